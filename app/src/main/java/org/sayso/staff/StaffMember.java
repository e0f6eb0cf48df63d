package org.sayso.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/**
 * Somebody who works for a partnership.
 *
 * @param state {@code invited} until a password is set, {@code active}, {@code disabled}
 */
@MappedEntity("staff_member")
public record StaffMember(
        @Id String id, String partnership, String email, String displayName, @Nullable String passwordHash, String state,
        Instant createdAt, @Version Long version) {

    public static final String INVITED = "invited";
    public static final String ACTIVE = "active";
    public static final String DISABLED = "disabled";

    public boolean isActive() {
        return state.equals(ACTIVE);
    }

    public boolean isDisabled() {
        return state.equals(DISABLED);
    }

    public StaffMember withPassword(String hash) {
        return new StaffMember(id, partnership, email, displayName, hash, ACTIVE, createdAt, version);
    }

    public StaffMember withState(String newState) {
        return new StaffMember(id, partnership, email, displayName, passwordHash, newState, createdAt, version);
    }

    public StaffMember withName(String name) {
        return new StaffMember(id, partnership, email, name, passwordHash, state, createdAt, version);
    }
}
