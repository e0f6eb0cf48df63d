package org.sayso.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sayso.booking.ByTheClock;
import org.sayso.event.Event;

/** A year with an event each month, by real SMTP and a clock that the test moves over both clock changes: every letter once, none after a cancellation. */
class YearOfLettersTest extends ByTheClock {
    private static final int OFF = 6;
    private static final int MOVED = 8;

    private record Step(Instant when, Runnable what) {}

    private final PriorityQueue<Step> steps = new PriorityQueue<>(Comparator.comparing(Step::when));
    private final Map<String, List<String>> expected = new TreeMap<>();
    private SomeDecisions decisions;

    @Test
    void everyLetterComesOnceAndNoneAfterACancellation() throws Exception {
        decisions = new SomeDecisions(site);
        for (int month = 1; month <= 12; month++) {
            plan(month);
        }
        while (!steps.isEmpty()) {
            Step step = steps.poll();
            pass(step.when());
            step.what().run();
        }
        pass(clock().instant().plus(Duration.ofDays(30)));
        Map<String, List<String>> came = new TreeMap<>();
        for (String address : expected.keySet()) {
            came.put(address, subjects(address));
        }
        assertEquals(expected, came);
        assertEquals(expected.values().stream().mapToInt(List::size).sum(), server.getReceivedMessages().length, "and nobody else was written to");
        assertTrue(clock().instant().isAfter(START.plus(Duration.ofDays(365))));
    }

    private void plan(int month) {
        Instant starts = LocalDate.of(2027, month, month == 10 ? 31 : 28).atTime(18, 0).atZone(ZoneId.of("Europe/London")).toInstant();
        Instant held = month == MOVED ? starts.plus(Duration.ofDays(1)) : starts;
        Event event = events.openAt(starts);
        for (int hours = 50; hours > 0; hours--) {
            steps.add(new Step(held.minus(Duration.ofHours(hours)), () -> {}));
        }
        List<String> before = month == OFF ? List.of("Your place", "Cancelled") : month == MOVED
                ? List.of("Your place", "New time or place", "In two days", "In two hours") : List.of("Your place", "In two days", "In two hours");
        boolean isNews = month % 2 == 0 && month != OFF;
        books(event, month, "quiet", false, before);
        books(event, month, "news", true, and(before, isNews ? 3 : 0));
        String stops = books(event, month, "stops", true, and(before, isNews ? 1 : 0));
        String early = books(event, month, "early", true, List.of("Your place", "Your booking is cancelled"));
        steps.add(new Step(starts.minus(Duration.ofDays(9)), () -> assertEquals(303, site.visitor().post(early + "/cancellation", Map.of("sure", "yes")).status())));
        if (month == OFF) {
            steps.add(new Step(starts.minus(Duration.ofDays(4)), () -> write(
                    "UPDATE event SET cancelled_at = ?, cancelled_by = 'Priya', cancelled_why = 'Flood', sequence = 1 WHERE id = ?", clock().instant(), event.id())));
            return;
        }
        if (month == MOVED) {
            steps.add(new Step(starts.minus(Duration.ofDays(5)), () -> write(
                    "UPDATE event SET starts_at = ?, ends_at = ?, sequence = sequence + 1 WHERE id = ?", held, held.plus(Duration.ofHours(2)), event.id())));
        }
        String late = books(event, month, "late", true, and(before.subList(0, before.size() - 1), List.of("Your booking is cancelled")));
        steps.add(new Step(held.minus(Duration.ofHours(30)), () -> assertEquals(303, site.visitor().post(late + "/cancellation", Map.of("sure", "yes")).status())));
        steps.add(new Step(held.plus(Duration.ofDays(20)), () -> assertEquals(200, site.visitor().post(stops + "/news", Map.of("List-Unsubscribe", "One-Click")).status())));
        decided(event, held, isNews);
    }

    /** Something to tell at each of the three times, or what was agreed and nothing of it finished. */
    private void decided(Event event, Instant held, boolean isNews) {
        List<String> points = new ArrayList<>();
        steps.add(new Step(held.plus(Duration.ofDays(1)), () -> {
            decisions.published(event, "We talked.");
            for (String what : List.of("Ask for a bus", "A second ramp", "Write to schools")) {
                points.add(decisions.agreed(event, what, 200));
            }
        }));
        if (isNews) {
            steps.add(new Step(held.plus(Duration.ofDays(10)), () -> decisions.done(event, points.getFirst(), "It goes")));
            steps.add(new Step(held.plus(Duration.ofDays(40)), () -> decisions.notDoing(event, points.get(1), "The house is listed")));
            steps.add(new Step(held.plus(Duration.ofDays(70)), () -> decisions.done(event, points.getLast(), "They wrote")));
        }
        steps.add(new Step(held.plus(Duration.ofDays(95)), () -> {}));
    }

    /** @return the path of her booking */
    private String books(Event event, int month, String who, boolean news, List<String> letters) {
        String address = who + month + "@example.org";
        expected.put(address, letters);
        return link(event, address, news);
    }

    private static List<String> and(List<String> before, int news) {
        return and(before, java.util.Collections.nCopies(news, "What changed after"));
    }

    private static List<String> and(List<String> before, List<String> then) {
        List<String> all = new ArrayList<>(before);
        all.addAll(then);
        return all;
    }

    /** Time passes, in days at most; each time it is looked twice, as two workers would. */
    private void pass(Instant when) {
        while (clock().instant().isBefore(when)) {
            Instant next = clock().instant().plus(Duration.ofDays(1));
            until(next.isBefore(when) ? next : when, Duration.ofDays(1));
            site.the(TellWhatChanged.class).tell();
            site.the(TellWhatChanged.class).tell();
            settled();
        }
    }

    private List<String> subjects(String address) throws MessagingException {
        List<String> all = new ArrayList<>();
        for (var message : to(address)) {
            all.add(message.getSubject().replaceAll(":.*", ""));
        }
        return all;
    }
}
