package org.sayso.booking;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sayso.event.Event;
import org.sayso.web.FormKey;
import org.sayso.web.Moments;
import org.sayso.web.Problems;

/** Puts together what a host has in the hand at the door. */
@Singleton
class DoorPages {
    private final BookingRepository bookings;
    private final WalkInRepository walkIns;
    private final Attendance attendance;

    DoorPages(BookingRepository bookings, WalkInRepository walkIns, Attendance attendance) {
        this.bookings = bookings;
        this.walkIns = walkIns;
        this.attendance = attendance;
    }

    /** @param came null while nobody said; @param find what the search goes by, in small letters */
    @Introspected
    record Row(String id, String name, String reference, String people, @Nullable String came, boolean isWaiting, boolean isOnline, String find) {}

    @Introspected
    record WalkInRow(String id, @Nullable String name, String people, String when) {}

    /** @param q what is searched for; @param last who was checked in just now, or null; @param key of the next walk-in */
    @Introspected
    record DoorPage(
            String path, String bookingsPath, String title, When when, String q, List<Row> rows, @Nullable Row last, List<WalkInRow> walkIns, Attendance.Counts counts, long total, String key, Problems problems) {}

    DoorPage page(Event event, String q, @Nullable String last, Problems problems) {
        List<Row> all = bookings.standing(event.id()).stream().map(DoorPages::row).sorted(java.util.Comparator.comparing(Row::find)).toList();
        List<Row> found = all.stream().filter(row -> isFound(row, plain(q))).toList();
        Attendance.Counts counts = attendance.of(event);
        return new DoorPage(
                path(event), BookingsDesk.path(event), event.title(), When.of(event), q, found, all.stream().filter(row -> row.id().equals(last) && row.came() != null).findFirst().orElse(null),
                walkIns.findByEventIdOrderByCameAtDesc(event.id()).stream().map(w -> new WalkInRow(w.id(), w.name(), String.valueOf(w.people()), Moments.dayAndTime(w.cameAt()))).toList(), counts,
                counts.total(), FormKey.fresh(), problems);
    }

    private static Row row(Booking b) {
        String name = b.name() == null ? "–" : b.name();
        return new Row(
                b.id(), name, b.reference(), String.valueOf(b.people()), b.came() == null ? null : String.valueOf(b.came()), b.isWaiting(), b.joins() == Joins.ONLINE,
                plain(name) + " " + plain(b.reference()));
    }

    /** Each word that was typed begins a word of the name, or the reference. */
    private static boolean isFound(Row row, String q) {
        List<String> words = List.of(row.find().split("\\s+"));
        return q.isEmpty() || Arrays.stream(q.split("\\s+")).allMatch(typed -> words.stream().anyMatch(word -> word.startsWith(typed)));
    }

    /** Small letters without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).strip();
    }

    static String path(Event event) {
        return BookingsDesk.PATH + event.slug() + "/door";
    }
}
