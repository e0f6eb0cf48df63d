-- Why: parents and carers decide what an event is about: proposals, three dots for each link, a result by a fair rule, and what staff changed and why.
CREATE TABLE agenda (
  event_id      VARCHAR(36)  NOT NULL PRIMARY KEY,
  slots         INT          NOT NULL COMMENT 'how many items it has room for',
  propose_until DATETIME(6)  NOT NULL,
  vote_until    DATETIME(6)  NOT NULL,
  made_at       DATETIME(6)  NOT NULL,
  made_by       VARCHAR(120) NOT NULL,
  counted_at    DATETIME(6)  NULL COMMENT 'the rule was asked; from then on no vote counts',
  counted_by    VARCHAR(120) NULL,
  links         INT          NULL COMMENT 'how many voted, as counted then',
  changed_at    DATETIME(6)  NULL COMMENT 'staff changed what the rule gave',
  changed_by    VARCHAR(120) NULL,
  changed_why   VARCHAR(300) NULL COMMENT 'said in public',
  published_at  DATETIME(6)  NULL,
  published_by  VARCHAR(120) NULL,
  version       BIGINT       NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE agenda_proposal (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  event_id     VARCHAR(36)  NOT NULL,
  kind         VARCHAR(16)  NOT NULL,
  words        VARCHAR(160) NOT NULL COMMENT 'personal: one line as somebody typed it, or as staff corrected it',
  typed        VARCHAR(160) NULL COMMENT 'personal: as it was typed, when staff corrected it',
  why          VARCHAR(300) NULL COMMENT 'personal: why it matters, as typed',
  state        VARCHAR(16)  NOT NULL,
  reason       VARCHAR(300) NULL COMMENT 'why it is kept back, for whoever proposed it',
  merged_into  VARCHAR(36)  NULL,
  made_at      DATETIME(6)  NOT NULL,
  moderated_at DATETIME(6)  NULL,
  moderated_by VARCHAR(120) NULL,
  released_at  DATETIME(6)  NULL COMMENT 'when it was shown first',
  version      BIGINT       NOT NULL,
  KEY agenda_proposal_event (event_id, made_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE agenda_author (
  proposal_id VARCHAR(36) NOT NULL,
  link        VARCHAR(64) NOT NULL COMMENT 'mark of the link that put its name to it',
  added_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (proposal_id, link),
  KEY agenda_author_link (link)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE agenda_vote (
  link        VARCHAR(64) NOT NULL COMMENT 'mark of the link: a keyed hash, it leads to nobody',
  proposal_id VARCHAR(36) NOT NULL,
  event_id    VARCHAR(36) NOT NULL,
  dots        INT         NOT NULL,
  PRIMARY KEY (link, proposal_id),
  KEY agenda_vote_event (event_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE agenda_place (
  event_id    VARCHAR(36) NOT NULL,
  proposal_id VARCHAR(36) NOT NULL,
  by_rule     INT         NULL COMMENT 'its place as the rule gave it; null when it got none',
  place       INT         NULL COMMENT 'its place on the agenda',
  by_dots     INT         NULL COMMENT 'the place that the most dots alone would have given',
  links       INT         NOT NULL,
  dots        INT         NOT NULL,
  already     INT         NOT NULL COMMENT 'links among them that had an item in a place before',
  PRIMARY KEY (event_id, proposal_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE agenda_invitation (
  id         VARCHAR(36)  NOT NULL PRIMARY KEY,
  event_id   VARCHAR(36)  NOT NULL,
  label      VARCHAR(80)  NOT NULL COMMENT 'where these links go, such as a forum',
  many       INT          NOT NULL,
  made_at    DATETIME(6)  NOT NULL,
  made_by    VARCHAR(120) NOT NULL,
  revoked_at DATETIME(6)  NULL COMMENT 'from then on none of its links counts',
  revoked_by VARCHAR(120) NULL,
  KEY agenda_invitation_event (event_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE agenda_link (
  mark          VARCHAR(64) NOT NULL PRIMARY KEY COMMENT 'keyed hash of its token, which is kept nowhere',
  event_id      VARCHAR(36) NOT NULL,
  invitation_id VARCHAR(36) NOT NULL,
  KEY agenda_link_invitation (invitation_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE agenda_speaker (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  event_id    VARCHAR(36)  NOT NULL,
  proposal_id VARCHAR(36)  NULL,
  who         VARCHAR(120) NOT NULL COMMENT 'personal: name or role of a guest speaker, shown in public',
  state       VARCHAR(16)  NOT NULL,
  note        VARCHAR(200) NULL COMMENT 'said in public',
  added_at    DATETIME(6)  NOT NULL,
  asked_at    DATETIME(6)  NULL,
  answered_at DATETIME(6)  NULL,
  version     BIGINT       NOT NULL,
  KEY agenda_speaker_event (event_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
