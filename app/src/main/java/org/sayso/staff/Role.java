package org.sayso.staff;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a member of staff may do. The names below are for {@code @Secured}, which takes constants only. */
public enum Role {
    ADMIN, MODERATOR, PLAN_LEAD, SAFEGUARDING_LEAD, BOARD_VIEWER;

    /** As content and the API write it: {@code plan_lead}. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Role> of(String slug) {
        return Arrays.stream(values()).filter(r -> r.slug().equals(slug) || r.name().equals(slug)).findFirst();
    }

    /** The roles that a form names; what is no role is left out. */
    static Set<Role> chosen(Collection<String> slugs) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (slugs != null) {
            slugs.forEach(slug -> of(slug).ifPresent(roles::add));
        }
        return roles;
    }

    /** As the record of what staff did says it: "plan lead, moderator"; "nothing" when there are none. */
    static String words(Collection<Role> roles) {
        return roles.isEmpty() ? "nothing" : roles.stream().sorted().map(r -> r.slug().replace('_', ' ')).collect(Collectors.joining(", "));
    }

    /** Constants for {@code @Secured} at a method. */
    public static final class May {
        public static final String ADMIN = "ADMIN";
        public static final String MODERATOR = "MODERATOR";
        public static final String PLAN_LEAD = "PLAN_LEAD";
        public static final String SAFEGUARDING_LEAD = "SAFEGUARDING_LEAD";
        public static final String BOARD_VIEWER = "BOARD_VIEWER";
        /** Anybody at all, without an account: {@link io.micronaut.security.rules.SecurityRule#IS_ANONYMOUS}. */
        public static final String ANYBODY = io.micronaut.security.rules.SecurityRule.IS_ANONYMOUS;
        /** Every signed-in member of staff, whatever the role. */
        public static final String STAFF = io.micronaut.security.rules.SecurityRule.IS_AUTHENTICATED;

        private May() {}
    }
}
