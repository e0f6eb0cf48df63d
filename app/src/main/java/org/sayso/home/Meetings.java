package org.sayso.home;

import static org.sayso.partnership.Content.listOf;
import static org.sayso.partnership.Content.required;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.partnership.Content;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Settings;

/** The invented meetings of the demo, in words: one that was and one that comes. Without the demo there are none. */
@Singleton
class Meetings {
    private final List<Told> all;
    private final Campaigns campaigns;
    private final Clock clock;
    private volatile LocalDate began;

    Meetings(Settings settings, Campaigns campaigns, Site site, Clock clock) {
        String file = "demo/" + site.slug() + "-events.yml";
        this.all = settings.demo() && Content.exists(file) ? Content.read(file, Events.class).events() : List.of();
        this.campaigns = campaigns;
        this.clock = clock;
    }

    record Events(List<Told> events) {
        Events {
            events = listOf(events);
        }
    }

    /** @param inDays from the day on which the site began; the meeting is on the Thursday of that week */
    record Told(String title, Integer inDays, String time, String place, String who, String about, @Nullable String whatCameOfIt) {
        Told {
            required(title, "title");
            required(inDays, "inDays");
            required(time, "time");
        }
    }

    /** @param cameOfIt what came of it, for a meeting that was */
    @Introspected
    record Meeting(String title, String when, String time, boolean coming, String place, String who, String about, @Nullable String cameOfIt) {}

    /** The latest first. */
    List<Meeting> all() {
        LocalDate today = Moments.dayOf(clock.instant());
        return all.stream().sorted(Comparator.comparing(Told::inDays).reversed()).map(m -> {
            LocalDate day = began().plusDays(m.inDays()).with(DayOfWeek.THURSDAY);
            return new Meeting(
                    m.title(), Moments.longDay(day), m.time(), !day.isBefore(today), m.place(), m.who(), m.about().strip(), m.whatCameOfIt());
        }).toList();
    }

    /** The day on which the site was filled; it is looked up once. */
    private LocalDate began() {
        if (began == null) {
            began = campaigns.all().stream().map(Campaign::createdAt).min(Comparator.naturalOrder()).map(Moments::dayOf).orElse(null);
        }
        return began == null ? Moments.dayOf(clock.instant()) : began;
    }
}
