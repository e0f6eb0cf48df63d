package org.sayso.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.booking.ByTheClock;
import org.sayso.event.Event;

/** The letters 14, 60 and 90 days after an event, by real SMTP and a clock that the test moves: who gets which, and when nobody gets one. */
class ToldWhatChangedTest extends ByTheClock {
    private static final String SUBJECT = "What changed after";

    /** What came to her of this kind, the earliest first, as text. */
    private List<String> told(String address) throws Exception {
        return to(address).stream().filter(ToldWhatChangedTest::isTold).map(ToldWhatChangedTest::text).toList();
    }

    private static boolean isTold(MimeMessage message) {
        try {
            return message.getSubject().startsWith(SUBJECT);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return words(message, 0).replaceAll("\\s+", " ");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every day it is looked twice, as two workers would. */
    private void untilDay(Event event, int day) {
        while (clock().instant().isBefore(event.endsAt().plus(Duration.ofDays(day)).plus(Duration.ofHours(1)))) {
            aDayPasses();
            site.the(TellWhatChanged.class).tell();
            site.the(TellWhatChanged.class).tell();
        }
        site.visitor().get("/"); // the worker has its turn
        settledMail();
    }

    private void settledMail() {
        aDayPasses();
    }

    private Event soon() {
        return events.openAt(START.plus(Duration.ofDays(2)));
    }

    @Test
    void whoAskedIsToldWhatIsNewAndWhoDidNotIsNot() throws Exception {
        Event event = soon();
        link(event, "news@example.org", true);
        link(event, "quiet@example.org", false);
        String stops = link(event, "stops@example.org", true);
        SomeDecisions decisions = new SomeDecisions(site);
        untilDay(event, 3);
        decisions.published(event, "We talked about buses.");
        String bus = decisions.agreed(event, "Ask for a later <b>bus</b>", 10);
        String ramp = decisions.agreed(event, "Look at a second ramp", 30);
        decisions.agreed(event, "Ask the school", 200);
        decisions.done(event, bus, "It goes");
        untilDay(event, 13);
        assertEquals(List.of(), told("news@example.org"), "not before 14 days");
        untilDay(event, 15);
        String first = told("news@example.org").getFirst();
        assertTrue(first.contains("Done: Ask for a later <b>bus</b> – School transport team"), first);
        assertTrue(first.contains("Still to do: 2.") && first.contains("https://sayso.example.org/events/" + event.slug()) && first.contains("Stop these emails"), first);
        assertEquals(1, told("stops@example.org").size());
        assertEquals(200, site.visitor().post(stops + "/news", Map.of("List-Unsubscribe", "One-Click")).status());
        untilDay(event, 40);
        decisions.notDoing(event, ramp, "The house is listed");
        untilDay(event, 61);
        String second = told("news@example.org").getLast();
        assertTrue(second.contains("We are not doing this: Look at a second ramp – because: The house is listed"), second);
        assertFalse(second.contains("bus"), "what she knows is not told again");
        untilDay(event, 92);
        assertEquals(2, told("news@example.org").size(), "nothing was finished since");
        assertEquals(1, told("stops@example.org").size());
        assertEquals(List.of(), told("quiet@example.org"));
        assertEquals(1, known(event), "who stopped is erased as who never asked");
        untilDay(event, 99);
        assertEquals(0, known(event));
    }

    @Test
    void aDraftTellsNobodyAndWhatItHeldIsToldNextTime() throws Exception {
        Event event = soon();
        link(event, "draft@example.org", true);
        SomeDecisions decisions = new SomeDecisions(site);
        untilDay(event, 2);
        decisions.done(event, decisions.agreed(event, "Ask for a bus", 10), "It goes");
        untilDay(event, 20);
        assertEquals(List.of(), told("draft@example.org"));
        decisions.published(event, "We talked.");
        untilDay(event, 61);
        assertTrue(told("draft@example.org").getFirst().contains("Ask for a bus"));
    }

    @Test
    void afterALongStopOneLetterStandsForAllThatWereDue() throws Exception {
        Event event = soon();
        link(event, "away@example.org", true);
        SomeDecisions decisions = new SomeDecisions(site);
        clock().set(event.endsAt().plus(Duration.ofDays(1)).toString());
        decisions.published(event, "We talked.");
        decisions.done(event, decisions.agreed(event, "Ask for a bus", 10), "It goes");
        clock().set(event.endsAt().plus(Duration.ofDays(65)).toString());
        site.the(TellWhatChanged.class).tell();
        settledMail();
        site.the(TellWhatChanged.class).tell();
        settledMail();
        assertEquals(1, told("away@example.org").size());
    }

    @Test
    void aCancelledEventOrBookingTellsNobody() throws Exception {
        Event event = soon();
        String gone = link(event, "gone@example.org", true);
        link(event, "off@example.org", true);
        site.visitor().post(gone + "/cancellation", Map.of("sure", "yes"));
        assertEquals(200, site.visitor().get(gone + "/news").status());
        site.visitor().post(gone + "/news", Map.of("on", "yes"));
        SomeDecisions decisions = new SomeDecisions(site);
        untilDay(event, 1);
        decisions.published(event, "We talked.");
        decisions.done(event, decisions.agreed(event, "Ask for a bus", 10), "It goes");
        write("UPDATE event SET cancelled_at = ? WHERE id = ?", clock().instant(), event.id());
        untilDay(event, 95);
        assertEquals(List.of(), Stream.concat(told("gone@example.org").stream(), told("off@example.org").stream()).toList());
    }

    @Test
    void ofManyWorkersAtOnceOneTells() throws Exception {
        Event event = soon();
        link(event, "many@example.org", true);
        SomeDecisions decisions = new SomeDecisions(site);
        clock().set(event.endsAt().plus(Duration.ofDays(1)).toString());
        decisions.published(event, "We talked.");
        decisions.done(event, decisions.agreed(event, "Ask for a bus", 10), "It goes");
        clock().set(event.endsAt().plus(Duration.ofDays(14)).toString());
        CountDownLatch start = new CountDownLatch(1);
        try (var workers = Executors.newFixedThreadPool(6)) {
            List<Future<?>> all = Stream.generate(() -> (Runnable) () -> {
                try {
                    start.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                site.the(TellWhatChanged.class).tell();
            }).limit(6).<Future<?>>map(workers::submit).toList();
            start.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        }
        settledMail();
        assertEquals(1, told("many@example.org").size());
        assertEquals(1, site.the(TellingRepository.class).of(event.partnership(), event.id()).size());
        assertEquals(List.of(), site.the(TellingRepository.class).of("elsewhere", event.id()), "not another partnership's");
    }
}
