package org.sayso.booking;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sayso.event.Event;
import org.sayso.notice.LetterStanding;
import org.sayso.web.Moments;
import org.sayso.web.Problems;

/** Puts together what the hosts of an event see of its bookings. Whoever calls it has asked {@link org.sayso.event.WhoRuns} first. */
@Singleton
class BookingsDesk {
    static final String PATH = "/desk/events/";
    private final BookingRepository bookings;
    private final BookingSecrets secrets;
    private final BookingLetters letters;
    private final Attendance attendance;
    private final Clock clock;

    BookingsDesk(BookingRepository bookings, BookingSecrets secrets, BookingLetters letters, Attendance attendance, Clock clock) {
        this.bookings = bookings;
        this.secrets = secrets;
        this.letters = letters;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** @param words message key of what the letter is for; @param state message key of how it stands, {@code when} goes into it */
    @Introspected
    record LetterLine(String words, String state, String when, @Nullable String trouble) {}

    /** One booking. @param same its contact stands on another booking of this event too */
    @Introspected
    record Row(
            String id, String reference, @Nullable String name, @Nullable String contact, @Nullable String href, String joins, String people, @Nullable String children, List<String> needs,
            @Nullable String interpreter, @Nullable String needsText, @Nullable String question, String made, boolean isByHand, boolean same, boolean isWaiting, boolean isCancelled, List<LetterLine> letters,
            @Nullable String came) {}

    /** @param words message key; @param count of bookings that ask for it */
    @Introspected
    record NeedCount(String words, int count) {}

    /** @param isOpen bookings can still be made and changed */
    @Introspected
    record ListPage(
            String path, String eventPath, String doorPath, String title, When when, Attendance.Counts counts, List<NeedCount> needs, List<Row> booked, List<Row> waiting, List<Row> cancelled, boolean isOpen) {}

    /** To add a booking by hand. */
    @Introspected
    record AddPage(String path, String title, When when, String key, BookForm form, List<BookPages.Choice> joins, List<BookPages.Choice> needs, Problems problems) {}

    /** Asks before a booking is cancelled, or places are given that are not there. */
    @Introspected
    record AskPage(String path, String title, Row row, int free) {}

    ListPage list(Event event) {
        List<Booking> all = bookings.of(event.id());
        Map<String, List<LetterStanding>> went = letters.ledger(all).stream().collect(Collectors.groupingBy(LetterStanding::about));
        Map<String, Long> marks = all.stream().filter(Booking::isStanding).map(Booking::contactMark).filter(Objects::nonNull).collect(Collectors.groupingBy(m -> m, Collectors.counting()));
        List<Row> rows = all.stream().map(b -> row(b, went.getOrDefault(b.id(), List.of()), b.contactMark() != null && marks.getOrDefault(b.contactMark(), 0L) > 1)).toList();
        return new ListPage(
                path(event), PATH + event.slug(), PATH + event.slug() + "/door", event.title(), When.of(event), attendance.of(event), needs(all), in(all, rows, BookingState.BOOKED), in(all, rows, BookingState.WAITING),
                in(all, rows, BookingState.CANCELLED), BookPlace.isTaking(event, clock.instant()));
    }

    private static List<Row> in(List<Booking> all, List<Row> rows, BookingState state) {
        List<String> ids = all.stream().filter(b -> b.state() == state).map(Booking::id).toList();
        return rows.stream().filter(row -> ids.contains(row.id())).toList();
    }

    private static List<NeedCount> needs(List<Booking> all) {
        return Arrays.stream(Need.values()).map(need -> new NeedCount(need.words(), (int) all.stream().filter(b -> b.isBooked() && b.wishes().contains(need)).count()))
                .filter(need -> need.count() > 0).toList();
    }

    Row row(Booking booking) {
        return row(booking, List.of(), false);
    }

    private Row row(Booking b, List<LetterStanding> went, boolean same) {
        Contact contact = secrets.open(b).orElse(null);
        return new Row(
                b.id(), b.reference(), b.name(), contact == null ? null : contact.shown(), contact == null ? null : (contact.isEmail() ? "mailto:" : "tel:") + contact.value(), b.joins().words(),
                String.valueOf(b.people()), b.children() == 0 ? null : String.valueOf(b.children()), b.wishes().stream().map(Need::words).toList(), b.interpreter(), b.needsText(), b.question(),
                Moments.dayAndTime(b.madeAt()), b.source().equals(Booking.DESK), same, b.isWaiting(), !b.isStanding(), went.stream().map(BookingsDesk::line).toList(), b.came() == null ? null : String.valueOf(b.came()));
    }

    private static LetterLine line(LetterStanding letter) {
        return new LetterLine(
                "booking.desk.letter." + BookingMail.ofKind(letter.kind()), "booking.desk.letter.state." + letter.state().name().toLowerCase(java.util.Locale.ROOT),
                Moments.dayAndTime(letter.doneAt() == null ? letter.madeAt() : letter.doneAt()), letter.trouble());
    }

    AddPage add(Event event, String key, BookForm form, Problems problems) {
        return new AddPage(path(event), event.title(), When.of(event), key, form, BookPages.choices(Joins.offered(event), form.joins()), BookPages.needs(form.needs()), problems);
    }

    AskPage ask(Event event, Booking booking, int free) {
        return new AskPage(path(event), event.title(), row(booking), free);
    }

    static String path(Event event) {
        return PATH + event.slug() + "/bookings";
    }
}
