package org.sayso.campaign;

import java.util.Arrays;
import java.util.Optional;

/** Whom a campaign asks. */
public enum Audience {
    EVERYONE, YOUNG_PEOPLE, PARENTS_AND_CARERS;

    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Audience> of(String slug) {
        return Arrays.stream(values()).filter(a -> a.slug().equals(slug)).findFirst();
    }
}
