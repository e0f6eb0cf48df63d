-- Why: what is said at the tables of an event is typed there, with or without a network. A note is one held response; beside it stands at which table, on which item and how it was said.
CREATE TABLE note (
  id             VARCHAR(36)  NOT NULL PRIMARY KEY COMMENT 'made where it was typed: sent twice it is one',
  partnership    VARCHAR(32)  NOT NULL,
  event_id       VARCHAR(36)  NOT NULL,
  response_id    VARCHAR(36)  NOT NULL,
  agenda_item_id VARCHAR(36)  NULL COMMENT 'null where it is about none',
  table_name     VARCHAR(40)  NOT NULL COMMENT 'of the table in the room: a word or a number',
  said_by        INT          NOT NULL COMMENT 'how many at the table said so',
  is_quote       BOOLEAN      NOT NULL COMMENT 'the very words, not what the facilitator made of them',
  taken_by       VARCHAR(36)  NOT NULL COMMENT 'the member of staff who typed it: they alone may correct it',
  taken_name     VARCHAR(120) NOT NULL COMMENT 'personal: who typed it, as named then; kept with the note, shown to colleagues only',
  taken_at       DATETIME(6)  NOT NULL COMMENT 'by the clock of the device, on a day of the event',
  received_at    DATETIME(6)  NOT NULL,
  taken_back_at  DATETIME(6)  NULL COMMENT 'sent again after that it does not come back',
  UNIQUE KEY note_response (response_id),
  KEY note_event (partnership, event_id, taken_at),
  CONSTRAINT note_said FOREIGN KEY (response_id) REFERENCES response (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
