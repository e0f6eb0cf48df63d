-- Why: hearing. A response is held from birth; what follows a commit waits in the outbox until it is done.
CREATE TABLE response (
  id              VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership     VARCHAR(32)  NOT NULL,
  campaign_id     VARCHAR(36)  NOT NULL,
  submission_key  CHAR(64)     NOT NULL COMMENT 'keyed hash of the form key: a repeated send makes one response',
  words_hash      CHAR(64)     NOT NULL COMMENT 'keyed hash: tells the same words from other words',
  code_hash       CHAR(64)     NOT NULL COMMENT 'keyed hash of the come-back code; the code itself is nowhere',
  external_id     VARCHAR(100) NULL,
  words           MEDIUMTEXT   NULL COMMENT 'personal: what was said; erased when taken back',
  public_words    MEDIUMTEXT   NULL COMMENT 'personal: the wording with parts removed by a moderator; erased when taken back',
  who             VARCHAR(16)  NULL COMMENT 'personal: child, young person, parent, carer or practitioner',
  age_band        VARCHAR(16)  NULL COMMENT 'personal: age band, never a date of birth',
  area            VARCHAR(64)  NULL COMMENT 'personal: locality, never a postcode',
  may_quote       BOOLEAN      NOT NULL,
  channel         VARCHAR(16)  NOT NULL,
  language        VARCHAR(8)   NULL,
  standing        VARCHAR(16)  NOT NULL,
  private_reason  VARCHAR(32)  NULL,
  received_at     DATETIME(6)  NOT NULL,
  read_at         DATETIME(6)  NULL,
  themed_at       DATETIME(6)  NULL COMMENT 'when a person set it against a priority',
  acted_on_at     DATETIME(6)  NULL COMMENT 'when the first published change was linked to it',
  withdrawn_at    DATETIME(6)  NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT response_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
  UNIQUE KEY response_submission (campaign_id, submission_key),
  UNIQUE KEY response_code (code_hash),
  UNIQUE KEY response_external (campaign_id, external_id),
  KEY response_queue (partnership, standing, received_at),
  KEY response_received (partnership, received_at),
  KEY response_of_campaign (campaign_id, received_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE response_answer (
  response_id VARCHAR(36) NOT NULL,
  question_id VARCHAR(36) NOT NULL,
  answer      MEDIUMTEXT  NOT NULL COMMENT 'personal: answer to a further question; erased when taken back',
  PRIMARY KEY (response_id, question_id),
  CONSTRAINT response_answer_response FOREIGN KEY (response_id) REFERENCES response (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE equality_answer (
  join_key    CHAR(64)    NOT NULL COMMENT 'keyed hash, so that a page cannot join an answer to words',
  campaign_id VARCHAR(36) NOT NULL,
  question    VARCHAR(32) NOT NULL,
  answer      VARCHAR(64) NOT NULL COMMENT 'personal, special category: optional; erased when taken back',
  PRIMARY KEY (join_key, question)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE outbox (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  reader      VARCHAR(32) NOT NULL,
  subject     VARCHAR(36) NOT NULL,
  attempts    INT         NOT NULL DEFAULT 0,
  next_try_at DATETIME(6) NOT NULL,
  KEY outbox_due (reader, next_try_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
