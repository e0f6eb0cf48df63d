-- Why: learning from decisions is off until a partnership switches it on; who switched it, and when, is kept.
CREATE TABLE learning_switch (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  partnership VARCHAR(32)  NOT NULL,
  turned      VARCHAR(8)   NOT NULL,
  staff_id    VARCHAR(36)  NULL,
  staff_name  VARCHAR(120) NOT NULL COMMENT 'personal: who switched it, as named then; kept with the act',
  turned_at   DATETIME(6)  NOT NULL,
  KEY learning_switch_of (partnership, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
