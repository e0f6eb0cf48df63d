package org.sayso.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom an event is for. */
public enum EventAudience {
    EVERYONE, PARENTS_AND_CARERS, YOUNG_PEOPLE, PRACTITIONERS;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String words() {
        return "event.for." + slug();
    }

    /** Whether children and young people may come without their parents: then somebody must be named whom to tell about a worry. */
    public boolean hasChildren() {
        return this == EVERYONE || this == YOUNG_PEOPLE;
    }

    public static Optional<EventAudience> of(String slug) {
        return Arrays.stream(values()).filter(audience -> audience.slug().equals(slug)).findFirst();
    }
}
