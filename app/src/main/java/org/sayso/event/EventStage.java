package org.sayso.event;

import java.util.Locale;

/** Where an event stands. Full and past come by themselves; the rest a person does. */
public enum EventStage {
    DRAFT, OPEN, FULL, CANCELLED, PAST;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is still to come or running. */
    public boolean isAhead() {
        return this == OPEN || this == FULL;
    }

    /** Whether a person may take it from here to there. */
    public boolean mayBecome(EventStage next) {
        return switch (this) {
            case DRAFT -> next == OPEN;
            case OPEN, FULL -> next == CANCELLED || next == DRAFT;
            case CANCELLED, PAST -> false;
        };
    }
}
