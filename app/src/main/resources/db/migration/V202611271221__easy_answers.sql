-- Why: what was chosen by pictures in the easy version, beside the words of the response. The sender's own answer, never a tag.
CREATE TABLE easy_answer (
  response_id VARCHAR(36) NOT NULL PRIMARY KEY,
  topic       VARCHAR(80) NOT NULL COMMENT 'personal: the topic that the sender chose, a priority of the plan or other; goes when the response is taken back',
  face        VARCHAR(8)  NOT NULL COMMENT 'personal: good, ok or bad, as the sender chose; goes when the response is taken back',
  typed       BOOLEAN     NOT NULL COMMENT 'false where the words of the response were made from the pictures',
  CONSTRAINT easy_answer_response FOREIGN KEY (response_id) REFERENCES response (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
