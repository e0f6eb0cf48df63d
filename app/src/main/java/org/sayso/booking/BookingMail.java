package org.sayso.booking;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.sayso.notice.MailKind;

/** The letters of this room. Each is worth sending until the event begins, at most. */
enum BookingMail {
    BOOKED("BOOKING_BOOKED"), WAITING("BOOKING_WAITING"), PLACE("BOOKING_PLACE"), CHANGED("BOOKING_CHANGED"), CANCELLED("BOOKING_OFF"), TWO_DAYS("BOOKING_2DAYS"),
    TWO_HOURS("BOOKING_2HOURS"), EVENT_OFF("BOOKING_EVENTOFF"), MOVED("BOOKING_MOVED");

    /** What changed after the event, for whoever asked for it: its words are another room's. */
    static final MailKind NEWS = new MailKind("BOOKING_NEWS", Duration.ofDays(7));

    private final MailKind kind;

    BookingMail(String name) {
        this.kind = new MailKind(name, Duration.ofDays(7));
    }

    MailKind kind() {
        return kind;
    }

    /** Message key of its words begins so. */
    String words() {
        return "booking.mail." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says when and where, so that a calendar entry goes with it. */
    boolean hasInvite() {
        return this == BOOKED || this == PLACE || this == TWO_DAYS || this == EVENT_OFF || this == MOVED;
    }

    /** As the ledger names it, for message keys of the desk. */
    static String ofKind(String kind) {
        return kind.equals(NEWS.name()) ? "news" : Arrays.stream(values()).filter(mail -> mail.kind.name().equals(kind)).findFirst().map(mail -> mail.name().toLowerCase(Locale.ROOT)).orElse("booked");
    }
}
