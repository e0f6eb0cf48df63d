package org.sayso.campaign;

import java.util.Arrays;
import java.util.Optional;

/** Whom a campaign asks. One that asks children under 13 has no wall, and shows no words by itself. */
public enum Audience {
    EVERYONE, YOUNG_PEOPLE, UNDER_13, PARENTS_AND_CARERS;

    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean mayHaveWall() {
        return this != UNDER_13;
    }

    public static Optional<Audience> of(String slug) {
        return Arrays.stream(values()).filter(a -> a.slug().equals(slug)).findFirst();
    }
}
