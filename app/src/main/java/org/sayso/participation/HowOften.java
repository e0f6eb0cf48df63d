package org.sayso.participation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often an activity asks the same people. */
enum HowOften {
    ONCE, TERMLY, YEARLY, MONTHLY;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    String words() {
        return "participation.often." + slug();
    }

    static Optional<HowOften> of(String slug) {
        return Arrays.stream(values()).filter(value -> value.slug().equals(slug)).findFirst();
    }
}
