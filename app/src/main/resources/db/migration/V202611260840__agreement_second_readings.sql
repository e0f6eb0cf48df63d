-- Why: only what two people decided without knowing of each other says how far people agree, and how good the tagger is.
CREATE TABLE second_reading (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  response_id  VARCHAR(36)   NOT NULL,
  decision_id  VARCHAR(36)   NOT NULL COMMENT 'the first decision, which held when this was read',
  staff_id     VARCHAR(36)   NOT NULL,
  staff_name   VARCHAR(120)  NOT NULL COMMENT 'personal: who read it a second time, as named then; kept with the decisions',
  priorities   VARCHAR(2000) NOT NULL COMMENT 'slugs, one a line; empty when none fits',
  read_at      DATETIME(6)   NOT NULL,
  settled_at   DATETIME(6)   NULL,
  settled_name VARCHAR(120)  NULL COMMENT 'personal: who settled a difference, as named then; kept with the decisions',
  CONSTRAINT second_reading_response FOREIGN KEY (response_id) REFERENCES response (id),
  CONSTRAINT second_reading_decision FOREIGN KEY (decision_id) REFERENCES tag_decision (id),
  UNIQUE KEY second_reading_once (response_id, staff_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE second_reading_share (
  partnership VARCHAR(32)  NOT NULL PRIMARY KEY,
  one_in      INT          NOT NULL COMMENT '0 for none',
  staff_name  VARCHAR(120) NOT NULL COMMENT 'personal: who set it, as named then',
  set_at      DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
