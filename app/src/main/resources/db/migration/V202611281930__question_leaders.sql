-- Why: people may ask those who decide. A leader is a role with a promise, never a private person: who answers may change, and the promise stays.
CREATE TABLE question_leader (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership VARCHAR(32)  NOT NULL,
  slug        VARCHAR(80)  NOT NULL,
  title       VARCHAR(80)  NOT NULL COMMENT 'personal: the role, said in public; the form asks not to type the name of a person',
  decides     VARCHAR(200) NOT NULL COMMENT 'what this role decides, in a plain sentence',
  answer_days INT          NOT NULL COMMENT 'calendar days within which an answer is promised',
  campaign_id VARCHAR(36)  NOT NULL COMMENT 'the campaign that its questions belong to',
  owner_id    VARCHAR(36)  NULL COMMENT 'personal: member of staff who sees that new questions are answered',
  takes_questions BOOLEAN  NOT NULL COMMENT 'whether it takes questions, as long as the campaign does',
  place       INT          NOT NULL COMMENT 'in the list, lower first',
  made_at     DATETIME(6)  NOT NULL,
  version     BIGINT       NOT NULL,
  UNIQUE KEY question_leader_slug (partnership, slug)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
