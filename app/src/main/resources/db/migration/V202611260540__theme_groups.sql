-- Why: groups of responses that say the same keep their ids, and what people did with them, when they are looked for again.
CREATE TABLE theme_look (
  partnership VARCHAR(32) NOT NULL,
  plan        VARCHAR(64) NOT NULL,
  looked_at   DATETIME(6) NOT NULL,
  responses   INT         NOT NULL,
  compared    INT         NOT NULL,
  broken      INT         NOT NULL,
  groups_made INT         NOT NULL,
  PRIMARY KEY (partnership, plan)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE theme_group (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership  VARCHAR(32)  NOT NULL,
  plan         VARCHAR(64)  NOT NULL,
  priority     VARCHAR(64)  NOT NULL COMMENT 'none for responses that fit no priority',
  number       INT          NOT NULL,
  name         VARCHAR(120) NULL COMMENT 'given by a person',
  state        VARCHAR(16)  NOT NULL,
  merged_into  VARCHAR(36)  NULL,
  own_theme_id VARCHAR(36)  NULL,
  found_at     DATETIME(6)  NOT NULL,
  UNIQUE KEY theme_group_number (partnership, plan, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE theme_member (
  response_id VARCHAR(36) NOT NULL PRIMARY KEY,
  group_id    VARCHAR(36) NOT NULL,
  place       INT         NOT NULL,
  pinned      BOOLEAN     NOT NULL COMMENT 'put there by a person',
  CONSTRAINT theme_member_response FOREIGN KEY (response_id) REFERENCES response (id),
  CONSTRAINT theme_member_group FOREIGN KEY (group_id) REFERENCES theme_group (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE theme_act (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  group_id    VARCHAR(36)  NOT NULL,
  kind        VARCHAR(16)  NOT NULL,
  other_id    VARCHAR(36)  NULL COMMENT 'the group or the own theme that it was about',
  name_before VARCHAR(120) NULL,
  staff_id    VARCHAR(36)  NULL,
  staff_name  VARCHAR(120) NOT NULL COMMENT 'personal: who did it, as named then; kept with the act',
  done_at     DATETIME(6)  NOT NULL,
  undone_at   DATETIME(6)  NULL,
  undone_name VARCHAR(120) NULL COMMENT 'personal: who undid it, as named then; kept with the act',
  CONSTRAINT theme_act_group FOREIGN KEY (group_id) REFERENCES theme_group (id),
  KEY theme_act_when (group_id, done_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
