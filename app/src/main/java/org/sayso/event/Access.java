package org.sayso.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is there so that more people can come. */
public enum Access {
    STEP_FREE("accessibility"), SIGNER("hand"), INTERPRETER("languages"), QUIET_ROOM("volume-x"), CRECHE("baby");

    private final String icon;

    Access(String icon) {
        this.icon = icon;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return icon;
    }

    /** Message key of its name. */
    public String words() {
        return "event.access." + slug();
    }

    public static Optional<Access> of(String slug) {
        return Arrays.stream(values()).filter(way -> way.slug().equals(slug)).findFirst();
    }

    /** As an event keeps them: in our order, what is none is left out. */
    static String kept(Collection<String> slugs) {
        return Arrays.stream(values()).map(Access::slug).filter(slugs::contains).collect(Collectors.joining(","));
    }
}
