package org.sayso.event;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.staff.StaffMember;
import org.sayso.staff.StaffMemberRepository;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** The events of this site as staff see them, drafts among them. */
@Singleton
class EventDesk {
    private final Events events;
    private final OpenEvent opening;
    private final KeepSeries series;
    private final Hosts hosts;
    private final StaffMemberRepository members;
    private final List<EventPart> parts;
    private final Campaigns campaigns;
    private final Plans plans;
    private final Site site;
    private final Clock clock;

    EventDesk(
            Events events, OpenEvent opening, KeepSeries series, Hosts hosts, StaffMemberRepository members, List<EventPart> parts, Campaigns campaigns, Plans plans, Site site, Clock clock) {
        this.events = events;
        this.opening = opening;
        this.series = series;
        this.hosts = hosts;
        this.members = members;
        this.parts = parts.stream().sorted(Comparator.comparing(EventPart::place)).toList();
        this.campaigns = campaigns;
        this.plans = plans;
        this.site = site;
        this.clock = clock;
    }

    @Introspected
    record Row(EventCard card, int taken, int capacity, @Nullable Integer target) {}

    /** @param ahead drafts among them, the next first; @param past the latest first */
    @Introspected
    record ListPage(List<Row> ahead, List<Row> past) {}

    ListPage list() {
        List<Event> all = events.all();
        Map<String, Integer> taken = events.taken(all);
        Instant now = clock.instant();
        return new ListPage(
                all.stream().filter(e -> !e.hasEnded(now)).map(e -> row(e, taken, now)).toList(),
                all.reversed().stream().filter(e -> e.hasEnded(now)).map(e -> row(e, taken, now)).toList());
    }

    private Row row(Event event, Map<String, Integer> taken, Instant now) {
        int n = taken.getOrDefault(event.id(), 0);
        return new Row(EventCard.of(event, n, now, site.partnership()), n, event.capacity(), event.target());
    }

    Event find(String slug) {
        return events.find(slug).orElseThrow(Refusal::notFound);
    }

    EventDeskPage page(Event event, Colleague colleague, Problems problems) {
        List<String> of = hosts.of(event.id());
        List<StaffMember> staff = members.findByPartnershipOrderByDisplayName(site.slug()).stream().filter(m -> m.state().equals(StaffMember.ACTIVE)).toList();
        List<EventDeskPage.Host> named = staff.stream().filter(m -> of.contains(m.id())).map(m -> new EventDeskPage.Host(m.id(), m.displayName())).toList();
        List<EventDeskPage.Host> others = staff.stream().filter(m -> !of.contains(m.id())).map(m -> new EventDeskPage.Host(m.id(), m.displayName())).toList();
        boolean isHost = colleague.id() != null && of.contains(colleague.id());
        int taken = events.taken(event);
        String campaign = event.campaignId() == null ? null : campaigns.byId(event.campaignId()).map(Campaign::title).orElse(null);
        String plan = plans.find(event.plan()).map(Plan::title).orElse(event.plan());
        return new EventDeskPage(
                event, EventCard.of(event, taken, clock.instant(), site.partnership()), taken, series.titleOf(event.seriesId()), plan, events.actions(event), campaign, opening.checks(event), named,
                isHost || colleague.is(Role.ADMIN) ? others : List.of(), isHost, parts.stream().flatMap(part -> part.onDesk(event, colleague).stream()).toList(), problems);
    }
}
