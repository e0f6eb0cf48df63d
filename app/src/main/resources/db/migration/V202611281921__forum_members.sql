-- Why: whoever joins a forum says to what she says yes, each with the moment; nobody is a member before she confirms it by email, and whoever leaves is erased at once.
CREATE TABLE forum_member (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership  VARCHAR(32)  NOT NULL,
  forum_id     VARCHAR(36)  NOT NULL,
  token_hash   VARCHAR(64)  NOT NULL COMMENT 'keyed hash of the token of her private link',
  address      VARCHAR(600) NOT NULL COMMENT 'personal: email, encrypted; until she leaves, 7 days where it is not confirmed, 30 after the forum closed',
  address_mark VARCHAR(64)  NOT NULL COMMENT 'personal: keyed hash of the email and the forum, so that one address is one member; kept as long as the email',
  name         VARCHAR(40)  NULL COMMENT 'personal: the name to use in letters, where one was said; kept as long as the email',
  area         VARCHAR(64)  NULL COMMENT 'personal: slug of an area, to be counted there; null without that yes; kept as long as the email',
  children     VARCHAR(60)  NULL COMMENT 'personal: ages of her children in bands, with commas, to be counted; null without that yes; kept as long as the email',
  digest_at    DATETIME(6)  NULL COMMENT 'when she said yes to the digest of events and changes; null without',
  invited_at   DATETIME(6)  NULL COMMENT 'when she said yes to be asked to take part; null without',
  counted_at   DATETIME(6)  NULL COMMENT 'when she said yes to be counted by area; null without',
  asked_at     DATETIME(6)  NOT NULL,
  confirmed_at DATETIME(6)  NULL COMMENT 'by the link in the letter; before, she is no member',
  version      BIGINT       NOT NULL,
  UNIQUE KEY forum_member_address (forum_id, address_mark),
  UNIQUE KEY forum_member_token (token_hash),
  KEY forum_member_asked (partnership, asked_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE forum_count (
  forum_id   VARCHAR(36) NOT NULL,
  counted_on DATE        NOT NULL COMMENT 'once a day, so that one who joins does not show at once',
  place      VARCHAR(64) NOT NULL COMMENT 'slug of an area, or empty for all members',
  members    INT         NOT NULL,
  PRIMARY KEY (forum_id, counted_on, place)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
