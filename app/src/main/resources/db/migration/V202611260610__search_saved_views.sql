-- Why: a search that somebody makes again and again has a name, and says what came in since it was last opened.
CREATE TABLE saved_view (
  id          VARCHAR(36)   NOT NULL PRIMARY KEY,
  partnership VARCHAR(64)   NOT NULL,
  staff_id    VARCHAR(36)   NOT NULL,
  name        VARCHAR(240)  NOT NULL COMMENT 'personal: typed by its owner for themselves; kept until they delete it, and a day longer',
  asked       VARCHAR(2000) NOT NULL COMMENT 'personal: words and filters as in the address, typed by its owner; kept like the name',
  made_at     DATETIME(6)   NOT NULL,
  opened_at   DATETIME(6)   NOT NULL,
  deleted_at  DATETIME(6)   NULL COMMENT 'can be brought back for a day',
  CONSTRAINT saved_view_owner FOREIGN KEY (staff_id) REFERENCES staff_member (id),
  KEY saved_view_of (partnership, staff_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
