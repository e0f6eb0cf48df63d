-- Why: a list that was brought in by mistake can be taken back: for that it must be known which responses came in with it.
CREATE TABLE intake_arrival (
  response_id   VARCHAR(36) NOT NULL PRIMARY KEY,
  import_id     VARCHAR(36) NOT NULL,
  taken_back_at DATETIME(6) NULL,
  KEY intake_arrival_list (import_id, taken_back_at),
  CONSTRAINT intake_arrival_response FOREIGN KEY (response_id) REFERENCES response (id),
  CONSTRAINT intake_arrival_import FOREIGN KEY (import_id) REFERENCES intake_import (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
