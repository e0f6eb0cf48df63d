package org.sayso.booking;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.web.Moments;
import org.sayso.web.Problems;
import org.sayso.web.QrCode;
import org.sayso.web.SiteAddress;

/** Puts together what the holder of a private link sees. */
@Singleton
class BookingPages {
    static final Duration LINK_BEFORE = Duration.ofHours(1);
    private final Events events;
    private final BookPlace booking;
    private final BookingLetters letters;
    private final List<LinkOffer> offers;
    private final SiteAddress address;
    private final Clock clock;

    BookingPages(Events events, BookPlace booking, BookingLetters letters, List<LinkOffer> offers, SiteAddress address, Clock clock) {
        this.events = events;
        this.booking = booking;
        this.letters = letters;
        this.offers = offers;
        this.address = address;
        this.clock = clock;
    }

    /**
     * The whole booking.
     *
     * @param path of this page; @param state message key; @param place on the waiting list, or null
     * @param said message key of what happened to the event since, or null; @param why it was cancelled, in words of staff
     * @param where name of the place, when she comes there, or null; @param onlineLink from an hour before, or null
     * @param offers what else the holder of this link can do
     * @param hears whether we can write to her; @param canHearNews whether she can be told by email what changed; @param qr leads the hosts to her line on their list: it holds the reference and nothing of hers
     */
    @Introspected
    record BookingPage(
            String path, String slug, String title, When when, String reference, String state, boolean isBooked, boolean isWaiting, @Nullable String place, @Nullable String said,
            @Nullable String why, @Nullable String where, @Nullable String address, List<String> directions, boolean isOnline, @Nullable String onlineLink, String people,
            @Nullable String children, List<String> needs, @Nullable String interpreter, @Nullable String needsText, boolean canChange, boolean hasPass, boolean hears, boolean canHearNews, boolean wantsNews, String needsUntil,
            @Nullable String nameUntil, QrCode qr, List<Button> offers) {}

    /** @param words message key */
    @Introspected
    record Button(String words, String icon, String href) {}

    /** To change a booking; its fields are those of the form that made it. */
    @Introspected
    record ChangePage(String path, String title, When when, BookForm form, List<BookPages.Choice> joins, List<BookPages.Choice> needs, Problems problems) {}

    /** Whether she hears what changed, to begin or to end it. */
    @Introspected
    record NewsPage(String path, String title, When when, boolean canHearNews, boolean wantsNews) {}

    /** Asks once. */
    @Introspected
    record CancelPage(String path, String title, When when) {}

    Event event(Booking b) {
        return events.byId(b.eventId()).orElseThrow();
    }

    boolean isOpen(Booking b) {
        return b.isStanding() && BookPlace.isTaking(event(b), clock.instant());
    }

    BookingPage page(String token, Booking b) {
        Event event = event(b);
        Instant now = clock.instant();
        boolean isRoom = b.joins() == Joins.ROOM && event.hasRoom();
        String said = event.cancelledAt() != null ? "off" : event.hasEnded(now) ? "past" : event.hasStarted(now) ? "begun" : event.sequence() > b.bookedSequence() ? "moved" : null;
        boolean isTime = !now.isBefore(event.startsAt().minus(LINK_BEFORE)) && !event.hasEnded(now) && event.cancelledAt() == null;
        return new BookingPage(
                path(token), event.slug(), event.title(), When.of(event), b.reference(), "booking.state." + b.state().slug(), b.isBooked(), b.isWaiting(),
                b.isWaiting() ? String.valueOf(booking.place(b)) : null, said == null || !b.isStanding() ? null : "booking.said." + said, event.cancelledWhy(), isRoom ? event.place() : null,
                isRoom ? event.address() : null, !isRoom || event.directions() == null ? List.of() : event.directions().lines().toList(), !isRoom,
                !isRoom && b.isBooked() && isTime ? event.onlineLink() : null, String.valueOf(b.people()), b.children() == 0 ? null : String.valueOf(b.children()),
                b.wishes().stream().map(Need::words).toList(), b.interpreter(), b.needsText(), isOpen(b), b.isStanding() && event.cancelledAt() == null && !event.hasEnded(now), letters.canWrite(b), canHearNews(b, event), b.wantsNews(), Moments.day(Moments.dayOf(over(event)).plusDays(1)),
                b.name() == null ? null : Moments.day(nameUntil(event, b)), QrCode.of(address.told() + "/desk/events/" + event.slug() + "/door?ref=" + b.reference()), isOpen(b) ? buttons(event, token) : List.of());
    }

    private List<Button> buttons(Event event, String token) {
        return offers.stream().flatMap(offer -> offer.to(event).stream()).map(offer -> new Button(offer.words(), offer.icon(), offer.path() + token)).toList();
    }

    /** A cancelled one is over when it was cancelled. */
    private static Instant over(Event event) {
        return event.cancelledAt() == null ? event.endsAt() : event.cancelledAt();
    }

    private static Instant nameUntil(Event event, Booking b) {
        Instant after = over(event).plus(b.wantsNews() ? ForgetBookings.KEPT_FOR_NEWS : ForgetBookings.KEPT);
        Instant gone = b.cancelledAt() == null ? after : b.cancelledAt().plus(ForgetBookings.KEPT_CANCELLED);
        return Stream.of(after, gone).min(Instant::compareTo).orElseThrow();
    }

    ChangePage change(String token, Booking b, BookForm form, Problems problems) {
        Event event = event(b);
        return new ChangePage(path(token), event.title(), When.of(event), form, BookPages.choices(Joins.offered(event), form.joins()), BookPages.needs(form.needs()), problems);
    }

    CancelPage cancel(String token, Booking b) {
        return new CancelPage(path(token), event(b).title(), When.of(event(b)));
    }

    /** Of a booking that stands, with an email address that is not erased. */
    private boolean canHearNews(Booking b, Event event) {
        return b.isStanding() && event.cancelledAt() == null && b.contact() != null && Contact.Kind.EMAIL.name().equals(b.contactKind()) && letters.canWrite(b);
    }

    /** @param wants as it is now */
    NewsPage news(String token, Booking b, boolean wants) {
        return new NewsPage(path(token), event(b).title(), When.of(event(b)), canHearNews(b, event(b)), wants);
    }

    static String path(String token) {
        return LetterText.LINK + token;
    }
}
