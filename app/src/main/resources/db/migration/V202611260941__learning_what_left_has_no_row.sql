-- Why: of a response that was taken back, covered in parts or is not released any more, a retired version keeps no id; living ones are retired first, by the outbox.
DELETE FROM learned_from WHERE version_id IN (SELECT v.id FROM learned_version v WHERE v.retired_at IS NOT NULL)
  AND response_id IN (SELECT r.id FROM response r WHERE r.standing <> 'RELEASED' OR r.words IS NULL OR r.public_words IS NOT NULL);
