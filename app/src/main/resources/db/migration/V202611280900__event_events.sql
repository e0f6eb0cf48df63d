-- Why: people are asked in a room too: an event has a time, a place, ways in, and a number of people it means to reach.
CREATE TABLE event_series (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership VARCHAR(32)  NOT NULL,
  slug        VARCHAR(80)  NOT NULL,
  title       VARCHAR(120) NOT NULL,
  created_at  DATETIME(6)  NOT NULL,
  UNIQUE KEY event_series_slug (partnership, slug)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE event (
  id            VARCHAR(36)   NOT NULL PRIMARY KEY,
  partnership   VARCHAR(32)   NOT NULL,
  slug          VARCHAR(80)   NOT NULL,
  series_id     VARCHAR(36)   NULL,
  title         VARCHAR(120)  NOT NULL,
  kind          VARCHAR(24)   NOT NULL,
  about         VARCHAR(2000) NULL,
  audience      VARCHAR(24)   NOT NULL,
  starts_at     DATETIME(6)   NOT NULL,
  ends_at       DATETIME(6)   NOT NULL,
  place         VARCHAR(120)  NULL COMMENT 'name of the place; null when it is online only',
  address       VARCHAR(300)  NULL,
  directions    VARCHAR(1000) NULL COMMENT 'how to get there, in words',
  locality      VARCHAR(48)   NULL COMMENT 'slug of an area of the partnership',
  online_link   VARCHAR(500)  NULL COMMENT 'told to whoever booked, never on a public page',
  is_online     BOOLEAN       NOT NULL,
  access        VARCHAR(120)  NOT NULL COMMENT 'what is there for people, as slugs with commas',
  capacity      INT           NOT NULL COMMENT 'places in the room, or online when there is no room',
  target        INT           NULL COMMENT 'how many people it means to reach',
  plan          VARCHAR(64)   NOT NULL,
  campaign_id   VARCHAR(36)   NULL COMMENT 'the campaign that what is said there belongs to',
  contact       VARCHAR(200)  NULL COMMENT 'whom to tell about a worry on the day; said where children come',
  opened_at     DATETIME(6)   NULL COMMENT 'null while it is a draft',
  opened_by     VARCHAR(120)  NULL,
  cancelled_at  DATETIME(6)   NULL,
  cancelled_by  VARCHAR(120)  NULL,
  cancelled_why VARCHAR(300)  NULL COMMENT 'said in public',
  sequence      INT           NOT NULL COMMENT 'of its calendar entry: rises when time or place change',
  created_at    DATETIME(6)   NOT NULL,
  changed_at    DATETIME(6)   NOT NULL,
  version       BIGINT        NOT NULL,
  UNIQUE KEY event_slug (partnership, slug),
  KEY event_when (partnership, starts_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE event_action (
  event_id VARCHAR(36) NOT NULL,
  ref      VARCHAR(24) NOT NULL COMMENT 'of an action of its plan',
  PRIMARY KEY (event_id, ref)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE event_places (
  event_id VARCHAR(36) NOT NULL PRIMARY KEY,
  taken    INT         NOT NULL COMMENT 'by bookings; locked by whoever takes or gives back one'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE event_host (
  event_id  VARCHAR(36) NOT NULL,
  member_id VARCHAR(36) NOT NULL COMMENT 'a member of staff who runs it: they alone see who booked',
  added_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (event_id, member_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
