package org.sayso.participation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How people are asked. */
enum ActivityMethod {
    SURVEY, MEETING, GROUP, VISIT, ONLINE, FORUM, OTHER;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    String words() {
        return "participation.method." + slug();
    }

    static Optional<ActivityMethod> of(String slug) {
        return Arrays.stream(values()).filter(value -> value.slug().equals(slug)).findFirst();
    }
}
