-- Why: who works here, what they may do, how they sign in, and a record of what they did.
CREATE TABLE staff_member (
  id            VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership   VARCHAR(32)  NOT NULL,
  email         VARCHAR(254) NOT NULL COMMENT 'personal: to sign in; kept while the account exists',
  display_name  VARCHAR(120) NOT NULL COMMENT 'personal: shown to colleagues beside decisions; kept while the account exists',
  password_hash VARCHAR(255) NULL,
  state         VARCHAR(16)  NOT NULL,
  failed_count  INT          NOT NULL DEFAULT 0,
  wait_until    DATETIME(6)  NULL,
  last_seen_on  DATE         NULL COMMENT 'personal: the day only; tells which accounts nobody uses',
  created_at    DATETIME(6)  NOT NULL,
  version       BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY staff_member_email (partnership, email)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE staff_role (
  staff_id VARCHAR(36) NOT NULL,
  role     VARCHAR(32) NOT NULL,
  PRIMARY KEY (staff_id, role),
  CONSTRAINT staff_role_member FOREIGN KEY (staff_id) REFERENCES staff_member (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE staff_session (
  token_hash   CHAR(64)    NOT NULL PRIMARY KEY,
  staff_id     VARCHAR(36) NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  expires_at   DATETIME(6) NOT NULL,
  CONSTRAINT staff_session_member FOREIGN KEY (staff_id) REFERENCES staff_member (id),
  KEY staff_session_expiry (expires_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE staff_invitation (
  token_hash  CHAR(64)    NOT NULL PRIMARY KEY,
  partnership VARCHAR(32) NOT NULL,
  staff_id    VARCHAR(36) NULL COMMENT 'null: the set-up link that makes the first admin',
  created_at  DATETIME(6) NOT NULL,
  expires_at  DATETIME(6) NOT NULL,
  spent_at    DATETIME(6) NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE api_token (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership  VARCHAR(32)  NOT NULL,
  name         VARCHAR(120) NOT NULL,
  token_hash   CHAR(64)     NOT NULL,
  roles        VARCHAR(200) NOT NULL,
  created_by   VARCHAR(36)  NULL,
  created_at   DATETIME(6)  NOT NULL,
  last_used_on DATE         NULL,
  revoked_at   DATETIME(6)  NULL,
  revoked_by   VARCHAR(36)  NULL,
  UNIQUE KEY api_token_hash (token_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE audit_entry (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  partnership VARCHAR(32)  NOT NULL,
  at          DATETIME(6)  NOT NULL,
  staff_id    VARCHAR(36)  NULL,
  staff_name  VARCHAR(120) NOT NULL COMMENT 'personal: who did it, as named then; kept six years',
  act         VARCHAR(64)  NOT NULL,
  subject     VARCHAR(128) NOT NULL,
  detail      VARCHAR(500) NULL COMMENT 'never the words of a response',
  KEY audit_entry_when (partnership, at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
