-- Why: people say what they think of ideas that were released and of statements of the team. A round has no account; its votes are numbers about words.
CREATE TABLE card_statement (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  campaign_id VARCHAR(36)  NOT NULL,
  statement   VARCHAR(720) NOT NULL COMMENT 'by the team, at most 180 characters as people count them',
  made_at     DATETIME(6)  NOT NULL,
  staff_name  VARCHAR(120) NOT NULL COMMENT 'personal: who wrote it, as named then; shown to colleagues only',
  CONSTRAINT card_statement_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
  KEY card_statement_of (campaign_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE card_off (
  card_id     VARCHAR(36)  NOT NULL PRIMARY KEY COMMENT 'of a response, or of a statement of the team',
  campaign_id VARCHAR(36)  NOT NULL,
  off_at      DATETIME(6)  NOT NULL,
  staff_name  VARCHAR(120) NOT NULL COMMENT 'personal: who took it off the cards, as named then; shown to colleagues only',
  CONSTRAINT card_off_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE card_vote (
  round_hash  CHAR(64)    NOT NULL COMMENT 'keyed hash: nobody walks from the address of a page to its row',
  card_id     VARCHAR(36) NOT NULL COMMENT 'of a response, or of a statement of the team',
  campaign_id VARCHAR(36) NOT NULL,
  of_words    VARCHAR(16) NOT NULL COMMENT 'tells the words that were shown from others; a vote counts for these only',
  opinion     VARCHAR(16) NOT NULL,
  PRIMARY KEY (round_hash, card_id),
  CONSTRAINT card_vote_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
  KEY card_vote_of (card_id, of_words, opinion),
  KEY card_vote_in (campaign_id, card_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
