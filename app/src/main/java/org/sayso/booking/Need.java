package org.sayso.booking;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What would make it easier to come. */
enum Need {
    STEP_FREE, BSL, INTERPRETER, QUIET_SPACE, LARGE_PRINT, TRAVEL, CRECHE, DIET;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    String words() {
        return "booking.need." + slug();
    }

    static Optional<Need> of(String slug) {
        return Arrays.stream(values()).filter(need -> need.slug().equals(slug)).findFirst();
    }

    static List<Need> all(String kept) {
        return kept == null ? List.of() : Arrays.stream(kept.split(",")).map(Need::of).flatMap(Optional::stream).toList();
    }

    /** As a booking keeps them: in our order, what is none is left out; null when there are none. */
    static String kept(Collection<String> slugs) {
        String kept = Arrays.stream(values()).map(Need::slug).filter(slugs::contains).collect(Collectors.joining(","));
        return kept.isEmpty() ? null : kept;
    }
}
