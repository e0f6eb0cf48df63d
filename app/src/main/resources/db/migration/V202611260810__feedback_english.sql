-- Why: what is said in another language can only be set against the plan once somebody has put it into English; the original stays beside it.
ALTER TABLE response ADD COLUMN english MEDIUMTEXT NULL COMMENT 'personal: what was said, put into English by a colleague; erased with the words, and whenever a moderator changes which parts are removed';
ALTER TABLE response ADD COLUMN english_name VARCHAR(120) NULL COMMENT 'personal: who put it into English, as named then; erased with it';
ALTER TABLE response ADD COLUMN english_at DATETIME(6) NULL COMMENT 'when that was done or last corrected';
