-- Why: a campaign may show ideas on a wall, and ask what people think of them; each is a switch of its own. Campaigns from before stay as they were.
ALTER TABLE campaign ADD COLUMN wall BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE campaign ADD COLUMN cards BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE campaign ADD COLUMN says_areas BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'false: its people were told that no page names their area';
