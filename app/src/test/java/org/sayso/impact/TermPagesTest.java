package org.sayso.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.booking.SomeBookings;
import org.sayso.cast.Database;
import org.sayso.cast.MovableClock;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.decision.SomeDecisions;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.staff.Role;
import org.slf4j.LoggerFactory;

/** What the events of a term came to, on a site of its own in August 2027. */
class TermPagesTest {
    private TestSite site;
    private SomeEvents events;
    private SomeBookings bookings;
    private Visitor lead;

    @BeforeEach
    void begin() {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.put("test.clock", "2027-08-20T10:00:00Z");
        site = TestSite.start(properties);
        events = new SomeEvents(site);
        bookings = new SomeBookings(site);
        lead = site.signedIn(Role.PLAN_LEAD);
    }

    @AfterEach
    void end() {
        site.close();
    }

    /** @param people who came; each event has a target of 20 */
    private Event event(String day, int people) {
        Event event = events.openAt(Instant.parse(day + "T17:00:00Z"));
        if (people > 0) {
            bookings.cameBy(event, people);
        }
        return event;
    }

    private Document page(String path) {
        Visitor.Answer answer = lead.get(path);
        assertEquals(200, answer.status());
        return answer.page();
    }

    /** The card of a figure as text. */
    private static String row(Document page, String what) {
        return page.select(".impact-row:has(h3:containsOwn(" + what + "))").text();
    }

    @Test
    void aTermIsLaidBesideTheOneBefore() {
        event("2027-02-10", 18);
        event("2027-03-10", 12);
        Event first = event("2027-05-10", 21);
        event("2027-06-10", 25);
        event("2027-08-25", 0);
        new SomeFaces(site).saidBefore(first, "good", 9);
        new SomeFaces(site).saidBefore(first, "okay", 1);
        new SomeFaces(site).say(first, "not_good", 5);
        Document page = page("/events/impact");
        assertTrue(page.text().contains("Summer 2027") && page.select(".stats__n").eachText().equals(List.of("2", "1", "2")), page.text());
        assertTrue(row(page, "As many people").startsWith("Met") && row(page, "As many people").contains("People who came: 46 Target: 40 Events counted: 2 of 2"), row(page, "As many people"));
        assertTrue(row(page, "More people").startsWith("Met"));
        assertTrue(row(page, "More people").contains("People who came: 46 The term before: 30 More than the term before: 16 Events counted: 2 of 2 Events counted in the term before: 2 of 2"), row(page, "More people"));
        assertTrue(row(page, "said it was good").contains("90%. Answers: 10."));
        assertTrue(row(page, "chose what").startsWith("Not known yet"));
        assertEquals(3, page.select("h3.card__title a").size());
        Document before = page("/events/impact?term=spring-2027");
        assertTrue(row(before, "As many people").startsWith("Not met"), row(before, "As many people"));
        assertTrue(row(before, "More people").startsWith("Not known yet"), "nothing was before it");
    }

    @Test
    void anEventIsLaidBesideTheAverageOfThoseLikeIt() {
        event("2027-02-10", 18);
        event("2027-03-10", 12);
        Event now = event("2027-05-10", 15);
        String path = "/events/" + now.slug();
        assertTrue(row(page(path), "More people").startsWith("Not met"), "just as many");
        assertTrue(row(page(path), "More people").contains("Average in the term before: 15. Events: 2."));
        bookings.cameBy(now, 1);
        assertTrue(row(page("/desk/events/" + now.slug() + "/impact"), "More people").startsWith("Met"));
    }

    @Test
    void whatWasAgreedCountsInPublicOnceItIsPublished() {
        Event event = event("2027-05-10", 15);
        SomeDecisions decisions = new SomeDecisions(site);
        decisions.done(event, decisions.agreed(event, "Ask for a bus", 3), "The bus goes.");
        decisions.notDoing(event, decisions.agreed(event, "A second ramp", 3), "The house is listed.");
        String card = "/desk/events/" + event.slug() + "/impact";
        assertTrue(row(page(card), "did what").contains("Done: 1 of 2 Not doing, and we say why: 1 Late: 0"), row(page(card), "did what"));
        assertTrue(row(page("/events/" + event.slug()), "did what").contains("No agreed points yet"));
        decisions.published(event, "We decided.");
        assertTrue(row(page("/events/" + event.slug()), "did what").startsWith("Met"));
        decisions.agreed(event, "Trains", -1);
        assertTrue(row(page("/events/impact"), "did what").startsWith("Not met"), "late is not met");
    }

    @Test
    void smallNumbersAreHiddenInPublicAndInTheTable() {
        event("2027-05-10", 3);
        event("2027-06-10", 25);
        Document page = page("/events/impact");
        assertTrue(row(page, "More people").contains("People who came: 25 or more"), row(page, "More people"));
        assertTrue(row(page, "As many people").startsWith("Not met") && row(page, "As many people").contains("People who came: 25 or more. Numbers under 5 are left out. Target: 40"), row(page, "As many people"));
        assertEquals(List.of("People who came: fewer than 5", "People who came: 25"), page.select("h3 ~ p:contains(People who came)").eachText());
        assertTrue(row(page("/desk/events/impact"), "More people").contains("People who came: 28"));
        String table = lead.get("/desk/events/impact/term.csv").body();
        assertTrue(table.contains(",\"under 5\",") && !table.contains(",\"3\","), table);
    }

    @Test
    void whereNobodyCountedItIsNotKnownAndWhereNobodyCameItIsZero() {
        event("2027-05-10", 45);
        Event notCounted = event("2027-06-10", 0);
        Document page = page("/events/impact");
        assertTrue(row(page, "As many people").startsWith("Not known yet"), row(page, "As many people"));
        assertTrue(row(page, "As many people").contains("People who came: 45 Target: 40 Events counted: 1 of 2"), row(page, "As many people"));
        assertTrue(row(page("/events/" + notCounted.slug()), "As many people").contains("Nobody has been counted yet"));
        assertTrue(table().contains("\"2027-06-10\",\"20\",,"), table());
        site.the(MovableClock.class).set("2027-06-01T10:00:00Z");
        bookings.nobodyCame(notCounted);
        site.the(MovableClock.class).set("2027-08-20T10:00:00Z");
        page = page("/events/impact");
        assertTrue(row(page, "As many people").startsWith("Met") && row(page, "As many people").contains("Events counted: 2 of 2"), row(page, "As many people"));
        assertTrue(row(page("/events/" + notCounted.slug()), "As many people").startsWith("Not met"));
        assertTrue(row(page("/events/" + notCounted.slug()), "As many people").contains("People who came: 0"));
        assertTrue(table().contains("\"2027-06-10\",\"20\",\"0\""), table());
    }

    private String table() {
        return lead.get("/desk/events/impact/term.csv?term=summer-2027").body();
    }

    @Test
    void theTableSaysOfPointsWhatThePublicPageSays() {
        Event event = event("2027-05-10", 15);
        SomeDecisions decisions = new SomeDecisions(site);
        decisions.agreed(event, "Ask for a bus", 3);
        assertTrue(table().contains("\"under 10\",,\"0\",\"0\",\"0\",\"0\",\"0\",\"0\""), table());
        decisions.published(event, "We decided.");
        assertTrue(table().contains("\"under 10\",,\"0\",\"0\",\"1\",\"0\",\"0\",\"0\""), table());
    }

    @Test
    void theTableIsHarmless() {
        Event event = event("2027-05-10", 7);
        String title = "=cmd|'' /C calc''!A0, \"x\"";
        site.the(JdbcOperations.class).execute(connection -> connection.createStatement().executeUpdate("UPDATE event SET title = '" + title + "' WHERE id = '" + event.id() + "'"));
        Visitor.Answer answer = lead.get("/desk/events/impact/term.csv?term=summer-2027");
        assertEquals("attachment; filename=\"events-of-a-term.csv\"", answer.header("Content-Disposition"));
        assertTrue(answer.body().contains("\"'=cmd|' /C calc'!A0, \"\"x\"\"\",\"2027-05-10\",\"20\",\"7\""), answer.body());
        assertTrue(answer.body().strip().endsWith("\"not_met\",\"not_known\",\"not_known\",\"not_known\",\"not_known\""), answer.body());
        assertTrue(page("/events/impact").text().contains("=cmd|"));
        assertEquals(200, site.signedIn(Role.BOARD_VIEWER).get("/desk/events/impact/term.csv").status());
        assertFalse(site.visitor().exactly("/desk/events/impact/term.csv").status() == 200);
    }

    @Test
    void anEmptyTermSaysSoAndWhatIsNoTermIsThisOne() {
        events.ofOthers();
        events.draft();
        for (String path : List.of("/events/impact", "/desk/events/impact")) { // two weeks from now it is autumn
            assertTrue(page(path + "?term=autumn-2027").text().contains("No events in this term"), path);
        }
        event("2027-11-10", 0);
        assertFalse(page("/events/impact?term=autumn-2027").text().contains("No events in this term"));
        assertEquals(List.of("autumn-2027", "summer-2027", "autumn-2020"), page("/events/impact?term=autumn-2020").select("option").eachAttr("value"));
        Document page = page("/events/impact?term=autumn-2020");
        assertTrue(page.text().contains("No events in this term"));
        assertEquals("autumn-2020", page.selectFirst("option[selected]").val());
        assertEquals("summer-2027", page("/events/impact?term=%3Cb%3E").selectFirst("option[selected]").val());
        assertTrue(page("/desk/events/impact?term=autumn-2020").text().contains("No events in this term"));
        assertFalse(page("/events").select("a[href='/events/impact']").isEmpty());
        assertFalse(page("/desk/events").select("a[href='/desk/events/impact']").isEmpty());
    }

    @Test
    void manyEventsTakeNoMoreQuestionsThanOne() {
        event("2027-05-10", 21);
        event("2027-02-10", 21);
        page("/events/impact");
        long few = asked();
        for (int day = 11; day < 19; day++) {
            event("2027-05-" + day, 10);
            event("2027-02-" + day, 10);
        }
        assertEquals(few, asked());
    }

    private long asked() {
        Logger log = (Logger) LoggerFactory.getLogger("io.micronaut.data.query");
        Thread here = Thread.currentThread();
        ListAppender<ILoggingEvent> heard = new ListAppender<>() { // workers of the site ask too; the thread is known only while it is asking
            @Override
            protected void append(ILoggingEvent event) {
                if (Thread.currentThread() == here) {
                    super.append(event);
                }
            }
        };
        heard.start();
        log.addAppender(heard);
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        try {
            site.the(TermPages.class).page("summer-2027", true);
        } finally {
            log.setLevel(null);
            log.setAdditive(true);
            log.detachAppender(heard);
        }
        long asked = heard.list.stream().filter(e -> e.getFormattedMessage().contains("SELECT")).count();
        assertTrue(asked > 4 && asked < 12, asked + " questions");
        return asked;
    }
}
