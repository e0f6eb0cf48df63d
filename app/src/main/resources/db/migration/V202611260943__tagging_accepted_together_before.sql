-- Why: before batches were kept, what was accepted together was written one by one: three or more by one member within a second. That nobody looked at each counts in no number.
CREATE INDEX tag_decision_by ON tag_decision (staff_id, decided_at);
UPDATE tag_decision SET batch_id = 'before-batches' WHERE id IN (SELECT t.id FROM (
  SELECT d.id AS id FROM tag_decision d JOIN tag_decision n ON n.staff_id = d.staff_id AND n.kind = 'ACCEPTED' AND n.batch_id IS NULL
    AND n.decided_at > d.decided_at - INTERVAL '1' SECOND AND n.decided_at < d.decided_at + INTERVAL '1' SECOND
  WHERE d.kind = 'ACCEPTED' AND d.batch_id IS NULL
  GROUP BY d.id HAVING COUNT(*) >= 3) t);
