package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/**
 * One member of staff, with what can be changed.
 *
 * @param name as it is, or as it was typed when there is a problem
 */
@Introspected
record StaffMemberPage(StaffRow member, String name, List<RoleChoice> roles, boolean self, Problems problems) {
    static StaffMemberPage of(StaffList staff, String id, Colleague by, Problems problems) {
        StaffMember member = staff.member(id);
        return new StaffMemberPage(staff.row(member), member.displayName(), RoleChoice.of(staff.roles(id)), id.equals(by.id()), problems);
    }

    StaffMemberPage typed(StaffForm form) {
        return new StaffMemberPage(member, Text.line(form.name()), RoleChoice.of(form.chosen()), self, problems);
    }
}
