package org.sayso.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;

/** What is written with one library is read back with another. */
class EventCalendarTest {
    private static final TestSite SITE = Database.H2.site();
    private final EventCalendar calendar = SITE.the(EventCalendar.class);
    private final SomeEvents some = new SomeEvents(SITE);

    private static List<VEvent> read(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertTrue(calendar.validate().getEntries().isEmpty(), () -> calendar.validate().toString());
        return calendar.getComponents("VEVENT");
    }

    private static LocalDateTime london(VEvent entry) {
        DtStart<ZonedDateTime> start = entry.<ZonedDateTime>getDateTimeStart().orElseThrow();
        return start.getDate().withZoneSameInstant(ZoneId.of("Europe/London")).toLocalDateTime();
    }

    private static String value(VEvent entry, String name) {
        return entry.<Property>getProperty(name).map(Property::getValue).orElse("");
    }

    @Test
    void timesAreThoseOfLondonOnBothSidesOfTheChangeOfClocks() throws Exception {
        for (String moment : List.of("2027-03-27T18:00:00Z", "2027-03-28T17:00:00Z", "2027-10-30T17:00:00Z", "2027-10-31T18:00:00Z")) {
            String text = calendar.of(some.openAt(Instant.parse(moment)));
            assertEquals(18, london(read(text).getFirst()).getHour(), moment);
            assertTrue(text.contains("DTSTART;TZID=Europe/London:" + moment.substring(0, 10).replace("-", "") + "T180000"), text);
        }
    }

    @Test
    void aChangeKeepsTheUidAndACancelledOneSaysSo() throws Exception {
        Event event = some.open(10);
        VEvent before = read(calendar.of(event)).getFirst();
        VEvent after = read(calendar.of(event.cancelled("Priya", "The hall is shut", event.createdAt().plusSeconds(60)))).getFirst();
        assertEquals(value(before, "UID"), value(after, "UID"));
        assertEquals("CONFIRMED", value(before, "STATUS"));
        assertEquals("CANCELLED", value(after, "STATUS"));
        assertEquals(Integer.parseInt(value(before, "SEQUENCE")) + 1, Integer.parseInt(value(after, "SEQUENCE")));
        assertTrue(value(after, "DESCRIPTION").contains("The hall is shut"));
    }

    @Test
    void hostileTextIsTextInOneEvent() throws Exception {
        Event event = some.open(10);
        String hostile = "Talk; a, b\\n\r\nATTENDEE:mailto:x@example.org\r\nBEGIN:VALARM\r\nEND:VEVENT 🎈 " + "long ".repeat(50);
        Event bad = new Event(
                event.id(), event.partnership(), event.slug(), null, hostile, event.kind(), hostile, event.audience(), event.startsAt(), event.endsAt(), hostile, hostile, null, null,
                event.onlineLink(), true, "", 10, null, event.plan(), null, null, event.openedAt(), "x", null, null, null, 0, event.createdAt(), event.changedAt(), 0L);
        String text = calendar.of(bad);
        List<VEvent> entries = read(text);
        assertEquals(1, entries.size());
        assertTrue(entries.getFirst().getAlarms().isEmpty());
        assertFalse(text.lines().anyMatch(line -> line.startsWith("ATTENDEE") || line.startsWith("BEGIN:VALARM")));
        assertTrue(text.lines().allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75 + 75), "folded");
        assertTrue(value(entries.getFirst(), "SUMMARY").contains("Talk; a, b"));
        assertFalse(text.contains(event.onlineLink()));
    }

    @Test
    void theFeedHoldsWhatAnybodyMaySee() throws Exception {
        Event open = some.open(10);
        Event draft = some.draft();
        var answer = SITE.visitor().get("/events.ics");
        assertEquals(200, answer.status());
        assertTrue(answer.header("Content-Type").startsWith("text/calendar"));
        List<String> uids = read(answer.body()).stream().map(entry -> value(entry, "UID")).toList();
        assertTrue(uids.stream().anyMatch(uid -> uid.startsWith(open.id())));
        assertFalse(uids.stream().anyMatch(uid -> uid.startsWith(draft.id())));
        assertEquals(200, SITE.visitor().get("/events/" + open.slug() + "/event.ics").status());
        assertEquals(404, SITE.visitor().get("/events/" + draft.slug() + "/event.ics").status());
    }
}
