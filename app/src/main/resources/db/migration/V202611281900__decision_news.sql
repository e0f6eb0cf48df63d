-- Why: whoever asked to hear what changed after an event is told 14, 60 and 90 days after it, once each, and only when something changed.
CREATE TABLE decision_news (
  event_id    VARCHAR(36) NOT NULL,
  after_days  INT         NOT NULL COMMENT '14, 60 or 90 days after the event',
  partnership VARCHAR(32) NOT NULL,
  told_at     DATETIME(6) NOT NULL COMMENT 'what is finished later is for the next time',
  points      INT         NOT NULL COMMENT 'how many agreed points were finished since; with none nobody was told',
  letters     INT         NOT NULL COMMENT 'how many were told',
  PRIMARY KEY (event_id, after_days)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
