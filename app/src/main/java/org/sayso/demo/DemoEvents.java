package org.sayso.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.event.BringEvent;
import org.sayso.event.Event;
import org.sayso.event.EventAudience;
import org.sayso.event.EventKind;
import org.sayso.partnership.Content;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;

/** The invented events: each on the Thursday of its week, counted from the day of loading. */
@Singleton
class DemoEvents {
    private static final int ANNOUNCED_DAYS_BEFORE = 60;
    private final BringEvent bringing;
    private final DemoMeetings meetings;
    private final Campaigns campaigns;
    private final Site site;
    private final Clock clock;

    DemoEvents(BringEvent bringing, DemoMeetings meetings, Campaigns campaigns, Site site, Clock clock) {
        this.bringing = bringing;
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.site = site;
        this.clock = clock;
    }

    void load(String file, Colleague lead) {
        Content.read(file, DemoFiles.Events.class).events().forEach(told -> bring(file, told, lead));
    }

    private void bring(String file, DemoFiles.Event told, Colleague lead) {
        LocalDate day = Moments.dayOf(clock.instant()).plusDays(told.inDays()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(DayOfWeek.THURSDAY);
        EventKind kind = EventKind.of(told.kind()).orElseThrow(() -> new Content.BadContent(file, 0, "kind of " + told.title(), "no kind is called " + told.kind()));
        EventAudience audience = EventAudience.of(told.audience()).orElseThrow(() -> new Content.BadContent(file, 0, "audience of " + told.title(), "no audience is called " + told.audience()));
        String campaign = told.campaign() == null ? null : campaigns.find(told.campaign()).map(Campaign::id).orElseThrow(() -> new Content.BadContent(file, 0, "campaign of " + told.title(), "no campaign is called " + told.campaign()));
        Event event = bringing.bring(lead, new BringEvent.Brought(
                told.title(), kind, told.about().strip(), audience, day.atTime(LocalTime.parse(told.from())).atZone(Moments.LONDON).toInstant(), day.atTime(LocalTime.parse(told.to())).atZone(Moments.LONDON).toInstant(),
                told.place(), told.address(), told.directions(), told.locality(), told.link() != null, told.link(), told.access(), told.capacity(), told.target(), told.plan() == null ? site.partnership().currentPlan() : told.plan(),
                told.actions(), campaign, told.series(), told.contact()), earlier(day.minusDays(ANNOUNCED_DAYS_BEFORE)));
        meetings.bring(event, told, lead);
    }

    private Instant earlier(LocalDate day) {
        Instant announced = day.atStartOfDay(Moments.LONDON).toInstant();
        return announced.isBefore(clock.instant()) ? announced : clock.instant();
    }
}
