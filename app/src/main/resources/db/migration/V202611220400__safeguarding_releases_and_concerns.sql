-- Why: looking first. Every decision about showing words is kept, with who and when; a concern has its own list and its own readers.
CREATE TABLE release_decision (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  response_id VARCHAR(36)  NOT NULL,
  decision    VARCHAR(16)  NOT NULL,
  reason      VARCHAR(32)  NULL,
  staff_id    VARCHAR(36)  NULL,
  staff_name  VARCHAR(120) NOT NULL COMMENT 'personal: who decided, as named then; kept with the decision',
  decided_at  DATETIME(6)  NOT NULL,
  CONSTRAINT release_decision_response FOREIGN KEY (response_id) REFERENCES response (id),
  KEY release_decision_latest (response_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE concern (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  partnership  VARCHAR(32)   NOT NULL,
  response_id  VARCHAR(36)   NOT NULL,
  raised_by    VARCHAR(36)   NULL,
  raised_name  VARCHAR(120)  NOT NULL COMMENT 'personal: who handed it over; kept with the concern',
  words        MEDIUMTEXT    NULL COMMENT 'personal: the words as handed over; kept with the concern even when the sender takes the response back',
  raised_note  VARCHAR(500)  NULL,
  raised_at    DATETIME(6)   NOT NULL,
  seen_by      VARCHAR(36)   NULL,
  seen_name    VARCHAR(120)  NULL COMMENT 'personal: who took it on; kept with the concern',
  seen_at      DATETIME(6)   NULL,
  outcome      VARCHAR(32)   NULL,
  outcome_note VARCHAR(2000) NULL COMMENT 'personal: the reason; kept with the concern',
  reference    VARCHAR(100)  NULL COMMENT 'personal: number of a referral; kept with the concern',
  closed_by    VARCHAR(36)   NULL,
  closed_name  VARCHAR(120)  NULL COMMENT 'personal: who decided; kept with the concern',
  closed_at    DATETIME(6)   NULL,
  version      BIGINT        NOT NULL DEFAULT 0,
  CONSTRAINT concern_response FOREIGN KEY (response_id) REFERENCES response (id),
  KEY concern_open (partnership, closed_at, raised_at),
  KEY concern_of (response_id, raised_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
