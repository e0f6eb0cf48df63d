-- Why: you said, we did. A change links what people said to what was done, or says why not.
CREATE TABLE change_story (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  partnership  VARCHAR(32)   NOT NULL,
  slug         VARCHAR(80)   NOT NULL,
  plan         VARCHAR(64)   NOT NULL,
  priority     VARCHAR(64)   NULL COMMENT 'null only in a draft',
  action_refs  VARCHAR(200)  NULL COMMENT 'refs of the plan''s actions, one a line',
  title        VARCHAR(120)  NOT NULL,
  said         VARCHAR(2000) NOT NULL,
  did          VARCHAR(2000) NOT NULL,
  status       VARCHAR(16)   NOT NULL,
  reason       VARCHAR(1000) NULL COMMENT 'what could not be done, and why',
  what_next    VARCHAR(1000) NULL,
  status_on    DATE          NOT NULL,
  created_by   VARCHAR(36)   NULL,
  created_at   DATETIME(6)   NOT NULL,
  updated_at   DATETIME(6)   NOT NULL,
  published_at DATETIME(6)   NULL COMMENT 'null: a draft that only staff can see',
  published_by VARCHAR(36)   NULL,
  version      BIGINT        NOT NULL DEFAULT 0,
  UNIQUE KEY change_story_slug (partnership, slug),
  KEY change_story_public (partnership, published_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE change_response (
  change_id   VARCHAR(36) NOT NULL,
  response_id VARCHAR(36) NOT NULL,
  linked_at   DATETIME(6) NOT NULL,
  linked_by   VARCHAR(36) NULL,
  PRIMARY KEY (change_id, response_id),
  CONSTRAINT change_response_change FOREIGN KEY (change_id) REFERENCES change_story (id),
  CONSTRAINT change_response_response FOREIGN KEY (response_id) REFERENCES response (id),
  KEY change_response_of (response_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE change_quote (
  change_id   VARCHAR(36) NOT NULL,
  response_id VARCHAR(36) NOT NULL,
  place       INT         NOT NULL,
  PRIMARY KEY (change_id, response_id),
  CONSTRAINT change_quote_link FOREIGN KEY (change_id, response_id) REFERENCES change_response (change_id, response_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE change_step (
  id        VARCHAR(36)   NOT NULL PRIMARY KEY,
  change_id VARCHAR(36)   NOT NULL,
  status    VARCHAR(16)   NOT NULL,
  happened_on DATE        NOT NULL,
  note      VARCHAR(1000) NULL,
  written_at DATETIME(6)   NOT NULL COMMENT 'orders steps of the same day',
  staff_name VARCHAR(120) NOT NULL COMMENT 'personal: who wrote it, as named then; shown to colleagues only',
  CONSTRAINT change_step_change FOREIGN KEY (change_id) REFERENCES change_story (id),
  KEY change_step_order (change_id, happened_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
