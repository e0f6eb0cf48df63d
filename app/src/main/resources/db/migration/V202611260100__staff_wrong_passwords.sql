-- Why: wrong passwords slow down whoever guesses, from where they guess, and no longer the account for everybody.
-- The columns failed_count and wait_until of staff_member are read no more; a later release drops them.
CREATE TABLE staff_wrong_password (
  key_hash    CHAR(64)    NOT NULL PRIMARY KEY COMMENT 'keyed hash of an email and a client address, or of a client address alone; neither can be read back',
  wrong_count INT         NOT NULL,
  wait_until  DATETIME(6) NULL COMMENT 'no password is looked at before this moment',
  kept_until  DATETIME(6) NOT NULL COMMENT 'forgotten after this moment: a day at most',
  KEY staff_wrong_password_age (kept_until)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
