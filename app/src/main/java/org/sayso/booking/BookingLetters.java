package org.sayso.booking;

import jakarta.inject.Singleton;
import org.sayso.event.Event;
import org.sayso.notice.PostLetter;

/** Writes to whoever booked. Call it inside the transaction of the cause. */
@Singleton
class BookingLetters {
    private final PostLetter post;

    BookingLetters(PostLetter post) {
        this.post = post;
    }

    boolean canWrite(Contact contact) {
        return contact.isEmail() && post.isOn();
    }

    void tell(Event event, Booking booking, BookingMail mail, String change) {}

    void again(Event event, Booking first) {}

    void drop(Booking booking) {
        post.drop(booking.id());
    }
}
