package org.sayso.participation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether those who answered said that partners may read it. */
enum Sharing {
    YES, NO, NOT_ASKED;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    String words() {
        return "participation.sharing." + slug();
    }

    static Optional<Sharing> of(String slug) {
        return Arrays.stream(values()).filter(value -> value.slug().equals(slug)).findFirst();
    }
}
