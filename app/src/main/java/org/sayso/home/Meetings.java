package org.sayso.home;

import static org.sayso.partnership.Content.listOf;
import static org.sayso.partnership.Content.required;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sayso.partnership.Content;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Settings;

/** The invented meetings of the demo, in words: one that was and one that comes. Without the demo there are none. */
@Singleton
class Meetings {
    private final List<Told> all;
    private final Clock clock;

    Meetings(Settings settings, Site site, Clock clock) {
        String file = "demo/" + site.slug() + "-events.yml";
        this.all = settings.demo() && Content.exists(file) ? Content.read(file, Events.class).events() : List.of();
        this.clock = clock;
    }

    record Events(List<Told> events) {
        Events {
            events = listOf(events);
        }
    }

    record Told(String title, String when, LocalDate date, String place, String who, String about, @Nullable String whatCameOfIt) {
        Told {
            required(title, "title");
            required(when, "when");
            required(date, "date");
        }
    }

    /** @param cameOfIt what came of it, for a meeting that was */
    @Introspected
    record Meeting(String title, String when, boolean coming, String place, String who, String about, @Nullable String cameOfIt) {}

    List<Meeting> all() {
        LocalDate today = Moments.dayOf(clock.instant());
        return all.stream().sorted(Comparator.comparing(Told::date).reversed())
                .map(m -> new Meeting(m.title(), m.when(), !m.date().isBefore(today), m.place(), m.who(), m.about().strip(), m.whatCameOfIt()))
                .toList();
    }
}
