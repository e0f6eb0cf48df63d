package org.sayso.booking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pages of the form. */
enum BookStep {
    WHO, HOW, NEEDS, CHECK;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String template() {
        return "booking/" + slug();
    }

    BookStep next() {
        return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }

    static Optional<BookStep> of(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug().equals(slug)).findFirst();
    }
}
