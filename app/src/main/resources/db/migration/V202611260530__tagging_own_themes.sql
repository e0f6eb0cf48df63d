-- Why: a theme that a person adopts is known to the tagger from then on, without training; retired, it is known no more.
CREATE TABLE own_theme (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership VARCHAR(32)  NOT NULL,
  plan        VARCHAR(64)  NOT NULL,
  slug        VARCHAR(64)  NOT NULL,
  priority    VARCHAR(64)  NOT NULL COMMENT 'none for a theme outside the plan',
  name        VARCHAR(120) NOT NULL,
  adopted_at  DATETIME(6)  NOT NULL,
  adopted_by  VARCHAR(120) NOT NULL COMMENT 'personal: who adopted it, as named then; kept with the theme',
  retired_at  DATETIME(6)  NULL,
  retired_by  VARCHAR(120) NULL COMMENT 'personal: who retired it, as named then; kept with the theme',
  UNIQUE KEY own_theme_slug (partnership, plan, slug)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE own_theme_line (
  theme_id    VARCHAR(36)  NOT NULL,
  place       INT          NOT NULL,
  wording     VARCHAR(300) NULL COMMENT 'written by staff; null where a response stands for the line',
  response_id VARCHAR(36)  NULL,
  PRIMARY KEY (theme_id, place),
  CONSTRAINT own_theme_line_of FOREIGN KEY (theme_id) REFERENCES own_theme (id),
  CONSTRAINT own_theme_line_response FOREIGN KEY (response_id) REFERENCES response (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
