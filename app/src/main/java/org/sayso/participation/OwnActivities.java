package org.sayso.participation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.campaign.Audience;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.event.Event;
import org.sayso.event.EventAudience;
import org.sayso.event.Events;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;

/** What Sayso runs itself, as lines of the register: campaigns and events, read where they are kept and never copied. Drafts and cancelled events ask nobody. */
@Singleton
class OwnActivities {
    private final Campaigns campaigns;
    private final Events events;
    private final Site site;

    OwnActivities(Campaigns campaigns, Events events, Site site) {
        this.campaigns = campaigns;
        this.events = events;
        this.site = site;
    }

    List<Asking> all() {
        Map<String, List<Event>> meetings = new LinkedHashMap<>();
        events.all().stream().filter(event -> event.isPublic() && event.cancelledAt() == null)
                .forEach(event -> meetings.computeIfAbsent(event.seriesId() == null ? event.id() : event.seriesId(), key -> new ArrayList<>()).add(event));
        return Stream.concat(campaigns.visible().stream().map(this::of), meetings.values().stream().map(this::of)).toList();
    }

    private Asking of(Campaign campaign) {
        LocalDate from = Moments.dayOf(campaign.opensAt() == null ? campaign.readyAt() : campaign.opensAt());
        LocalDate until = campaign.end() == null ? null : Moments.dayOf(campaign.end().minusNanos(1));
        return new Asking(
                campaign.id(), true, campaign.title(), site.partnership().name(), AskedGroup.of(Audience.of(campaign.audience()).orElse(Audience.EVERYONE)), Set.copyOf(campaigns.areas(campaign)),
                ActivityMethod.ONLINE, HowOften.ONCE, from, until, List.of(), null, null, true, "/desk/campaigns/" + campaign.slug(), "/c/" + campaign.slug());
    }

    /** One, or all dates of a series: whom and where each of them asks is asked by the series. The latest gives it its name. */
    private Asking of(List<Event> meetings) {
        Event latest = meetings.getLast();
        Set<AskedGroup> groups = EnumSet.noneOf(AskedGroup.class);
        meetings.forEach(event -> groups.addAll(AskedGroup.of(EventAudience.of(event.audience()).orElse(EventAudience.EVERYONE))));
        Set<String> areas = new HashSet<>();
        meetings.forEach(event -> areas.add(event.locality() == null ? "" : event.locality()));
        List<LocalDate> days = meetings.stream().map(event -> Moments.dayOf(event.startsAt())).toList();
        return new Asking(
                latest.id(), true, latest.title(), site.partnership().name(), groups, areas.contains("") ? Collections.emptySet() : areas, ActivityMethod.MEETING, HowOften.ONCE, days.getFirst(),
                days.getLast(), days, null, null, true, "/desk/events/" + latest.slug(), "/events/" + latest.slug());
    }
}
