-- Why: the question of a campaign in at most twelve easy words, written by staff; a campaign without one asks a general question.
CREATE TABLE easy_wording (
  campaign_id VARCHAR(36)  NOT NULL PRIMARY KEY,
  wording     VARCHAR(120) NOT NULL COMMENT 'by the team; empty where they took it away',
  written_at  DATETIME(6)  NOT NULL,
  staff_name  VARCHAR(120) NULL COMMENT 'personal: who wrote it last, as named then; shown to colleagues only; null for what came with Sayso',
  version     BIGINT       NOT NULL,
  CONSTRAINT easy_wording_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
