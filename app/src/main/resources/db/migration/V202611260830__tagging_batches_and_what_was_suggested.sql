-- Why: what was accepted together is undone together, and says nothing of how good the tagger is; what it suggested to whoever decided must outlast its next reading.
CREATE TABLE tag_batch (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership VARCHAR(32)  NOT NULL,
  staff_id    VARCHAR(36)  NULL,
  staff_name  VARCHAR(120) NOT NULL COMMENT 'personal: who accepted them, as named then; kept with the decisions',
  accepted_at DATETIME(6)  NOT NULL,
  undone_at   DATETIME(6)  NULL,
  undone_name VARCHAR(120) NULL COMMENT 'personal: who undid them, as named then; kept with the decisions'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

ALTER TABLE tag_decision ADD COLUMN batch_id VARCHAR(36) NULL;
ALTER TABLE tag_decision ADD COLUMN suggested VARCHAR(64) NULL COMMENT 'the first priority that the tagger suggested then';
ALTER TABLE tag_decision ADD COLUMN suggested_sure DOUBLE NULL;
ALTER TABLE tag_decision ADD COLUMN suggested_none BOOLEAN NULL COMMENT 'whether it also said that no priority may fit';
ALTER TABLE tag_decision ADD COLUMN suggested_by VARCHAR(100) NULL COMMENT 'its model';
CREATE INDEX tag_decision_batch ON tag_decision (batch_id);
UPDATE tag_decision SET suggested = (SELECT g.top_priority FROM reading g WHERE g.response_id = tag_decision.response_id AND g.made_at <= tag_decision.decided_at);
UPDATE tag_decision SET suggested_sure = (SELECT g.top_confidence FROM reading g WHERE g.response_id = tag_decision.response_id AND g.made_at <= tag_decision.decided_at);
UPDATE tag_decision SET suggested_none = (SELECT g.fits_none FROM reading g WHERE g.response_id = tag_decision.response_id AND g.made_at <= tag_decision.decided_at);
UPDATE tag_decision SET suggested_by = (SELECT g.model FROM reading g WHERE g.response_id = tag_decision.response_id AND g.made_at <= tag_decision.decided_at);
