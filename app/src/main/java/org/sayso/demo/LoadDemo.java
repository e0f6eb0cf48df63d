package org.sayso.demo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.sayso.forum.BringForum;
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
    private final DemoSecondReadings secondReadings;
    private final DemoChanges changes;
    private final DemoPlaces places;
    private final DemoCards cards;
    private final DemoGroups groups;
    private final DemoEvents events;
    private final BringForum forums;
    private final DemoLeaders leaders;
    private final StaffMemberRepository members;
    private final Site site;

    LoadDemo(
            DemoStaff staff, DemoResponses responses, DemoSecondReadings secondReadings, DemoChanges changes, DemoPlaces places, DemoCards cards, DemoGroups groups, DemoEvents events,
            BringForum forums, DemoLeaders leaders, StaffMemberRepository members, Site site) {
        this.staff = staff;
        this.responses = responses;
        this.secondReadings = secondReadings;
        this.changes = changes;
        this.places = places;
        this.cards = cards;
        this.groups = groups;
        this.events = events;
        this.forums = forums;
        this.leaders = leaders;
        this.members = members;
        this.site = site;
    }

    record Loaded(DemoStaff.SignIns signIns, int responses) {}

    @Transactional
    Loaded load() {
        DemoStaff.SignIns signIns = staff.make();
        Colleague moderator = having(Role.MODERATOR).getFirst();
        Colleague lead = having(Role.PLAN_LEAD).getFirst();
        Colleague second = having(Role.PLAN_LEAD).getLast();
        String file = "demo/" + site.slug();
        String again = file + "-second-readings.yml";
        var told = Content.exists(again) ? Content.read(again, DemoFiles.SecondReadings.class) : new DemoFiles.SecondReadings(null, null, null);
        Map<String, String> ids = responses.load(file + "-responses.yml", moderator, key -> told.first().contains(key) ? second : lead);
        if (Content.exists(again)) {
            secondReadings.load(told, ids, lead, second);
        }
        if (Content.exists(file + "-changes.yml")) {
            changes.load(file + "-changes.yml", ids, lead);
        }
        if (Content.exists(file + "-places.yml")) {
            places.load(file + "-places.yml", having(Role.ADMIN).getFirst());
        }
        if (Content.exists(file + "-cards.yml")) {
            cards.load(file + "-cards.yml", ids, moderator);
        }
        if (Content.exists(file + "-groups.yml")) {
            groups.load(file + "-groups.yml", ids, having(Role.ADMIN).getFirst());
        }
        if (Content.exists(file + "-events.yml")) {
            events.load(file + "-events.yml", lead);
        }
        if (Content.exists(file + "-forums.yml")) {
            Content.read(file + "-forums.yml", DemoFiles.Forums.class).forums().forEach(f -> forums.bring(f.title(), f.kind(), f.about().strip(), f.runBy(), f.meets() == null ? null : f.meets().strip()));
        }
        if (Content.exists(file + "-leaders.yml")) {
            leaders.load(file + "-leaders.yml", ids, lead);
        }
        return new Loaded(signIns, ids.size());
    }

    /** In the order of the cast. */
    private List<Colleague> having(Role role) {
        return staff.cast().stream().filter(person -> person.role().equals(role.slug())).map(person -> members.findByPartnershipAndEmail(site.slug(), person.email())
                .map(m -> new Colleague(m.id(), m.displayName(), List.of(role.name()))).orElseThrow()).toList();
    }
}
