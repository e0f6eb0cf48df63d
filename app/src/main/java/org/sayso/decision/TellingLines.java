package org.sayso.decision;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.booking.NewsReaders;
import org.sayso.event.Event;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;

/** Shows hosts when those who asked are told what changed, and what came of it. */
@Singleton
class TellingLines {
    private final TellingRepository tellings;
    private final NewsReaders readers;
    private final Site site;
    private final Clock clock;

    TellingLines(TellingRepository tellings, NewsReaders readers, Site site, Clock clock) {
        this.tellings = tellings;
        this.readers = readers;
        this.site = site;
        this.clock = clock;
    }

    /** @param readers how many asked for it and can still be told */
    @Introspected
    record Shown(int readers, List<Line> lines) {}

    /** @param day when it is looked; @param words message key of what came of it; @param letters how many were told */
    @Introspected
    record Line(String day, String words, int letters) {}

    Shown of(Event event) {
        var told = tellings.of(site.slug(), event.id()).stream().collect(Collectors.toMap(Telling::afterDays, Function.identity()));
        return new Shown(readers.count(event), TellWhatChanged.DAYS.stream().map(days -> line(event, days, told.get(days))).toList());
    }

    private Line line(Event event, int days, Telling told) {
        Instant due = event.endsAt().plus(Duration.ofDays(days));
        String words = told == null ? clock.instant().isBefore(due) ? "ahead" : "waits" : told.points() == 0 ? "nothing" : "told";
        return new Line(Moments.day(Moments.dayOf(due)), "decision.telling." + words, told == null ? 0 : told.letters());
    }
}
