package org.sayso.nlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeantTest {
    private static final Tagger TAGGER = Tagger.load(TaggerTest.DORSET);

    @Test
    void textsThatMeanTheSameAreMoreAlikeThanOthers() {
        Meant bus = TAGGER.meant("The last bus home goes at six so I miss football");
        Meant alsoBus = TAGGER.meant("no buses in the evening, can't stay for clubs");
        Meant baby = TAGGER.meant("My baby will not sleep and the health visitor has left");
        assertTrue(bus.likeness(alsoBus) > bus.likeness(baby) + 0.05);
        assertEquals(1, bus.likeness(bus), 1e-3);
    }

    @Test
    void aMeaningIsTheSameAfterItWasKept() {
        Meant meant = TAGGER.read("More benches by the skate park").meant();
        assertEquals(Meant.SIZE, meant.vector().length);
        assertArrayEquals(meant.vector(), Meant.of(meant.bytes()).vector());
        assertSame(Meant.NOTHING, Meant.of(Meant.NOTHING.bytes()));
        assertThrows(IllegalArgumentException.class, () -> Meant.of(new byte[12]));
    }

    @Test
    void theProfileIsSharedOutAmongAllThemes() {
        List<String> themes = TAGGER.themes().stream().map(Theme::slug).toList();
        double[] profile = TAGGER.profile(TAGGER.meant("two years on the list for camhs"));
        assertEquals(themes.size(), profile.length);
        assertEquals(1, Arrays.stream(profile).sum(), 1e-9);
        assertEquals(Arrays.stream(profile).max().orElseThrow(), profile[themes.indexOf("mental-health-help")], 1e-9);
        assertEquals(1, Arrays.stream(TAGGER.profile(Meant.NOTHING)).sum(), 1e-9);
    }

    @Test
    void theNearestLinesComeFirst() {
        List<Neighbour> nearest = TAGGER.nearest(TAGGER.meant("Waiting months for a CAMHS appointment"), 5);
        assertEquals(5, nearest.size());
        assertEquals("young-and-thriving", nearest.getFirst().line().priority());
        assertTrue(nearest.getFirst().likeness() >= nearest.getLast().likeness());
        assertEquals(List.of(), TAGGER.nearest(Meant.NOTHING, 5));
    }

    @Test
    void aNewThemeCountsAtOnceWithoutTraining() {
        String seagulls = "the gulls took my chips right out of my hand by the harbour";
        Tagger more = TAGGER.with(List.of(
                new Line("best-place-to-live", "gulls", "Seagulls", "Seagulls that steal food from people"),
                new Line("best-place-to-live", "gulls", "Seagulls", "Gulls on the harbour that grab chips and scare small children")));
        assertNotEquals(TAGGER.model(), more.model());
        assertTrue(TAGGER.read(seagulls).themes().stream().noneMatch(theme -> theme.theme().equals("gulls")));
        assertEquals("gulls", more.read(seagulls).themes().getFirst().theme());
        assertEquals(TAGGER.themes().size() + 1, more.themes().size());
        assertEquals("mental-health-help", more.read("two years on the list for camhs").themes().getFirst().theme());
        assertSame(TAGGER, TAGGER.with(List.of()));
    }

    @Test
    void aThemeOutsideThePlanTakesNothingFromThePriorities() {
        Tagger more = TAGGER.with(List.of(new Line(Line.NONE, "bins", "Bins and litter", "Bins that are not emptied")));
        String text = "two years on the list for camhs";
        Suggestion before = TAGGER.read(text).suggestions().getFirst();
        assertEquals(before.priority(), more.read(text).suggestions().getFirst().priority());
        assertEquals(before.confidence(), more.read(text).suggestions().getFirst().confidence(), 0.001);
        assertEquals(Line.NONE, more.themes().stream().filter(theme -> theme.slug().equals("bins")).findFirst().orElseThrow().priority());
        assertTrue(more.read("they never empty the bins on our street").themes().stream().anyMatch(theme -> theme.theme().equals("bins")));
    }
}
