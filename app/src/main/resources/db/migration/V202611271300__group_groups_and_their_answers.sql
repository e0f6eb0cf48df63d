-- Why: a class, a youth club or a children's centre answers under one code. An answer stays one response; beside it stands how many were there and how many said so, and nothing about a single child.
CREATE TABLE young_group (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership VARCHAR(32)  NOT NULL,
  campaign_id VARCHAR(36)  NOT NULL,
  kind        VARCHAR(24)  NOT NULL,
  name        VARCHAR(80)  NOT NULL COMMENT 'of the group as staff know it, never of a child; shown to colleagues only',
  usual_size  INT          NULL,
  leader      VARCHAR(80)  NULL COMMENT 'personal: the adult who leads the group, to ask them something; shown to colleagues only; erased 30 days after the campaign ended',
  code_hash   CHAR(64)     NOT NULL COMMENT 'keyed hash: the code itself is kept nowhere',
  made_at     DATETIME(6)  NOT NULL,
  closed_at   DATETIME(6)  NULL,
  version     BIGINT       NOT NULL,
  UNIQUE KEY young_group_code (partnership, code_hash),
  CONSTRAINT young_group_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE group_answer (
  response_id VARCHAR(36) NOT NULL PRIMARY KEY COMMENT 'goes when the response is taken back',
  group_id    VARCHAR(36) NOT NULL,
  group_size  INT         NOT NULL COMMENT 'how many were there on that day',
  said_by     INT         NULL COMMENT 'how many of them said so; null when nobody counted',
  CONSTRAINT group_answer_response FOREIGN KEY (response_id) REFERENCES response (id),
  CONSTRAINT group_answer_group FOREIGN KEY (group_id) REFERENCES young_group (id),
  KEY group_answer_of (group_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
