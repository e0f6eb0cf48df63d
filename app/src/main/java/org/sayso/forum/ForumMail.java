package org.sayso.forum;

import java.time.Duration;
import org.sayso.notice.MailKind;

/** The letters of this room. */
final class ForumMail {
    static final MailKind JOIN = new MailKind("FORUM_JOIN", Duration.ofHours(48));
    static final MailKind DIGEST = new MailKind("FORUM_DIGEST", Duration.ofDays(7));
    static final MailKind MESSAGE = new MailKind("FORUM_MESSAGE", Duration.ofDays(7));
    static final MailKind CLOSED = new MailKind("FORUM_CLOSED", Duration.ofDays(14));

    private ForumMail() {}
}
