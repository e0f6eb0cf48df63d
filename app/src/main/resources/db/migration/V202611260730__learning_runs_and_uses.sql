-- Why: learning runs in the background and survives a stop; which version is in use is a person's act, or Sayso's own step back when a version must go.
CREATE TABLE learning_run (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  partnership VARCHAR(32)  NOT NULL,
  plan        VARCHAR(64)  NOT NULL,
  state       VARCHAR(16)  NOT NULL,
  why         VARCHAR(16)  NOT NULL,
  staff_id    VARCHAR(36)  NULL,
  staff_name  VARCHAR(120) NOT NULL COMMENT 'personal: who asked, as named then; kept with the run',
  asked_at    DATETIME(6)  NOT NULL,
  ended_at    DATETIME(6)  NULL,
  version_id  VARCHAR(36)  NULL,
  KEY learning_run_state (partnership, state, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE tagger_use (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  partnership VARCHAR(32)  NOT NULL,
  plan        VARCHAR(64)  NOT NULL,
  version_id  VARCHAR(36)  NULL COMMENT 'null: the model that came with Sayso',
  why         VARCHAR(16)  NOT NULL,
  staff_id    VARCHAR(36)  NULL,
  staff_name  VARCHAR(120) NOT NULL COMMENT 'personal: who switched it on, as named then; kept with the act',
  used_from   DATETIME(6)  NOT NULL,
  KEY tagger_use_of (partnership, plan, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
