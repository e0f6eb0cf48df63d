package org.sayso.easy;

import java.util.Arrays;
import java.util.Optional;

/** How somebody finds it. The number stands in addresses, where it says nothing to whoever reads over a shoulder. */
enum Face {
    GOOD, OK, BAD;

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String number() {
        return String.valueOf(ordinal() + 1);
    }

    /** Message key of its name. */
    String words() {
        return "easy.face." + slug();
    }

    static Optional<Face> ofNumber(String number) {
        return Arrays.stream(values()).filter(face -> face.number().equals(number)).findFirst();
    }

    static Optional<Face> of(String slug) {
        return Arrays.stream(values()).filter(face -> face.slug().equals(slug)).findFirst();
    }
}
