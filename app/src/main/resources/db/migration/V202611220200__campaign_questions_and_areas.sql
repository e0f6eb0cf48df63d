-- Why: asking. A campaign has one main question, further ones if wanted, dates, an audience, a plan and areas.
CREATE TABLE campaign (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership VARCHAR(32)  NOT NULL,
  slug        VARCHAR(80)  NOT NULL,
  title       VARCHAR(120) NOT NULL,
  question    VARCHAR(300) NOT NULL,
  intro       VARCHAR(500) NULL,
  starters    VARCHAR(500) NULL,
  audience    VARCHAR(32)  NOT NULL,
  plan        VARCHAR(64)  NOT NULL,
  opens_at    DATETIME(6)  NULL,
  closes_at   DATETIME(6)  NULL,
  results_by  DATE         NULL,
  ready_at    DATETIME(6)  NULL COMMENT 'null: a draft that only staff can see',
  ready_by    VARCHAR(36)  NULL,
  closed_at   DATETIME(6)  NULL COMMENT 'closed by a person before its date',
  closed_by   VARCHAR(36)  NULL,
  created_at  DATETIME(6)  NOT NULL,
  version     BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY campaign_slug (partnership, slug)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE campaign_area (
  campaign_id VARCHAR(36) NOT NULL,
  area        VARCHAR(64) NOT NULL,
  PRIMARY KEY (campaign_id, area),
  CONSTRAINT campaign_area_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE campaign_question (
  id          VARCHAR(36)   NOT NULL PRIMARY KEY,
  campaign_id VARCHAR(36)   NOT NULL,
  position    INT           NOT NULL,
  kind        VARCHAR(16)   NOT NULL,
  wording     VARCHAR(300)  NOT NULL,
  options     VARCHAR(2000) NULL COMMENT 'one option a line',
  low_end     VARCHAR(60)   NULL,
  high_end    VARCHAR(60)   NULL,
  CONSTRAINT campaign_question_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
  KEY campaign_question_order (campaign_id, position)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
