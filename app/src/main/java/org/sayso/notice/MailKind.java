package org.sayso.notice;

import java.time.Duration;

/** What a letter is for, and how long it is worth sending. */
public enum MailKind {
    CONFIRM(Duration.ofHours(48)), NEWS(Duration.ofDays(7));

    private final Duration life;

    MailKind(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
