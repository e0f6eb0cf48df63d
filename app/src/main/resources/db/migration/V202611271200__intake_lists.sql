-- Why: lists that staff bring in. The file is there only between the steps; what came in is a response like any other.
CREATE TABLE intake_import (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership VARCHAR(32)  NOT NULL,
  campaign_id VARCHAR(36)  NOT NULL,
  staff_id    VARCHAR(36)  NULL,
  staff_name  VARCHAR(120) NOT NULL COMMENT 'personal: who brought it in, as named then; shown to colleagues only',
  file_name   VARCHAR(120) NOT NULL,
  state       VARCHAR(16)  NOT NULL,
  choices     MEDIUMTEXT   NULL COMMENT 'which column is what; no values of the file; erased with the file',
  rows_all    INT          NOT NULL,
  rows_done   INT          NOT NULL,
  accepted    INT          NOT NULL,
  duplicates  INT          NOT NULL,
  rejected    INT          NOT NULL,
  problems    MEDIUMTEXT   NULL COMMENT 'personal: lines that did not come in and why, with an id or a date of the row, never its words; so that staff can mend them; kept one day',
  made_at     DATETIME(6)  NOT NULL,
  ended_at    DATETIME(6)  NULL,
  KEY intake_import_made (partnership, state, made_at),
  CONSTRAINT intake_import_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE intake_file (
  import_id   VARCHAR(36) NOT NULL PRIMARY KEY,
  partnership VARCHAR(32) NOT NULL,
  content     LONGBLOB    NOT NULL COMMENT 'personal: the file as it was uploaded, needed by the steps that follow; erased when it was brought in, at the latest after one day',
  made_at     DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
