package org.sayso.feedback;

import java.util.Arrays;
import java.util.Optional;

/** Age in bands; never a date of birth. */
public enum AgeBand {
    UNDER_11("under_11"), FROM_11_TO_13("11_13"), FROM_14_TO_16("14_16"), FROM_17_TO_18("17_18"), FROM_19_TO_25("19_25"), ADULT("adult");

    private final String slug;

    AgeBand(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    public static Optional<AgeBand> of(String slug) {
        return Arrays.stream(values()).filter(a -> a.slug.equals(slug)).findFirst();
    }
}
