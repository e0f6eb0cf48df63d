package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** One box to tick on a form that gives roles. The first has the id {@code roles}, so that a problem leads to it. */
@Introspected
record RoleChoice(String id, String slug, String name, String hint, boolean on) {
    static List<RoleChoice> of(Collection<Role> on) {
        return Arrays.stream(Role.values())
                .map(r -> new RoleChoice(r.ordinal() == 0 ? "roles" : "role-" + r.slug(), r.slug(), nameKey(r), "staff.role-hint." + r.slug(), on.contains(r)))
                .toList();
    }

    /** The message key of the name that staff read. */
    static String nameKey(Role role) {
        return "staff.role." + role.slug();
    }
}
