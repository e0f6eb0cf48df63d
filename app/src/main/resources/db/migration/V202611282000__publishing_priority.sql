-- Why: only a draft may lack its priority. A published change without one made every number of the desk's first page unreadable, so the database now refuses it.
ALTER TABLE change_story ADD CONSTRAINT change_story_has_priority CHECK (published_at IS NULL OR priority IS NOT NULL);
