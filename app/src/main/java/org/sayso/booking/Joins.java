package org.sayso.booking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.event.Event;

/** How somebody takes part. */
enum Joins {
    ROOM, ONLINE;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    String words() {
        return "booking.joins." + slug();
    }

    /** Whether it takes one of the places that are counted: where there is a room, those in the room are. */
    boolean takesPlace(Event event) {
        return this == placesOf(event);
    }

    static Joins placesOf(Event event) {
        return event.hasRoom() ? ROOM : ONLINE;
    }

    static List<Joins> offered(Event event) {
        return Arrays.stream(values()).filter(joins -> joins == ROOM ? event.hasRoom() : event.isOnline()).toList();
    }

    /** What was chosen, when the event has it; where there is one way only, that one. */
    static Optional<Joins> of(Event event, String slug) {
        List<Joins> offered = offered(event);
        return offered.size() == 1 ? Optional.of(offered.getFirst()) : offered.stream().filter(joins -> joins.slug().equals(slug)).findFirst();
    }
}
