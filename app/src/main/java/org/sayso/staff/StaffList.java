package org.sayso.staff;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.partnership.Site;
import org.sayso.web.Refusal;

/** Who works here, as an admin sees it; never somebody of another partnership. */
@Singleton
class StaffList {
    private final StaffMemberRepository members;
    private final Site site;

    StaffList(StaffMemberRepository members, Site site) {
        this.members = members;
        this.site = site;
    }

    List<StaffRow> rows() {
        Map<String, LocalDate> seen = lastSeen();
        return members.findByPartnershipOrderByDisplayName(site.slug()).stream()
                .map(m -> StaffRow.of(m, members.roles(m.id()), seen.get(m.id()))).toList();
    }

    StaffMember member(String id) {
        return members.findByPartnershipAndId(site.slug(), id).orElseThrow(Refusal::notFound);
    }

    StaffRow row(StaffMember member) {
        return StaffRow.of(member, members.roles(member.id()), lastSeen().get(member.id()));
    }

    List<Role> roles(String id) {
        return members.roles(id).stream().map(Role::valueOf).toList();
    }

    /** Names by id, for lists that keep only who it was. */
    Map<String, String> names() {
        return members.findByPartnershipOrderByDisplayName(site.slug()).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::displayName));
    }

    private Map<String, LocalDate> lastSeen() {
        return members.lastSeen(site.slug()).stream()
                .collect(Collectors.toMap(StaffMemberRepository.LastSeen::id, StaffMemberRepository.LastSeen::lastSeenOn));
    }
}
