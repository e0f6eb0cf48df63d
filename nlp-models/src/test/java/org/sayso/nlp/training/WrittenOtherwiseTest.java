package org.sayso.nlp.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WrittenOtherwiseTest {

    @Test
    void everyThirdLongWordGetsOneSlipInTurn() {
        assertEquals(
                "The last train hoe went early, because someeone forgot about smlaler villages",
                WrittenOtherwise.MISSPELT.write("The last train home went early, because someone forgot about smaller villages"));
    }

    @Test
    void whatIsLeftWithoutSmallWordsIsNeverNothing() {
        assertEquals("bus late my sister cold", WrittenOtherwise.NEW_TO_ENGLISH.write("The bus is late and my sister was cold".replace(" and", "")));
        assertEquals("it is", WrittenOtherwise.NEW_TO_ENGLISH.write("it is"));
    }

    @Test
    void capitalsAndStopsAreTakenOut() {
        assertEquals("he s gone again  mr fox", WrittenOtherwise.NO_CAPITALS.write("He's gone again, Mr Fox"));
        assertEquals("He's gone", WrittenOtherwise.AS_WRITTEN.write("He's gone"));
    }
}
