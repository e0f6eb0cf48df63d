package org.sayso.demo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.sayso.partnership.Content;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.staff.StaffMemberRepository;

/** Loads the demo in one transaction: a start that is cut off leaves an empty site, and the next start loads it whole. */
@Singleton
class LoadDemo {
    private final DemoStaff staff;
    private final DemoResponses responses;
    private final DemoChanges changes;
    private final StaffMemberRepository members;
    private final Site site;

    LoadDemo(DemoStaff staff, DemoResponses responses, DemoChanges changes, StaffMemberRepository members, Site site) {
        this.staff = staff;
        this.responses = responses;
        this.changes = changes;
        this.members = members;
        this.site = site;
    }

    record Loaded(DemoStaff.SignIns signIns, int responses) {}

    @Transactional
    Loaded load() {
        DemoStaff.SignIns signIns = staff.make();
        Colleague moderator = colleague(signIns.emails().get(Role.MODERATOR), Role.MODERATOR);
        Colleague lead = colleague(signIns.emails().get(Role.PLAN_LEAD), Role.PLAN_LEAD);
        String file = "demo/" + site.slug();
        Map<String, String> ids = responses.load(file + "-responses.yml", moderator, lead);
        if (Content.exists(file + "-changes.yml")) {
            changes.load(file + "-changes.yml", ids, lead);
        }
        return new Loaded(signIns, ids.size());
    }

    private Colleague colleague(String email, Role role) {
        return members.findByPartnershipAndEmail(site.slug(), email)
                .map(m -> new Colleague(m.id(), m.displayName(), java.util.List.of(role.name()))).orElseThrow();
    }
}
