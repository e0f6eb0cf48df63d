-- Why: mail that must go out is written down with its cause and sent afterwards; what was sent, when and how it went is kept without an address or a word.
CREATE TABLE notice_mail (
  id            VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership   VARCHAR(32)  NOT NULL,
  kind          VARCHAR(16)  NOT NULL,
  about         VARCHAR(36)  NOT NULL COMMENT 'what it belongs to, such as a subscription: goes unsent when that goes',
  once          VARCHAR(64)  NOT NULL COMMENT 'keyed hash of what it says to whom: the same is written down once',
  sealed        TEXT         NULL COMMENT 'personal: address and words, encrypted; erased when it was sent or given up',
  state         VARCHAR(8)   NOT NULL COMMENT 'WAITING, SENDING, SENT, FAILED',
  attempts      INT          NOT NULL,
  stopped_short INT          NOT NULL COMMENT 'how often Sayso stopped while it was being sent: it may have gone twice',
  made_at       DATETIME(6)  NOT NULL,
  next_try_at   DATETIME(6)  NOT NULL,
  good_until    DATETIME(6)  NOT NULL COMMENT 'after that it says nothing new and is given up',
  sending_since DATETIME(6)  NULL,
  claim         VARCHAR(36)  NULL COMMENT 'of the one worker that sends it',
  done_at       DATETIME(6)  NULL,
  trouble       VARCHAR(24)  NULL COMMENT 'what went wrong last, as one of our own words: an answer of a mail server may hold an address',
  UNIQUE KEY notice_mail_once (once),
  KEY notice_mail_due (partnership, state, next_try_at),
  KEY notice_mail_about (about)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
