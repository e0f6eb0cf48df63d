package org.sayso.forum;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How old the children of a parent are, in bands. */
enum ChildAge {
    UNDER_5("under_5"), FROM_5_TO_10("5_10"), FROM_11_TO_15("11_15"), FROM_16_TO_25("16_25");

    private final String slug;

    ChildAge(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    /** Message key. */
    String words() {
        return "forum.children." + slug;
    }

    /** In their order, as they are kept; null for none. */
    static @Nullable String kept(List<String> slugs) {
        String kept = Arrays.stream(values()).filter(age -> slugs.contains(age.slug)).map(ChildAge::slug).collect(Collectors.joining(","));
        return kept.isEmpty() ? null : kept;
    }

    static List<ChildAge> all(@Nullable String kept) {
        List<String> slugs = kept == null ? List.of() : List.of(kept.split(","));
        return Arrays.stream(values()).filter(age -> slugs.contains(age.slug)).toList();
    }
}
