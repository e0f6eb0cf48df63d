-- Why: whoever holds the code says whether we understood the idea, and whether the change is what was meant; so we learn where we are wrong.
CREATE TABLE got_right (
  response_id VARCHAR(36)  NOT NULL,
  about       VARCHAR(36)  NOT NULL COMMENT 'id of the decision that put it under a priority, or of a change',
  kind        VARCHAR(8)   NOT NULL COMMENT 'theme or change',
  answer      VARCHAR(8)   NOT NULL COMMENT 'personal: yes, partly or no, of whether we understood; kept with the response',
  said_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (response_id, about),
  CONSTRAINT got_right_response FOREIGN KEY (response_id) REFERENCES response (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
