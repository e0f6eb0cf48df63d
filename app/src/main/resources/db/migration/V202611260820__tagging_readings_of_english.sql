-- Why: a reading of English that was corrected since is out of date; and what is suggested for words in a language that the taggers do not know means nothing, so it goes.
ALTER TABLE reading ADD COLUMN english_at DATETIME(6) NULL COMMENT 'when the English that was read had been written; null where the words themselves were read';
DELETE FROM suggestion WHERE response_id IN (SELECT g.response_id FROM reading g WHERE g.language IS NULL OR g.language <> 'en');
DELETE FROM theme_guess WHERE response_id IN (SELECT g.response_id FROM reading g WHERE g.language IS NULL OR g.language <> 'en');
UPDATE reading SET top_priority = NULL, top_confidence = 0, fits_none = FALSE, none_confidence = 0 WHERE language IS NULL OR language <> 'en';
