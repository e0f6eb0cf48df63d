-- Why: an answer that is given after its response was read has to be read as well.
ALTER TABLE response ADD COLUMN unread_answers_since DATETIME(6) NULL COMMENT 'when words were added that nobody has read yet';
CREATE INDEX response_unread_answers ON response (partnership, unread_answers_since);
