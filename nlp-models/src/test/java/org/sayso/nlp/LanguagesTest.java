package org.sayso.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Spanish   | Queremos un parque más seguro para jugar cerca de la escuela de mi hija
            French    | Nous voulons un parc plus sûr pour les enfants près de notre école
            German    | Wir brauchen einen sicheren Spielplatz in der Nähe unserer Schule
            Lithuanian| Mums reikia saugesnio parko netoli mūsų mokyklos, kad vaikai galėtų žaisti
            Italian   | Vogliamo un parco sicuro per i bambini vicino alla scuola
            Welsh     | Rydym eisiau mwy o fysiau gyda'r nos
            Somali    | Waxaan rabnaa jardiino ammaan ah oo carruurtu ku ciyaaraan
            Turkish   | Okulumuzun yakınında çocuklar için daha güvenli bir park istiyoruz
            Russian   | Мы хотим, чтобы парк рядом со школой был безопасным
            Bulgarian | Бихме искали по-добър площад пред училището, за да играят децата
            Persian   | ما یک پارک امن برای کودکان نزدیک مدرسه می‌خواهیم
            Urdu      | ہمیں اسکول کے قریب بچوں کے لیے محفوظ پارک چاہیے
            """)
    void whatIsInNoServedLanguageIsNotSure(String name, String text) {
        Languages.Guess guess = Languages.of(text);
        assertFalse(guess.sure(), name + " was taken for " + guess.language());
        assertEquals(Languages.UNKNOWN, guess.language(), name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Autobusy jeżdżą za rzadko, nie mam jak wrócić z treningu
            A minha filha espera há meses por uma consulta no hospital
            Copilul meu nu vorbește încă și nu știu pe cine să întreb
            Моя донька не має друзів у новій школі
            আমাদের এলাকায় খেলার মাঠ দরকার
            نحتاج إلى حديقة آمنة للأطفال قرب المدرسة
            """)
    void aPlainSentenceInAServedLanguageIsSure(String text) {
        assertTrue(Languages.of(text).sure(), text);
    }

    /** A letter of a neighbour's alphabet comes with a name, or from the keyboard of a phone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uk | Ми хочемо, щоб парк біля школи був безпечним і щоб там грала моя подруга Крыстина
            ar | نحتاج إلى حديقة آمنة للأطفال قرب المدرسة حتى يلعب اخی مع أصدقائه
            """)
    void oneLetterOfAnotherLanguageChangesNothing(String language, String text) {
        assertEquals(language, Languages.of(text).language());
    }

    /** Children's spelling must not open their words to rewriting. */
    @ParameterizedTest
    @ValueSource(strings = {
        "There should be a bus back from town after nine",
        "my frend is sad at skool and no one helps",
        "i wont a dog in the clas becoz it is nise",
        "plz can u fix the swings they r brokun",
        "can babys have a party at the village hall so all the mums can be frends",
        "i cant do the homework on mums phone it is to small",
        "teechers shud lissen to us wen we r upset and not just shout",
        "more buses please",
        "We need the swings mended"
    })
    void aPlainSentenceIsSurelyEnglishAlsoWhereItIsMisspelt(String text) {
        assertTrue(Tagger.isSurelyEnglish(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ein Sprungturm fuer das Freibad",
        "Ein neuer Spielplatz fuer kleine Kinder",
        "Mehr Busse am Abend bitte",
        "Wir brauchen mehr Platz zum Spielen und zum Lesen",
        "chce wiecej boisk",
        "nie ma gdzie grac w pilke",
        "potrzebujemy wiecej placow zabaw",
        "Chciałabym więcej autobusów wieczorem",
        "vreau mai multe parcuri",
        "Queremos mais parques",
        "Quiero mas parques",
        "Моя донька не має друзів у новій школі",
        "boisko",
        "slides",
        ""
    })
    void whatIsInAnotherLanguageOrTooShortToTellIsNotSurelyEnglish(String text) {
        assertFalse(Tagger.isSurelyEnglish(text), text);
    }

    @Test
    void aVeryShortTextIsTheSitesLanguageAndNotSure() {
        Languages.Guess guess = Languages.of("slides");
        assertEquals("en", guess.language());
        assertFalse(guess.sure());
        assertTrue(Languages.of("we need the swings mended").sure());
    }
}
