-- What was read of words with parts removed is known as such, so that it is read anew only when more was removed.
ALTER TABLE reading ADD COLUMN covered_hash VARCHAR(64) NULL COMMENT 'keyed hash of the wording with parts removed, as it was read; null where nothing was removed';
