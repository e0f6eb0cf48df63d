package org.sayso.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sayso.cast.TestSite;
import org.sayso.partnership.Site;
import org.sayso.staff.Role;
import org.sayso.staff.StaffMemberRepository;

/** Events as tests need them, without the forms of the desk. */
public final class SomeEvents {
    private final TestSite site;

    public SomeEvents(TestSite site) {
        this.site = site;
    }

    /** In a room with that many places, two weeks from now, for two hours; a plan lead runs it. */
    public Event open(int capacity) {
        return made(site.the(Site.class).slug(), capacity, now().plus(Duration.ofDays(14)), true, null);
    }

    public Event openAt(Instant startsAt) {
        return made(site.the(Site.class).slug(), 30, startsAt, true, null);
    }

    public Event draft() {
        return made(site.the(Site.class).slug(), 30, now().plus(Duration.ofDays(14)), false, null);
    }

    /** What is said there belongs to that campaign. */
    public Event ofCampaign(String campaignId) {
        return made(site.the(Site.class).slug(), 30, now().plus(Duration.ofDays(14)), true, campaignId);
    }

    public Event ofCampaignAt(String campaignId, Instant startsAt) {
        return made(site.the(Site.class).slug(), 30, startsAt, true, campaignId);
    }

    /** Another partnership's. */
    public Event ofOthers() {
        return made("elsewhere", 30, now().plus(Duration.ofDays(14)), true, null);
    }

    private Event made(String partnership, int capacity, Instant startsAt, boolean isOpen, String campaignId) {
        String id = UUID.randomUUID().toString();
        Instant now = now();
        Event event = site.the(EventRepository.class).save(new Event(
                id, partnership, "talk-" + id.substring(0, 8), null, "Time to talk " + id.substring(0, 4), EventKind.TIME_TO_TALK.slug(), "Short breaks and who gets them.",
                EventAudience.PARENTS_AND_CARERS.slug(), startsAt, startsAt.plus(Duration.ofHours(2)), "The Corn Store", "Market Street, Dorchester", "Across from the bus stop.", null,
                "https://meet.example.org/room", true, "step_free,quiet_room", capacity, 20, "dorset-cypf-2020-23", campaignId, null, isOpen ? now : null, isOpen ? "Priya" : null, null, null, null,
                0, now, now, null));
        site.the(Places.class).begin(id);
        String email = site.emailOf(Role.PLAN_LEAD);
        String lead = site.the(StaffMemberRepository.class).findByPartnershipAndEmail(site.the(Site.class).slug(), email).orElseThrow().id();
        site.the(Hosts.class).add(id, lead, now);
        return event;
    }

    private Instant now() {
        return site.the(Clock.class).instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
