-- Why: what a sender adds to a concern must be seen before anybody closes it.
ALTER TABLE concern ADD COLUMN words_added_at DATETIME(6) NULL COMMENT 'when the sender last added words';
ALTER TABLE concern ADD COLUMN new_words BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'words were added since a safeguarding lead last opened it';
