-- Why: paper. Each sheet has a number to type it in by and a code on its slip; the code is made from the id of the sheet with the secret of the site and kept nowhere.
CREATE TABLE intake_printing (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership VARCHAR(32)  NOT NULL,
  campaign_id VARCHAR(36)  NOT NULL,
  paper       VARCHAR(8)   NOT NULL COMMENT 'a4, or a5 with two on a page',
  sheets      INT          NOT NULL,
  printed_at  DATETIME(6)  NOT NULL,
  staff_id    VARCHAR(36)  NULL,
  staff_name  VARCHAR(120) NOT NULL COMMENT 'personal: who printed them, as named then; shown to colleagues only',
  KEY intake_printing_campaign (campaign_id, printed_at),
  CONSTRAINT intake_printing_of FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE intake_sheet (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership  VARCHAR(32)  NOT NULL,
  number       INT          NOT NULL COMMENT 'as printed on both parts, with its check figure at the end',
  campaign_id  VARCHAR(36)  NOT NULL,
  printing_id  VARCHAR(36)  NOT NULL,
  entered_at   DATETIME(6)  NULL,
  entered_id   VARCHAR(36)  NULL,
  entered_name VARCHAR(120) NULL COMMENT 'personal: who typed it in, as named then; shown to colleagues only',
  UNIQUE KEY intake_sheet_number (partnership, number),
  KEY intake_sheet_printing (printing_id, number),
  KEY intake_sheet_entered (partnership, entered_id, entered_at),
  CONSTRAINT intake_sheet_of FOREIGN KEY (printing_id) REFERENCES intake_printing (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
