package org.sayso.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CluesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "My teacher Mr Purbeck helps              | name: Mr Purbeck",
        "my teacher mr purbeck helps              | name: mr purbeck",
        "I talked to Ellie's mum                  | name: Ellie's",
        "my friend jake was there                 | name: jake",
        "my sister Ffion Gorsebury is ill         | name: Ffion Gorsebury",
        "and then Ellie Gorsebury said no         | name: Ellie Gorsebury",
        "My name is Wren Chesil and I skate       | name: Wren Chesil",
        "no quiet place at Eggardon School.       | school: Eggardon School",
        "I go to St Durdle's C of E Primary School| school: St Durdle's C of E Primary School",
        "ring 07700 900123 please                 | phone: 07700 900123",
        "ring +44 7700 900123                     | phone: +44 7700 900123",
        "write to wren@example.org                | mail: wren@example.org",
        "look at www.example.org/me now           | web: www.example.org/me",
        "i am @wren_09 on there                   | handle: @wren_09",
        "we live at DT4 7XX near the sea          | postcode: DT4 7XX"
    })
    void whatMayTellWhoSomebodyIsIsMarked(String text, String marked) {
        assertEquals(marked, marks(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "There should be a bus back to Weymouth after 9 on Fridays",
        "The School should start later",
        "Apprenticeship money is £7.55 an hour and the train is £11.20",
        "I will play football if the grass is cut, may be in summer",
        "I miss my sister and i miss a whole lesson",
        "She will be out of it by Easter, by Tuesday or in June",
        "In 2024 we had 3 youth clubs and 1500 people came"
    })
    void ordinaryWordsAreNot(String text) {
        assertEquals("", marks(text));
    }

    @Test
    void thePiecesAreTheText() {
        String text = "Mr Brown 🙂 and jake@example.org\n\nربما Ellie";
        assertEquals(text, Clues.in(text).stream().map(Clues.Piece::text).collect(Collectors.joining()));
        assertEquals("[removed] 🙂 and [removed]\n\nربما [removed]", Clues.covered(Clues.in(text)));
        assertEquals(0, Clues.in("").size());
    }

    @Test
    void theWorstWordsAreReadAtOnce() {
        for (String part : new String[] {"A", "Aa ", "Aa School ", "a.", "a@a.", "0 ", "mr ", "@a", "St "}) {
            String text = part.repeat(2_000 / part.length());
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Clues.in(text), part);
        }
    }

    private static String marks(String text) {
        return Clues.in(text).stream().filter(p -> p.clue() != null).map(p -> p.clue() + ": " + p.text()).collect(Collectors.joining(", "));
    }
}
