package org.sayso.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of meeting it is. */
public enum EventKind {
    TIME_TO_TALK, THINK_TANK, WORKSHOP, DROP_IN, YOUTH_COUNCIL;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String words() {
        return "event.kind." + slug();
    }

    public static Optional<EventKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
