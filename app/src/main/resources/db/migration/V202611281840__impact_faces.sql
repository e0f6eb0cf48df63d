-- Why: after an event those who came say in half a minute how it was. Nobody is asked who they are: no name, no booking, and the day instead of the time, so that a face can not be laid beside words that came with it.
CREATE TABLE impact_face (
  id          VARCHAR(64) NOT NULL PRIMARY KEY COMMENT 'made from the key of the form, which is kept nowhere: sent twice it is one',
  partnership VARCHAR(32) NOT NULL,
  event_id    VARCHAR(36) NOT NULL,
  face        VARCHAR(12) NOT NULL,
  talked      VARCHAR(12) NULL COMMENT 'whether what they chose was talked about; null where they did not say',
  said_on     DATE        NOT NULL,
  KEY impact_face_event (partnership, event_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
