package org.sayso.booking;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.notice.Letter;
import org.sayso.notice.PostLetter;

/** Those who asked, when they booked, to hear what changed after an event. What is told comes from rooms to the right; who they are never leaves this room. */
@Singleton
public class NewsReaders {
    static final String STOP = "/news";
    private final BookingRepository bookings;
    private final BookingSecrets secrets;
    private final LetterText text;
    private final PostLetter post;
    private final MessageSource messages;

    NewsReaders(BookingRepository bookings, BookingSecrets secrets, LetterText text, PostLetter post, MessageSource messages) {
        this.bookings = bookings;
        this.secrets = secrets;
        this.text = text;
        this.post = post;
        this.messages = messages;
    }

    /** How many would be told now. @param event of this site */
    public int count(Event event) {
        return bookings.readers(event.id()).size();
    }

    /** Inside the transaction of its cause. @param event of this site; @return how many are told */
    public int tell(Event event, News news) {
        return (int) bookings.readers(event.id()).stream().filter(reader -> tell(reader, news)).count();
    }

    private boolean tell(Booking reader, News news) {
        Optional<Contact> to = secrets.open(reader);
        to.ifPresent(contact -> post.post(BookingMail.NEWS, reader.id(), news.change(), letter(contact, reader, news)));
        return to.isPresent();
    }

    private Letter letter(Contact to, Booking reader, News news) {
        return new Letter(
                to.value(), Letter.oneLine(news.subject()), news.said(), news.link(), List.of(words("booking.mail.news.why"), words("booking.mail.news.kept")),
                new Letter.Link(words("booking.mail.news.stop"), text.link(reader) + STOP));
    }

    /** What waits to be sent is not sent to whoever stops. Twice is as once. @return false when she can not be told any more */
    @Transactional
    boolean want(Booking booking, boolean wants) {
        boolean isSet = bookings.wantNews(booking.id(), wants) == 1;
        if (!wants) {
            post.drop(booking.id(), BookingMail.NEWS);
        }
        return isSet;
    }

    private String words(String key) {
        return messages.getMessage(key, Locale.UK).orElseThrow(() -> new IllegalStateException("No words: " + key));
    }
}
