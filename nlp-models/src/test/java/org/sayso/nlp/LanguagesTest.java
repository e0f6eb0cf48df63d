package org.sayso.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | more buses please
            en | skatepark in Wareham needs lights
            en | camhs waiting list too long
            en | i dnt lik skool dinners they r yuk
            pl | Autobusy jeżdżą za rzadko, nie mam jak wrócić z treningu
            pl | Mój syn czeka na logopedę już rok
            pt | A minha filha espera há meses por uma consulta
            pt | Queremos um parque mais seguro para brincar
            ro | Copilul meu nu vorbește încă și nu știu pe cine să întreb
            ro | Aș vrea mai multe locuri de joacă în oraș
            uk | Моя донька не має друзів у новій школі
            bn | আমাদের এলাকায় খেলার মাঠ দরকার
            ar | نحتاج إلى حديقة آمنة للأطفال قرب المدرسة
            """)
    void aServedLanguageIsKnown(String language, String text) {
        assertEquals(language, Languages.of(text).language());
    }

    @Test
    void aVeryShortTextIsTheSitesLanguageAndNotSure() {
        Languages.Guess guess = Languages.of("slides");
        assertEquals("en", guess.language());
        assertFalse(guess.sure());
        assertTrue(Languages.of("we need the swings mended").sure());
    }
}
