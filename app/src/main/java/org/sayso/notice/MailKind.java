package org.sayso.notice;

import java.time.Duration;

/**
 * What a letter or a text message is for, and how long it is worth sending. A room has its kinds as constants of its own.
 *
 * @param name at most 16 capital letters, figures and underlines; it stands in the ledger, so it never changes, and no two rooms have the same: begin it with the
 *     room, such as {@code EVENT_BOOKED}
 * @param life after that it says nothing new and is given up
 */
public record MailKind(String name, Duration life) {
    static final MailKind CONFIRM = new MailKind("CONFIRM", Duration.ofHours(48));
    static final MailKind NEWS = new MailKind("NEWS", Duration.ofDays(7));

    public MailKind {
        if (!name.matches("[A-Z][A-Z0-9_]{0,15}") || !life.isPositive()) {
            throw new IllegalArgumentException("A kind of mail has a name of at most 16 capitals, and a life: " + name);
        }
    }
}
