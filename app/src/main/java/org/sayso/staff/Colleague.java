package org.sayso.staff;

import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.Objects;

/**
 * Whoever acts: a signed-in member of staff or a program with a token.
 *
 * @param id of the member of staff; null for a token
 */
public record Colleague(String id, String name, Collection<String> roles) {
    static final String NAME = "name";
    static final String MEMBER = "member";

    public static Colleague of(Authentication authentication) {
        return new Colleague(
                (String) authentication.getAttributes().get(MEMBER), (String) authentication.getAttributes().get(NAME), authentication.getRoles());
    }

    /** For what the house does by itself: the demo, an import on behalf of nobody. */
    public static Colleague named(String name, Role... roles) {
        return new Colleague(null, name, java.util.Arrays.stream(roles).map(Role::name).toList());
    }

    /** Whether that was them: names alone are not enough, two people may share one; a token has no id. */
    public boolean isWho(String staffId, String staffName) {
        return Objects.equals(id, staffId) && name.equals(staffName);
    }

    public boolean is(Role role) {
        return roles.contains(role.name());
    }
}
