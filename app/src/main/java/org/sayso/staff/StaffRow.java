package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.List;
import org.sayso.web.Moments;

/**
 * Somebody in the list of staff.
 *
 * @param roles message keys
 * @param state message key
 * @param lastSeen the day, or null when never
 */
@Introspected
record StaffRow(String id, String name, String email, List<String> roles, String state, boolean disabled, boolean active, String lastSeen) {
    static StaffRow of(StaffMember member, List<String> roles, LocalDate lastSeen) {
        List<String> keys = roles.stream().map(Role::valueOf).sorted().map(RoleChoice::nameKey).toList();
        return new StaffRow(
                member.id(), member.displayName(), member.email(), keys, "staff.state." + member.state(), member.isDisabled(), member.isActive(),
                lastSeen == null ? null : Moments.day(lastSeen));
    }
}
