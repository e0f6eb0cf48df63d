-- Why: once a month at most, members hear of coming events and of changes that they were not told before; and those who said yes are asked to take part.
CREATE TABLE forum_digest (
  id          VARCHAR(36) NOT NULL PRIMARY KEY,
  partnership VARCHAR(32) NOT NULL,
  forum_id    VARCHAR(36) NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  events      INT         NOT NULL,
  changes     INT         NOT NULL,
  letters     INT         NOT NULL COMMENT 'to how many members',
  KEY forum_digest_of (forum_id, made_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE forum_told (
  forum_id  VARCHAR(36) NOT NULL,
  about_id  VARCHAR(36) NOT NULL COMMENT 'of an event or a change: each is told once',
  digest_id VARCHAR(36) NOT NULL,
  PRIMARY KEY (forum_id, about_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE forum_message (
  id          VARCHAR(36)   NOT NULL PRIMARY KEY COMMENT 'the key of the form it was sent by',
  partnership VARCHAR(32)   NOT NULL,
  forum_id    VARCHAR(36)   NOT NULL,
  title       VARCHAR(120)  NOT NULL,
  said        VARCHAR(1000) NOT NULL,
  sent_by     VARCHAR(120)  NOT NULL,
  sent_at     DATETIME(6)   NOT NULL,
  letters     INT           NOT NULL COMMENT 'to how many members',
  KEY forum_message_of (forum_id, sent_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
