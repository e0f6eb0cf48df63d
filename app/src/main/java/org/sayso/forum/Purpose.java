package org.sayso.forum;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a member says yes to, each by itself. */
enum Purpose {
    DIGEST, INVITED, COUNTED;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key; with {@code .hint} what it comes to. */
    String words() {
        return "forum.purpose." + slug();
    }

    private static Optional<Purpose> of(String slug) {
        return Arrays.stream(values()).filter(purpose -> purpose.slug().equals(slug)).findFirst();
    }

    static Set<Purpose> all(List<String> slugs) {
        Set<Purpose> all = EnumSet.noneOf(Purpose.class);
        slugs.forEach(slug -> of(slug).ifPresent(all::add));
        return all;
    }
}
