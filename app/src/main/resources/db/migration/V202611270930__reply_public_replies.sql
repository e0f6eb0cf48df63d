-- Why: the team answers one idea in plain words; whoever holds its come-back code reads them.
CREATE TABLE public_reply (
  response_id VARCHAR(36)   NOT NULL PRIMARY KEY,
  partnership VARCHAR(32)   NOT NULL,
  words       VARCHAR(1200) NOT NULL COMMENT 'personal: what the team says to the sender; goes when the response is taken back',
  staff_name  VARCHAR(120)  NOT NULL COMMENT 'personal: who wrote it last, as named then; never shown in public',
  written_at  DATETIME(6)   NOT NULL,
  version     BIGINT        NOT NULL,
  said_to     VARCHAR(64)   NULL COMMENT 'keyed hash of the public words that it answered; null where they were not public then',
  CONSTRAINT public_reply_response FOREIGN KEY (response_id) REFERENCES response (id),
  KEY public_reply_latest (partnership, written_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
