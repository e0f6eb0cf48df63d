package org.sayso.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.nlp.meaning.Encoders;

class TaggerTest {

    static final String DORSET = "dorset-cypf-2020-23";
    private static final Tagger TAGGER = Tagger.load(DORSET);

    @Test
    void anUnknownPlanIsAnExceptionThatNamesTheKnownOnes() {
        UnknownPlanException thrown = assertThrows(UnknownPlanException.class, () -> Tagger.load("../etc"));
        assertTrue(thrown.getMessage().contains(DORSET));
        assertThrows(UnknownPlanException.class, () -> Tagger.load(null));
    }

    @Test
    void theSixPrioritiesOfDorsetAreAllSuggestedBestFirst() {
        Reading reading = TAGGER.read("I waited a year for CAMHS and my anxiety got worse");
        assertEquals(
                List.of("best-education-for-all", "best-place-to-live", "best-start-in-life", "delivering-locally",
                        "good-care-provision", "young-and-thriving"),
                reading.suggestions().stream().map(Suggestion::priority).sorted().toList());
        assertEquals("young-and-thriving", reading.suggestions().getFirst().priority());
        assertWellFormed(reading);
        assertEquals(3, reading.themes().size());
        assertEquals("en", reading.language());
        assertTrue(reading.languageSure());
    }

    static List<String> oddTexts() {
        return List.of(
                "", " ", "\n\t\r", "\u0000\u0007\u001b[31m", "\ud83d\ude00\ud83d\ude00\ud83c\udff3\ufe0f\u200d\ud83c\udf08",
                "\ud83d", "'", "'''\u2019", "a", "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "1 2 3", "\u202egnp.exe",
                "\u0645\u062f\u0631\u0633\u062a\u064a \u0628\u0639\u064a\u062f\u0629 \u062c\u062f\u0627 \u0639\u0646 \u0628\u064a\u062a\u0646\u0627",
                "e\u0301cole Z\u0351\u036b\u0343\u036a", "a".repeat(40_000), "bus ".repeat(10_000), "x y ".repeat(10_000),
                IntStream.range(0, 8_000).mapToObj(i -> "w" + i).reduce("", (a, b) -> a + " " + b).substring(0, 40_000));
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void anyTextIsReadInBoundedTime(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertWellFormed(TAGGER.read(text)));
    }

    @Test
    void noTextAtAllFitsNone() {
        assertTrue(TAGGER.read(null).fitsNone());
        assertTrue(TAGGER.read("!!! \ud83d\ude00").fitsNone());
        assertFalse(TAGGER.read("the buses stop at six").languageSure() && TAGGER.read("ok").languageSure());
    }

    @Test
    void whatIsNotEnglishIsNeverSaidToFitNone() {
        Reading reading = TAGGER.read("Chcia\u0142abym, \u017ceby w naszym mie\u015bcie by\u0142o wi\u0119cej plac\u00f3w zabaw dla dzieci");
        assertEquals("pl", reading.language());
        assertFalse(reading.fitsNone());
        assertEquals(6, reading.suggestions().size());
    }

    @Test
    void aModelThatIsLoadedAgainScoresTheSame() {
        assertSame(TAGGER, Tagger.load(DORSET), "one for the whole process");
        Tagger again = Tagger.load(DORSET, Encoders.all());
        for (String text : oddTexts()) {
            assertEquals(TAGGER.read(text), again.read(text));
        }
        assertEquals(TAGGER.model(), again.model());
        assertTrue(TAGGER.model().startsWith(DORSET + "-"));
    }

    @Test
    void whereNoEncoderRunsItReadsByWordsAndSaysSo() {
        Tagger byWords = Tagger.load(DORSET, List.of());
        assertFalse(byWords.isByMeaning());
        assertTrue(TAGGER.isByMeaning());
        assertEquals(TAGGER.model() + "-words", byWords.model());
        Reading reading = byWords.read("I waited a year for CAMHS and my anxiety got worse");
        assertEquals("young-and-thriving", reading.suggestions().getFirst().priority());
        assertWellFormed(reading);
        oddTexts().forEach(text -> assertWellFormed(byWords.read(text)));
    }

    @Test
    void meaningIsReadWhereTheWordsAreUnknown() {
        assertEquals("good-care-provision", TAGGER.read("this is my ninth house and they put my clothes in bin bags again").suggestions().getFirst().priority());
    }

    @Test
    void manyThreadsReadTheSame() throws Exception {
        String text = "there is one bus a day and mum can't drive so I never see my friends";
        Reading alone = TAGGER.read(text);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Reading>> calls = IntStream.range(0, 200)
                    .<Callable<Reading>>mapToObj(i -> () -> TAGGER.read(text))
                    .toList();
            for (Future<Reading> future : threads.invokeAll(calls)) {
                assertEquals(alone, future.get());
            }
        }
    }

    @Test
    void surenessIsSaidInWords() {
        assertEquals(Sureness.VERY_LIKELY, Sureness.of(0.9));
        assertEquals(Sureness.LIKELY, Sureness.of(0.5));
        assertEquals(Sureness.PLEASE_CHECK, Sureness.of(0.2));
        assertEquals(Sureness.PLEASE_CHECK, Sureness.of(Double.NaN));
    }

    static void assertWellFormed(Reading reading) {
        double total = 0;
        double before = 1;
        for (Suggestion suggestion : reading.suggestions()) {
            assertTrue(suggestion.confidence() >= 0 && suggestion.confidence() <= before + 1e-12);
            assertTrue(suggestion.because().size() <= 4);
            before = suggestion.confidence();
            total += suggestion.confidence();
        }
        assertEquals(1, total, 1e-6);
        assertTrue(reading.noneConfidence() >= 0 && reading.noneConfidence() <= 1);
        assertTrue(reading.themes().size() <= 3);
    }
}
