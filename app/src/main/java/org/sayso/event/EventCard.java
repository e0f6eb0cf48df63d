package org.sayso.event;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sayso.partnership.Partnership;
import org.sayso.web.Moments;

/**
 * An event among others.
 *
 * @param left places that are left; null when nobody can book
 * @param kind message key; @param audience message key
 */
@Introspected
public record EventCard(
        String slug, String title, String stage, String day, String month, String longDay, String from, String to, @Nullable String place, @Nullable String locality, boolean online, String kind,
        String audience, List<Way> ways, @Nullable Integer left) {

    /** @param words message key */
    @Introspected
    public record Way(String words, String icon) {
        static List<Way> of(Event event) {
            return event.ways().stream().map(way -> new Way(way.words(), way.icon())).toList();
        }
    }

    static EventCard of(Event event, int taken, Instant now, Partnership partnership) {
        EventStage stage = event.stage(now, taken);
        LocalDate day = Moments.dayOf(event.startsAt());
        String locality = event.locality() == null ? null : partnership.area(event.locality()).map(Partnership.Area::name).orElse(null);
        return new EventCard(
                event.slug(), event.title(), stage.slug(), String.valueOf(day.getDayOfMonth()), Moments.shortMonth(day), Moments.longDay(day), Moments.time(event.startsAt()), Moments.time(event.endsAt()),
                event.place(), locality, event.isOnline(), "event.kind." + event.kind(), "event.for." + event.audience(), Way.of(event),
                stage == EventStage.OPEN && !event.hasStarted(now) ? Integer.valueOf(event.capacity() - taken) : null);
    }

    public String getStageWords() {
        return "event.stage." + stage;
    }
}
