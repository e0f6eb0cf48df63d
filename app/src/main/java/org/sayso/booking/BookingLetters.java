package org.sayso.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.notice.Letter;
import org.sayso.notice.LetterStanding;
import org.sayso.notice.PhoneNumber;
import org.sayso.notice.PostLetter;
import org.sayso.notice.PostText;
import org.sayso.notice.TextMessage;
import org.sayso.web.Moments;

/** Writes to whoever booked, where that can be done. Call it inside the transaction of the cause: each cause is told once. */
@Singleton
class BookingLetters {
    private static final Duration LATE = Duration.ofDays(2);
    private final BookingRepository bookings;
    private final BookingSecrets secrets;
    private final LetterText text;
    private final PostLetter post;
    private final PostText texts;
    private final Clock clock;

    BookingLetters(BookingRepository bookings, BookingSecrets secrets, LetterText text, PostLetter post, PostText texts, Clock clock) {
        this.bookings = bookings;
        this.secrets = secrets;
        this.text = text;
        this.post = post;
        this.texts = texts;
        this.clock = clock;
    }

    /** Whether something can be sent there. */
    boolean canWrite(Contact contact) {
        return contact.isEmail() ? post.isOn() : texts.isOn() && PhoneNumber.of(contact.value()).filter(PhoneNumber::isMobile).isPresent();
    }

    /** The same for a booking that is there. */
    boolean canWrite(Booking booking) {
        return secrets.open(booking).filter(this::canWrite).isPresent();
    }

    /** @param change what it tells: of the same kind about the same booking, the same is written down once */
    void tell(Event event, Booking booking, BookingMail mail, String change) {
        reachable(booking).ifPresent(to -> write(event, booking, mail, change, to, text.letter(to.value(), event, booking, mail, place(booking))));
    }

    /** The first letter once more, once a day at most: whoever knows an address can not fill its box. */
    void again(Event event, Booking first) {
        BookingMail mail = first.isWaiting() ? BookingMail.WAITING : BookingMail.BOOKED;
        reachable(first).ifPresent(to -> write(
                event, first, mail, "again " + Moments.dayOf(clock.instant()), to, text.again(to.value(), event, first, mail, place(first))));
    }

    private void write(Event event, Booking booking, BookingMail mail, String change, Contact to, Letter letter) {
        if (to.isEmail()) {
            post.postAt(mail.kind(), booking.id(), change, letter, clock.instant(), goodUntil(event, mail));
        } else {
            texts.postAt(mail.kind(), booking.id(), change, new TextMessage(to.value(), text.text(event, booking, mail)), clock.instant(), goodUntil(event, mail));
        }
    }

    /** Nothing that waits to be sent about that booking is sent. */
    void drop(Booking booking) {
        post.drop(booking.id());
    }

    List<LetterStanding> ledger(Collection<Booking> of) {
        return post.standing(of.stream().map(Booking::id).toList());
    }

    private Optional<Contact> reachable(Booking booking) {
        return secrets.open(booking).filter(this::canWrite);
    }

    private int place(Booking booking) {
        return booking.isWaiting() ? 1 + bookings.waiting(booking.eventId()).stream().map(Booking::id).toList().indexOf(booking.id()) : 0;
    }

    /** What reminds is worth nothing when it began; what is off is worth knowing a little longer. */
    private Instant goodUntil(Event event, BookingMail mail) {
        Instant soon = clock.instant().plus(LATE);
        boolean isOff = mail == BookingMail.CANCELLED || mail == BookingMail.EVENT_OFF;
        return isOff && soon.isAfter(event.startsAt()) ? soon : mail == BookingMail.TWO_DAYS ? event.startsAt().minus(RemindThose.TWO_HOURS) : event.startsAt();
    }
}
