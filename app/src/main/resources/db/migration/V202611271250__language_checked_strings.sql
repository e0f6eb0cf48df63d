-- Why: a machine helped with the languages of the public pages; a person confirms each string or puts it better, and what was confirmed is known by its hash.
CREATE TABLE language_string (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  partnership  VARCHAR(32)  NOT NULL,
  language     VARCHAR(8)   NOT NULL,
  message_key  VARCHAR(120) NOT NULL,
  own_words    TEXT         NULL,
  words_hash   CHAR(64)     NOT NULL,
  staff_id     VARCHAR(36)  NULL,
  staff_name   VARCHAR(120) NOT NULL COMMENT 'personal: who confirmed it, as named then; kept with the string',
  confirmed_at DATETIME(6)  NOT NULL,
  UNIQUE KEY language_string_once (partnership, language, message_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
