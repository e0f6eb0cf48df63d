package org.sayso.event;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.SiteAddress;

/**
 * Events as iCalendar (RFC 5545, METHOD:PUBLISH): times in Europe/London with its rules beside them, a UID that stays, a SEQUENCE that rises when time or
 * place change. Whatever stands in a title or a place is text: the library escapes and folds it. The link of an online meeting is not in it. Thread-safe.
 */
@Singleton
public class EventCalendar {
    /** Content type of what {@link #of} makes. */
    public static final String TYPE = "text/calendar;charset=utf-8;method=PUBLISH";
    private static final String DOUBTFUL = "[\\p{Cc}&&[^\\n\\t]]";
    private final MessageSource messages;
    private final SiteAddress address;
    private final Site site;

    EventCalendar(MessageSource messages, SiteAddress address, Site site) {
        this.messages = messages;
        this.address = address;
        this.site = site;
    }

    /** One event. */
    public String of(Event event) {
        return text(List.of(event), null);
    }

    /** All of these, under the name of the site, for programs that come again every hour. */
    String feed(Collection<Event> events) {
        return text(events, words("event.feed.title", site.partnership().siteName()));
    }

    private String text(Collection<Event> events, String name) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Sayso//Events//EN");
        calendar.setMethod(Method.publish());
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(Moments.LONDON), london()));
        if (name != null) {
            calendar.setName(name);
            calendar.setExperimentalProperty("X-WR-CALNAME", name);
            calendar.setRefreshInterval(Duration.builder().hours(1).build());
            calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        }
        events.forEach(event -> calendar.addEvent(entry(event)));
        return Biweekly.write(calendar).go();
    }

    private VEvent entry(Event event) {
        VEvent entry = new VEvent();
        entry.setUid(event.id() + "@" + site.slug() + ".sayso");
        entry.setSequence(event.sequence());
        entry.setDateTimeStamp(date(event.changedAt()));
        entry.setLastModified(date(event.changedAt()));
        entry.setDateStart(date(event.startsAt()), true);
        entry.setDateEnd(date(event.endsAt()), true);
        entry.setOrganizer(new Organizer(site.partnership().name(), organizer())); // RFC 5546, 3.2.1 asks for one
        entry.setSummary(plain(event.title()));
        entry.setStatus(event.cancelledAt() == null ? Status.confirmed() : Status.cancelled());
        String link = address.told() + "/events/" + event.slug();
        entry.setUrl(link);
        entry.setDescription(Stream.of(event.cancelledWhy(), event.about(), link).filter(Objects::nonNull).map(EventCalendar::plain).collect(Collectors.joining("\n\n")));
        String online = event.isOnline() ? words("event.online") : null;
        entry.setLocation(Stream.of(event.place(), event.address(), online).filter(Objects::nonNull).map(EventCalendar::plain).collect(Collectors.joining(", ")));
        return entry;
    }

    private String organizer() {
        var contact = site.partnership().contact();
        return contact == null || contact.email() == null ? "nobody@" + site.slug() + ".invalid" : contact.email();
    }

    /** The rules since 1996: the last Sundays of March and of October, at 1:00 UTC. */
    private static VTimezone london() {
        VTimezone zone = new VTimezone(Moments.LONDON.getId());
        zone.addStandardTime(changing(new StandardTime(), new DateTimeComponents(1996, 10, 27, 2, 0, 0, false), 10, 1, 0, "GMT"));
        zone.addDaylightSavingsTime(changing(new DaylightSavingsTime(), new DateTimeComponents(1996, 3, 31, 1, 0, 0, false), 3, 0, 1, "BST"));
        return zone;
    }

    private static <T extends Observance> T changing(T observance, DateTimeComponents first, int month, int from, int to, String name) {
        observance.setDateStart(first);
        observance.setTimezoneOffsetFrom(new UtcOffset(true, from, 0));
        observance.setTimezoneOffsetTo(new UtcOffset(true, to, 0));
        observance.addTimezoneName(name);
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY).byMonth(month).byDay(-1, DayOfWeek.SUNDAY).build());
        return observance;
    }

    private static Date date(Instant moment) {
        return Date.from(moment);
    }

    private static String plain(String text) {
        return text.replaceAll(DOUBTFUL, "");
    }

    private String words(String key, Object... with) {
        return messages.getMessage(key, Locale.UK, with).orElseThrow();
    }
}
