-- Why: a question to a leader is a response like any other, and its answer is the reply to it. Here stands only whom it asks and by when it must be answered; the first date stays for ever.
CREATE TABLE question_asked (
  response_id  VARCHAR(36)  NOT NULL PRIMARY KEY,
  partnership  VARCHAR(32)  NOT NULL,
  leader_id    VARCHAR(36)  NOT NULL,
  asked_on     DATE         NOT NULL,
  first_due_on DATE         NOT NULL COMMENT 'as promised; never changed',
  due_on       DATE         NOT NULL,
  moved_why    VARCHAR(300) NULL COMMENT 'why the date was moved, said in public',
  owner_id     VARCHAR(36)  NULL COMMENT 'personal: member of staff who sees that it is answered',
  outcome      VARCHAR(12)  NULL COMMENT 'ANSWERED or NOT_ABLE; null while there is no answer',
  answered_on  DATE         NULL COMMENT 'day of the first answer; null while there is none',
  version      BIGINT       NOT NULL,
  KEY question_asked_leader (partnership, leader_id, asked_on),
  KEY question_asked_due (partnership, due_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
