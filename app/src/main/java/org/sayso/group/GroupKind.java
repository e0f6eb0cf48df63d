package org.sayso.group;

import java.util.Arrays;
import java.util.Optional;

/** What kind of group it is. */
public enum GroupKind {
    CLASS, YOUTH_CLUB, CHILDRENS_CENTRE, FORUM, OTHER;

    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<GroupKind> of(String slug) {
        return Arrays.stream(values()).filter(k -> k.slug().equals(slug)).findFirst();
    }
}
