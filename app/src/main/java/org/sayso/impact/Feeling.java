package org.sayso.impact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the three faces. */
enum Feeling {
    GOOD("smile"), OKAY("meh"), NOT_GOOD("frown");

    private final String icon;

    Feeling(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its word. */
    String words() {
        return "impact.face." + slug();
    }

    static Optional<Feeling> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }
}
