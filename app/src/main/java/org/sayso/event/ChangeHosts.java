package org.sayso.event;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.staff.StaffMember;
import org.sayso.staff.StaffMemberRepository;

/** Hosts bring in hosts; an admin may too, and it is written down: hosts see who booked. The last one stays. */
@Singleton
class ChangeHosts {
    private final Hosts hosts;
    private final Places places;
    private final StaffMemberRepository members;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    ChangeHosts(Hosts hosts, Places places, StaffMemberRepository members, Audit audit, Site site, Clock clock) {
        this.hosts = hosts;
        this.places = places;
        this.members = members;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** @return false when they may not, or nobody here has that id */
    @Transactional
    boolean add(Colleague by, Event event, String memberId) {
        boolean isHere = members.findByPartnershipAndId(site.slug(), memberId).filter(m -> m.state().equals(StaffMember.ACTIVE)).isPresent();
        if (!isHere || !may(by, hosts.of(event.id()))) {
            return false;
        }
        hosts.add(event.id(), memberId, clock.instant());
        audit.wrote(by, "event-host-added", "event " + event.slug(), memberId);
        return true;
    }

    @Transactional
    boolean remove(Colleague by, Event event, String memberId) {
        places.lock(event.id()); // of two who take each other off, one stays
        List<String> of = hosts.of(event.id());
        if (!may(by, of) || !of.contains(memberId) || of.size() == 1) {
            return false;
        }
        hosts.remove(event.id(), memberId);
        audit.wrote(by, "event-host-removed", "event " + event.slug(), memberId);
        return true;
    }

    private static boolean may(Colleague by, List<String> of) {
        return by.is(Role.ADMIN) || by.id() != null && of.contains(by.id());
    }
}
