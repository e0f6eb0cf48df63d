-- Why: whoever types the address of somebody else again and again fills no box: three letters a day at most, over all forums, also after she had it deleted.
CREATE TABLE forum_asked (
  id          VARCHAR(36) NOT NULL PRIMARY KEY,
  partnership VARCHAR(32) NOT NULL,
  forum_id    VARCHAR(36) NOT NULL,
  mark        VARCHAR(64) NOT NULL COMMENT 'personal: keyed hash of the email; a day',
  asked_at    DATETIME(6) NOT NULL,
  KEY forum_asked_by (partnership, mark, asked_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
