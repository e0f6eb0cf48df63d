-- Why: every model version that learned from decisions is kept with the responses it learned from and its scores, so that a person can compare, switch on and go back.
CREATE TABLE learned_version (
  id            VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership   VARCHAR(32)  NOT NULL,
  plan          VARCHAR(64)  NOT NULL,
  number        INT          NOT NULL,
  base          VARCHAR(100) NOT NULL COMMENT 'the model that came with Sayso and was taught',
  compared_with VARCHAR(100) NOT NULL COMMENT 'the model in use when it was made',
  examples      INT          NOT NULL,
  made_at       DATETIME(6)  NOT NULL,
  seconds       INT          NOT NULL,
  retired_at    DATETIME(6)  NULL,
  retired_why   VARCHAR(16)  NULL,
  UNIQUE KEY learned_version_number (partnership, plan, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE learned_numbers (
  version_id VARCHAR(36)      NOT NULL PRIMARY KEY,
  numbers    VARBINARY(32000) NOT NULL COMMENT 'one number for each priority and theme; no words, no meanings of responses; the row goes when the version is retired',
  CONSTRAINT learned_numbers_version FOREIGN KEY (version_id) REFERENCES learned_version (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE learned_from (
  version_id  VARCHAR(36)  NOT NULL,
  response_id VARCHAR(36)  NOT NULL,
  priorities  VARCHAR(500) NOT NULL COMMENT 'what a person had decided by then, joined by spaces; none when no priority fits',
  PRIMARY KEY (version_id, response_id),
  CONSTRAINT learned_from_version FOREIGN KEY (version_id) REFERENCES learned_version (id),
  CONSTRAINT learned_from_response FOREIGN KEY (response_id) REFERENCES response (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE learned_score (
  version_id   VARCHAR(36) NOT NULL,
  test         VARCHAR(16) NOT NULL,
  priority     VARCHAR(64) NOT NULL,
  decisions    INT         NOT NULL,
  accepted     INT         NOT NULL,
  right_before INT         NOT NULL,
  right_after  INT         NOT NULL,
  gained       INT         NOT NULL,
  lost         INT         NOT NULL,
  PRIMARY KEY (version_id, test, priority),
  CONSTRAINT learned_score_version FOREIGN KEY (version_id) REFERENCES learned_version (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
