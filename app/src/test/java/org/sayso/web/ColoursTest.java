package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.partnership.Partnership;

/** Every colour can be read where it is used, in light and in dark: of the six brands too, so none of them needs trying out. */
class ColoursTest {
    @Test
    void theRatioIsThatOfTheStandard() {
        assertEquals(21, Colours.ratio("#fff", "#000000"), .001);
        assertEquals(1, Colours.ratio("#5b2a86", "#5b2a86"), .001);
        assertEquals(4.54, Colours.ratio("#767676", "#ffffff"), .01);
        assertEquals(Colours.ratio("#fffaf2", "#1d1233"), Colours.ratio("#1d1233", "#fffaf2"), 0);
    }

    @Test
    void everyPairCanBeReadInLightAndDark() {
        assertEquals(List.of(), Colours.measured().stream().filter(pair -> !pair.isEnough()).toList());
        assertTrue(Colours.PAIRS.stream().anyMatch(pair -> pair.needs() == 3) && Colours.measured().size() > 40);
    }

    @Test
    void everyBrandIsOneOfTheSixThatWereMeasured() {
        for (String deep : Partnership.Brand.DEEP) {
            assertTrue(Colours.PAIRS.stream().anyMatch(pair -> pair.ink().equals("on-brand") && pair.ground().equals(deep) && pair.needs() == 4.5), deep);
        }
        assertEquals(6, Partnership.Brand.DEEP.size());
        assertThrows(IllegalArgumentException.class, () -> new Partnership.Brand("coral", "coast"), "kept for help");
        assertThrows(IllegalArgumentException.class, () -> new Partnership.Brand("#ff0000", "coast"));
        assertThrows(IllegalArgumentException.class, () -> new Partnership.Brand("grape", "mountains"));
    }
}
