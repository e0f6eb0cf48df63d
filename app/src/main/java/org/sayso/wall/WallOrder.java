package org.sayso.wall;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** In which order ideas stand on the wall. Mixed is the usual one: the first to come and the loudest are not always on top. */
enum WallOrder {
    MIXED, NEWEST, HAPPENED;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<WallOrder> of(String slug) {
        return Arrays.stream(values()).filter(order -> order.slug().equals(slug)).findFirst();
    }

    /** The same for everybody on one day, so that the pages of a day follow each other; another the next day. */
    Comparator<Idea> on(LocalDate day) {
        Comparator<Idea> mixed = Comparator.comparingLong((Idea idea) -> place(idea.id(), day)).thenComparing(Idea::id);
        return switch (this) {
            case MIXED -> mixed;
            case NEWEST -> Comparator.comparing(Idea::receivedAt).reversed().thenComparing(Idea::id);
            case HAPPENED -> Comparator.comparing((Idea idea) -> idea.answer() == null ? LocalDate.MIN : idea.answer().statusOn()).reversed().thenComparing(mixed);
        };
    }

    /** A place drawn from the day and the id: nobody can write an idea that comes first. */
    private static long place(String id, LocalDate day) {
        long x = 31L * id.hashCode() + id.substring(id.length() / 2).hashCode() + day.toEpochDay() * 0x9E3779B97F4A7C15L;
        x = (x ^ x >>> 33) * 0xFF51AFD7ED558CCDL; // the finish of MurmurHash3
        x = (x ^ x >>> 33) * 0xC4CEB9FE1A85EC53L;
        return x ^ x >>> 33;
    }
}
