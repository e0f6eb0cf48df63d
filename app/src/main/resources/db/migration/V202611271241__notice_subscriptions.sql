-- Why: whoever wants can hear by mail what becomes of an idea. Kept apart: without the secret key nothing here leads to a response or to a person.
CREATE TABLE notice_subscription (
  id            VARCHAR(36)   NOT NULL PRIMARY KEY,
  partnership   VARCHAR(32)   NOT NULL,
  campaign_id   VARCHAR(36)   NOT NULL COMMENT 'says when it goes: a year after the campaign closed',
  idea_mark     VARCHAR(64)   NOT NULL COMMENT 'keyed hash of the id of the response',
  address_mark  VARCHAR(64)   NOT NULL COMMENT 'personal: keyed hash of the address, to find the same one again; goes with the row',
  sealed        VARCHAR(1000) NOT NULL COMMENT 'personal: address and id of the response, encrypted; until stopped, taken back, not confirmed for two days, or a year after the close',
  confirm_hash  VARCHAR(64)   NOT NULL COMMENT 'keyed hash of the token in the first mail',
  confirm_until DATETIME(6)   NOT NULL,
  confirmed_at  DATETIME(6)   NULL,
  stop_hash     VARCHAR(64)   NOT NULL COMMENT 'keyed hash of the token that each later mail carries',
  made_at       DATETIME(6)   NOT NULL,
  look_at       DATETIME(6)   NULL COMMENT 'when to look whether there is news; null while nothing has happened',
  UNIQUE KEY notice_subscription_same (idea_mark, address_mark),
  UNIQUE KEY notice_subscription_confirm (confirm_hash),
  UNIQUE KEY notice_subscription_stop (stop_hash),
  KEY notice_subscription_look (partnership, look_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE notice_told (
  subscription_id VARCHAR(36) NOT NULL,
  fact            VARCHAR(64) NOT NULL COMMENT 'keyed hash of what was told, so that it is told once',
  mail_id         VARCHAR(36) NULL COMMENT 'the mail that tells it; null where it was so before anybody subscribed',
  PRIMARY KEY (subscription_id, fact),
  KEY notice_told_mail (mail_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE notice_asked (
  address_mark VARCHAR(64) NOT NULL COMMENT 'personal: keyed hash of the address that a first mail went to; kept for two days',
  asked_on     DATE        NOT NULL,
  times        INT         NOT NULL,
  PRIMARY KEY (address_mark, asked_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
