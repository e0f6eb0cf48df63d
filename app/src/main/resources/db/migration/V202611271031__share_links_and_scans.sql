-- Why: posters. Each place where one hangs has a link of its own, and each opening of a link is counted for its day: nothing about whoever opened it.
CREATE TABLE share_link (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership VARCHAR(32)  NOT NULL,
  campaign_id VARCHAR(36)  NOT NULL,
  address     VARCHAR(16)  NOT NULL COMMENT 'what stands after /q/; printed, so it never changes',
  place       VARCHAR(80)  NOT NULL COMMENT 'a place as staff name it, never a person',
  made_at     DATETIME(6)  NOT NULL,
  retired_at  DATETIME(6)  NULL COMMENT 'no more posters are printed; those that hang still lead on and count',
  version     BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY share_link_address (partnership, address),
  UNIQUE KEY share_link_place (campaign_id, place),
  CONSTRAINT share_link_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE share_scan (
  link_id    VARCHAR(36) NOT NULL COMMENT 'a share link, or a campaign: then its own link, which belongs to no place',
  scanned_on DATE     NOT NULL,
  scans      BIGINT      NOT NULL,
  PRIMARY KEY (link_id, scanned_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
