-- Why: a version that is switched on twice by the same form is one use.
ALTER TABLE tagger_use ADD COLUMN form_key VARCHAR(36) NULL;
CREATE UNIQUE INDEX tagger_use_form ON tagger_use (form_key);
