package org.sayso.booking;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sayso.event.Event;
import org.sayso.event.EventCalendar;
import org.sayso.notice.Letter;
import org.sayso.partnership.Site;
import org.sayso.web.SiteAddress;

/** What the letters of this room say. None holds a need, a question or a name; whatever staff wrote of the event is text in it. */
@Singleton
class LetterText {
    static final String LINK = "/booking/";
    private static final int LONGEST_TITLE = 80;
    private final MessageSource messages;
    private final EventCalendar calendar;
    private final BookingSecrets secrets;
    private final List<LinkOffer> offers;
    private final SiteAddress address;
    private final Site site;
    private final Clock clock;

    LetterText(MessageSource messages, EventCalendar calendar, BookingSecrets secrets, List<LinkOffer> offers, SiteAddress address, Site site, Clock clock) {
        this.messages = messages;
        this.calendar = calendar;
        this.secrets = secrets;
        this.offers = offers;
        this.address = address;
        this.site = site;
        this.clock = clock;
    }

    /** @param place on the waiting list, or 0 */
    Letter letter(String to, Event event, Booking booking, BookingMail mail, int place) {
        return letter(to, event, booking, mail, List.of(words(mail.words() + ".text", event.title())), place);
    }

    /** The first letter once more, for whoever books a second time. */
    Letter again(String to, Event event, Booking booking, BookingMail mail, int place) {
        return letter(to, event, booking, mail, List.of(words("booking.mail.again"), words(mail.words() + ".text", event.title())), place);
    }

    private Letter letter(String to, Event event, Booking booking, BookingMail mail, List<String> first, int place) {
        List<String> said = new ArrayList<>(first);
        boolean isOn = mail != BookingMail.CANCELLED && mail != BookingMail.EVENT_OFF;
        if (isOn) {
            said.addAll(facts(event, booking, place));
            offers.stream().flatMap(offer -> offer.to(event).stream()).map(offer -> words(offer.letter())).forEach(said::add);
        } else if (mail == BookingMail.EVENT_OFF && event.cancelledWhy() != null) {
            said.add(words("booking.mail.why", event.cancelledWhy()));
        }
        List<String> after = new ArrayList<>(List.of(words("booking.mail.reference", booking.reference()), words("booking.mail.kept." + (booking.wantsNews() ? "news" : "short"))));
        if (mail == BookingMail.BOOKED || mail == BookingMail.WAITING) {
            after.add(words("booking.mail.not-you"));
        }
        Letter letter = new Letter(
                to, Letter.oneLine(words(mail.words() + ".subject", event.title())), said, new Letter.Link(words(isOn ? "booking.mail.link" : "booking.mail.look"), link(booking)), after, null);
        return mail.hasInvite() ? letter.with(new Letter.Attached("invite.ics", EventCalendar.TYPE, calendar.of(event))) : letter;
    }

    private List<String> facts(Event event, Booking booking, int place) {
        List<String> facts = new ArrayList<>();
        When when = When.inLetters(event);
        facts.add(words("booking.mail.when", when.day(), when.from(), when.to()));
        if (booking.joins() == Joins.ROOM) {
            facts.add(words("booking.mail.where", event.place(), event.address() == null ? "" : event.address()).strip());
            if (event.directions() != null) {
                facts.add(words("booking.mail.directions", event.directions()));
            }
        } else {
            facts.add(isSoon(event) && booking.isBooked() && event.onlineLink() != null ? words("booking.mail.join", event.onlineLink()) : words("booking.mail.online"));
        }
        facts.add(words("booking.mail.people", String.valueOf(booking.people())));
        if (place > 0) {
            facts.add(words("booking.mail.list", String.valueOf(place)));
        }
        return facts;
    }

    /** From when on the link of the meeting stands in a letter: then no other one comes that could say it. */
    private boolean isSoon(Event event) {
        return !clock.instant().isBefore(event.startsAt().minus(RemindThose.TWO_HOURS));
    }

    /** For a phone: short, with the one link. */
    String text(Event event, Booking booking, BookingMail mail) {
        When when = When.inLetters(event);
        String title = event.title().length() > LONGEST_TITLE ? event.title().substring(0, LONGEST_TITLE) + "…" : event.title();
        String about = title + ", " + when.day() + " " + when.from();
        return Letter.oneLine(site.partnership().siteName() + ": " + words("booking.text." + mail.name().toLowerCase(Locale.ROOT), about) + " " + link(booking));
    }

    String link(Booking booking) {
        return address.told() + LINK + secrets.token(booking.id());
    }

    private String words(String key, Object... with) {
        return messages.getMessage(key, Locale.UK, with).orElseThrow(() -> new IllegalStateException("No words: " + key));
    }
}
