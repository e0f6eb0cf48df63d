-- Why: what was decided at an event is published, each agreed point is followed to its proof, and an event is closed only when none is open.
CREATE TABLE decision_record (
  event_id     VARCHAR(36)   NOT NULL PRIMARY KEY,
  partnership  VARCHAR(32)   NOT NULL,
  words        VARCHAR(4000) NOT NULL COMMENT 'personal: what was talked about and decided, as a host typed it; said in public once it is published',
  changed_at   DATETIME(6)   NOT NULL,
  changed_by   VARCHAR(120)  NOT NULL COMMENT 'personal: who wrote it last, as named then; shown to colleagues only',
  published_at DATETIME(6)   NULL COMMENT 'null while it is a draft',
  published_by VARCHAR(120)  NULL COMMENT 'personal: who published it, as named then; shown to colleagues only',
  version      BIGINT        NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE decision_point (
  id             VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership    VARCHAR(32)  NOT NULL,
  event_id       VARCHAR(36)  NOT NULL,
  agenda_item_id VARCHAR(36)  NULL COMMENT 'of the published agenda; null where it is about none',
  what           VARCHAR(300) NOT NULL COMMENT 'what was agreed, said in public',
  who            VARCHAR(80)  NOT NULL COMMENT 'personal: role or team that does it, said in public; the form asks not to type the name of a person',
  due_on         DATE         NOT NULL,
  state          VARCHAR(12)  NOT NULL COMMENT 'OPEN, DONE or NOT_DOING',
  proof_change   VARCHAR(36)  NULL COMMENT 'the change that proves that it is done',
  proof_action   VARCHAR(24)  NULL COMMENT 'ref of the action of the plan of its event that proves it',
  proof_words    VARCHAR(300) NULL COMMENT 'said in public',
  proof_link     VARCHAR(500) NULL COMMENT 'https, said in public',
  reason         VARCHAR(300) NULL COMMENT 'why it is not done, said in public',
  finished_at    DATETIME(6)  NULL COMMENT 'when it became done or not doing',
  made_at        DATETIME(6)  NOT NULL,
  version        BIGINT       NOT NULL,
  KEY decision_point_event (partnership, event_id, due_on),
  KEY decision_point_open (partnership, state, due_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE decision_closing (
  event_id    VARCHAR(36)  NOT NULL PRIMARY KEY COMMENT 'written and removed under the lock of its event, so that no closed event has an open point',
  partnership VARCHAR(32)  NOT NULL,
  closed_at   DATETIME(6)  NOT NULL,
  closed_by   VARCHAR(120) NOT NULL COMMENT 'personal: who closed it, as named then; shown to colleagues only'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
