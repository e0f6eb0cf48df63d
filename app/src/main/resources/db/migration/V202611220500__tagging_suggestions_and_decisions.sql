-- Why: the machine's suggestion and the person's decision are two things; both are kept, with who and when.
CREATE TABLE reading (
  response_id     VARCHAR(36)  NOT NULL PRIMARY KEY,
  plan            VARCHAR(64)  NOT NULL,
  model           VARCHAR(100) NOT NULL,
  language        VARCHAR(8)   NULL,
  fits_none       BOOLEAN      NOT NULL,
  none_confidence DOUBLE       NOT NULL,
  top_priority    VARCHAR(64)  NULL,
  top_confidence  DOUBLE       NOT NULL,
  made_at         DATETIME(6)  NOT NULL,
  CONSTRAINT reading_response FOREIGN KEY (response_id) REFERENCES response (id),
  KEY reading_top (plan, top_priority)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE suggestion (
  response_id VARCHAR(36)   NOT NULL,
  place       INT           NOT NULL,
  priority    VARCHAR(64)   NOT NULL,
  confidence  DOUBLE        NOT NULL,
  because     VARCHAR(2000) NULL COMMENT 'personal: words of the response that carried it, one a line; erased when taken back',
  PRIMARY KEY (response_id, place),
  CONSTRAINT suggestion_response FOREIGN KEY (response_id) REFERENCES response (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE theme_guess (
  response_id VARCHAR(36)  NOT NULL,
  place       INT          NOT NULL,
  theme       VARCHAR(64)  NOT NULL,
  theme_name  VARCHAR(120) NOT NULL,
  confidence  DOUBLE       NOT NULL,
  PRIMARY KEY (response_id, place),
  CONSTRAINT theme_guess_response FOREIGN KEY (response_id) REFERENCES response (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE tag_decision (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  response_id VARCHAR(36)  NOT NULL,
  kind        VARCHAR(16)  NOT NULL,
  staff_id    VARCHAR(36)  NULL,
  staff_name  VARCHAR(120) NOT NULL COMMENT 'personal: who decided, as named then; kept with the decision',
  decided_at  DATETIME(6)  NOT NULL,
  undone_at   DATETIME(6)  NULL,
  undone_name VARCHAR(120) NULL COMMENT 'personal: who undid it, as named then; kept with the decision',
  CONSTRAINT tag_decision_response FOREIGN KEY (response_id) REFERENCES response (id),
  KEY tag_decision_when (response_id, decided_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE tag (
  decision_id VARCHAR(36) NOT NULL,
  response_id VARCHAR(36) NOT NULL,
  place       INT         NOT NULL,
  priority    VARCHAR(64) NOT NULL,
  PRIMARY KEY (decision_id, priority),
  CONSTRAINT tag_of_decision FOREIGN KEY (decision_id) REFERENCES tag_decision (id),
  KEY tag_response (response_id),
  KEY tag_priority (priority)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
