package org.sayso.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Database;
import org.sayso.cast.MovableClock;
import org.sayso.cast.TestSite;
import org.sayso.staff.WrongPasswords.Tried;

/** Who guesses waits, nobody else does, and nothing is kept for longer than a day. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class WrongPasswordsTest {
    private static final Map<Database, TestSite> SITES = new EnumMap<>(Database.class);
    private static final String LEAD = "lead@dorset.example.org";

    @Parameter
    Database database;

    private WrongPasswords wrong;
    private WrongPasswordRepository kept;
    private MovableClock clock;
    private final String guesser = UUID.randomUUID().toString();
    private final String elsewhere = UUID.randomUUID().toString();

    @BeforeEach
    void start() {
        TestSite site = SITES.computeIfAbsent(database, d -> {
            Map<String, Object> properties = new HashMap<>(d.freshProperties());
            properties.put("test.clock", "2027-01-10T09:00:00.123456Z");
            return TestSite.start(properties);
        });
        wrong = site.the(WrongPasswords.class);
        kept = site.the(WrongPasswordRepository.class);
        clock = (MovableClock) site.the(Clock.class);
        kept.deleteAll();
    }

    private void guesses(int times, String email, String from) {
        IntStream.range(0, times).forEach(i -> wrong.count(new Tried(email, from)));
    }

    private long waits(String email, String from) {
        return wrong.waitSeconds(new Tried(email, from));
    }

    @Test
    void theFifthWrongOneWaitsTwiceAsLongEachTimeAtMostAQuarterOfAnHour() {
        guesses(4, LEAD, guesser);
        assertEquals(0, waits(LEAD, guesser));
        for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
            guesses(1, LEAD, guesser);
            assertEquals(seconds + 1, waits(LEAD, guesser));
            clock.pass(Duration.ofSeconds(seconds));
            assertEquals(0, waits(LEAD, guesser));
        }
    }

    @Test
    void onlyThatEmailFromThatPlaceWaits() {
        guesses(20, LEAD, guesser);
        assertTrue(waits(LEAD, guesser) > 0);
        assertEquals(0, waits(LEAD, elsewhere));
        assertEquals(0, waits("moderator@dorset.example.org", guesser));
        wrong.forget(new Tried(LEAD, elsewhere));
        assertTrue(waits(LEAD, guesser) > 0, "the owner who signs in elsewhere does not set the guesser free");
        wrong.forget(new Tried(LEAD, guesser));
        assertEquals(0, waits(LEAD, guesser));
    }

    @Test
    void aPlaceThatTriesManyEmailsWaitsUntilItsQuarterOfAnHourIsOver() {
        for (int i = 1; i < WrongPasswords.FROM_ONE_PLACE; i++) {
            guesses(1, "somebody" + i + "@dorset.example.org", guesser);
        }
        assertEquals(0, waits(LEAD, guesser));
        clock.pass(Duration.ofMinutes(14));
        wrong.forget(new Tried("somebody1@dorset.example.org", guesser));
        guesses(1, "one.more@dorset.example.org", guesser);
        assertEquals(61, waits(LEAD, guesser));
        assertEquals(0, waits(LEAD, elsewhere));
        clock.pass(Duration.ofMinutes(1));
        assertEquals(0, waits(LEAD, guesser));
        guesses(1, "one.more@dorset.example.org", guesser);
        assertEquals(0, waits(LEAD, guesser), "a new quarter of an hour begins with one");
    }

    @Test
    void manyAtOnceAreAllCounted() throws Exception {
        List<Callable<Object>> acts = IntStream.range(0, 24).mapToObj(i -> Executors.callable(() -> guesses(1, LEAD, guesser))).toList();
        try (var pool = Executors.newFixedThreadPool(8)) {
            pool.invokeAll(acts).forEach(done -> assertEquals(null, done.resultNow()));
        }
        assertEquals(List.of(24, 24), kept.findAll().stream().map(WrongPassword::wrongCount).toList());
    }

    @Test
    void whatIsOldIsClearedAwayAndNothingKeptCanBeReadBack() {
        guesses(5, LEAD, guesser);
        assertEquals(2, kept.count());
        assertFalse(kept.findAll().toString().contains(LEAD) || kept.findAll().toString().contains(guesser));
        clock.pass(Duration.ofDays(1).plusSeconds(1));
        guesses(1, "moderator@dorset.example.org", elsewhere);
        assertEquals(2, kept.count());
        Instant now = clock.instant();
        assertTrue(kept.findAll().stream().allMatch(row -> row.keptUntil().isAfter(now)));
    }

    @Test
    void afterADayItIsAsIfNoneHadCome() {
        guesses(12, LEAD, guesser);
        clock.pass(Duration.ofDays(1).plusSeconds(1));
        guesses(1, LEAD, guesser);
        assertEquals(0, waits(LEAD, guesser));
    }
}
