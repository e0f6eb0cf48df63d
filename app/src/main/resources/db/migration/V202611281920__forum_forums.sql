-- Why: parents and carers, young people, children in care and pupils meet in forums; people can find out what one is, who runs it and how to join.
CREATE TABLE forum (
  id          VARCHAR(36)   NOT NULL PRIMARY KEY COMMENT 'the key of the form it was made by',
  partnership VARCHAR(32)   NOT NULL,
  slug        VARCHAR(80)   NOT NULL,
  title       VARCHAR(120)  NOT NULL,
  kind        VARCHAR(12)   NOT NULL COMMENT 'PARENTS, YOUTH, CARE, SCHOOL',
  about       VARCHAR(2000) NOT NULL COMMENT 'what it is for',
  run_by      VARCHAR(160)  NOT NULL COMMENT 'a role or an organisation, never a private person',
  meets       VARCHAR(1000) NULL COMMENT 'how to meet it, and whom to ask without an email',
  opened_at   DATETIME(6)   NULL COMMENT 'null while it is a draft',
  closed_at   DATETIME(6)   NULL COMMENT 'its members are erased 30 days after',
  held_at     DATETIME(6)   NULL COMMENT 'since when no digest goes by itself; null while it does',
  created_at  DATETIME(6)   NOT NULL,
  changed_at  DATETIME(6)   NOT NULL,
  version     BIGINT        NOT NULL,
  UNIQUE KEY forum_slug (partnership, slug)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
