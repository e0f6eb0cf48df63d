-- Why: what a response means is found once, when it is read; grouping, search and "more like this" compare it many times.
CREATE TABLE meaning (
  response_id     VARCHAR(36)     NOT NULL PRIMARY KEY,
  model           VARCHAR(100)    NOT NULL,
  of_public_words BOOLEAN         NOT NULL,
  vector          VARBINARY(4096) NOT NULL COMMENT 'personal: made from the words and tells much of them; erased with them when taken back',
  CONSTRAINT meaning_response FOREIGN KEY (response_id) REFERENCES response (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
