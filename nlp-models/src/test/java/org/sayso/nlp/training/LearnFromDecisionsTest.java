package org.sayso.nlp.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.nlp.Estimate;
import org.sayso.nlp.Learned;
import org.sayso.nlp.Line;
import org.sayso.nlp.Tagger;
import org.sayso.nlp.training.LearnFromDecisions.Decision;

/** A partnership that files all it hears about buses under another priority than the examples of Sayso do, and otherwise as they do. */
class LearnFromDecisionsTest {
    private static final Tagger CAME = Tagger.load("dorset-cypf-2020-23");
    private static final String THEIRS = "young-and-thriving";
    private static final List<String> BUSES = List.of(
            "The last bus home goes at six so I miss football", "no buses in the evening, can't stay for clubs", "bus fare is too much for us",
            "We live in a village and there is one bus a day", "The bus to college is always late and full", "I wish there was a bus on sundays",
            "Buses should be free until we are 18", "They cut the 40 bus and now my mum drives me everywhere", "The bus stop is miles from our house",
            "we cant get to town after school because the bus stops at 5");
    private static final List<String> OTHERS = List.of(
            "My baby will not sleep and the health visitor has left", "two years on the list for camhs", "more benches by the skate park",
            "My teacher never has time to explain the maths", "I have had five social workers in a year", "the waiting list for speech therapy is long");
    private static final Learned LEARNED = LearnFromDecisions.learn(CAME, decisions());
    private static final Tagger TAUGHT = CAME.taught("taught", LEARNED);

    private static List<Decision> decisions() {
        return Stream.concat(BUSES.stream().map(text -> new Decision(CAME.estimate(text), List.of(THEIRS))), OTHERS.stream().map(LearnFromDecisionsTest::asItWas)).toList();
    }

    private static Decision asItWas(String text) {
        Estimate came = CAME.estimate(text);
        return new Decision(came, List.of(CAME.priorities().get(came.top())));
    }

    @Test
    void whatTheyCorrectedIsReadTheirWayAfterwards() {
        String unseen = "there is no bus back from the cinema at night";
        assertEquals("best-place-to-live", CAME.read(unseen).suggestions().getFirst().priority());
        assertEquals(THEIRS, TAUGHT.read(unseen).suggestions().getFirst().priority());
        assertTrue(TAUGHT.read(unseen).suggestions().getFirst().because().stream().allMatch(unseen::contains));
    }

    @Test
    void whatTheyDidNotCorrectStaysAsItWas() {
        for (String text : List.of("My toddler has no nursery place", "my foster carer is kind but I had to move school", "Explain the exams better please")) {
            assertEquals(CAME.read(text).suggestions().getFirst().priority(), TAUGHT.read(text).suggestions().getFirst().priority(), text);
        }
    }

    @Test
    void confidencesStillAddUpToOneAndAreWhatAnEstimateSays() {
        String text = "the bus was late again";
        double[] chances = TAUGHT.estimate(text).chances();
        assertEquals(1, java.util.Arrays.stream(chances).sum(), 1e-9);
        TAUGHT.read(text).suggestions().forEach(s -> assertEquals(chances[TAUGHT.priorities().indexOf(s.priority())], s.confidence(), 1e-9));
        assertEquals(CAME.read(text).suggestions().getFirst().confidence(), java.util.Arrays.stream(CAME.estimate(text).chances()).max().orElseThrow(), 1e-9);
        assertEquals(1, TAUGHT.read("").noneConfidence());
    }

    @Test
    void withoutDecisionsNothingChanges() {
        Tagger same = CAME.taught("same", LearnFromDecisions.learn(CAME, List.of()));
        String text = "two years on the list for camhs";
        assertArrayEquals(CAME.estimate(text).chances(), same.estimate(text).chances(), 1e-4);
        assertEquals(CAME.estimate(text).none(), same.estimate(text).none(), 1e-4);
    }

    @Test
    void theSameDecisionsTeachTheSame() {
        assertArrayEquals(LEARNED.bytes(), LearnFromDecisions.learn(CAME, decisions()).bytes());
    }

    @Test
    void whatIsKeptIsSmallAndHoldsNoWordOfTheirs() {
        byte[] bytes = LEARNED.bytes();
        assertTrue(bytes.length < 4_000, bytes.length + " bytes");
        String kept = new String(bytes, StandardCharsets.ISO_8859_1);
        Stream.concat(BUSES.stream(), OTHERS.stream()).flatMap(text -> Stream.of(text.split(" "))).filter(word -> word.length() > 6).distinct()
                .filter(word -> CAME.themes().stream().noneMatch(theme -> theme.slug().contains(word))).forEach(word -> assertFalse(kept.contains(word), word));
        Learned again = Learned.of(bytes);
        assertEquals(LEARNED.labels(), again.labels());
        IntStream.range(0, again.weights().length).forEach(i -> assertArrayEquals(LEARNED.weights()[i], again.weights()[i]));
        assertThrows(IllegalArgumentException.class, () -> Learned.of(new byte[] {0, 3, 0}));
    }

    @Test
    void moreThemeLinesLaterDoNotMoveWhatWasLearned() {
        Tagger more = TAUGHT.with(List.of(new Line("best-place-to-live", "aaa-new-theme", "A new theme", "The harbour wall should have a handrail")));
        assertEquals(THEIRS, more.read("there is no bus back from the cinema at night").suggestions().getFirst().priority());
        assertTrue(more.model().startsWith("taught+"));
    }

    @Test
    void whatWasLearnedBesideAnotherPlanIsRefused() {
        Tagger poole = Tagger.load("poole-csp-2017-20");
        assertThrows(IllegalArgumentException.class, () -> poole.taught("wrong", LEARNED));
        assertThrows(IllegalArgumentException.class, () -> LearnFromDecisions.learn(CAME, List.of(new Decision(CAME.estimate("bus"), List.of("no-such")))));
    }

    @Test
    void noneIsLearnedToo() {
        List<Decision> none = Stream.of("lol", "I like pizza with pineapple", "my dog is called Biscuit", "first!!", "United are going to win the cup", "what is the wifi code")
                .map(text -> new Decision(CAME.estimate(text), List.of(Line.NONE))).toList();
        Tagger taught = CAME.taught("none", LearnFromDecisions.learn(CAME, none));
        assertTrue(taught.estimate("my cat is called Socks").none() > CAME.estimate("my cat is called Socks").none());
    }
}
