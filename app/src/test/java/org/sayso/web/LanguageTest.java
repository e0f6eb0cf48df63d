package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a page is in. Two languages of the tests, {@code eo} and {@code fa}, are there besides those of the site. */
class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "- | - | '' | en",
        "- | - | eo | eo",
        "- | - | eo-XX,en;q=0.5 | eo",
        "- | - | en-GB,en;q=0.9,eo;q=0.8 | en",
        "- | - | xx,fa;q=0.3,eo;q=0.7 | eo",
        "- | - | 'eo;q=0, fa' | fa",
        "- | - | * | en",
        "- | - | 'not a language;;q' | en",
        "- | - | <script>alert(1)</script> | en",
        "- | fa | eo | fa",
        "- | en | eo | en",
        "- | zz | eo | eo",
        "eo | fa | en | eo",
        "zz | fa | en | fa",
        "EO | - | '' | en"})
    void theAddressThenHerChoiceThenHerBrowser(String inAddress, String chosen, String asked, String is) {
        assertEquals(is, Language.wanted(inAddress, chosen, asked).tag());
    }

    @Test
    void aHeaderWithoutEndIsNotRead() {
        assertEquals("en", Language.wanted(null, null, "eo,".repeat(200)).tag());
    }

    @Test
    void theDeskAndProgramsAreEnglish() {
        List.of("/desk", "/desk/inbox", "/api", "/api/v1/plan", "/sw.js", "/changes.atom").forEach(path -> assertTrue(Language.isForStaffOrPrograms(path), path));
        List.of("/", "/c/x/idea", "/changes", "/desks", "/apipage").forEach(path -> assertFalse(Language.isForStaffOrPrograms(path), path));
    }

    @Test
    void eachKnowsItsNameAndWhichWayItIsWritten() {
        Language persian = Language.find("fa").orElseThrow();
        assertEquals("rtl", persian.getDir());
        assertEquals("Persian", persian.getEnglishName());
        assertEquals("ltr", Language.ENGLISH.getDir());
        assertEquals(Language.ENGLISH, Language.ALL.getFirst());
    }

    @Test
    void wordsAreBetterThenOfTheFileThenEnglish() {
        Words words = new Words();
        Language eo = Language.find("eo").orElseThrow();
        assertEquals("Paĝo 2 el 9", words.say(eo, "web.page-of", "2", "9"));
        assertEquals("Go to the start", words.say(eo, "web.to-start"));
        words.better(Map.of("eo", Map.of("web.page-of", "{0} / {1}")));
        assertEquals("2 / 9", words.say(eo, "web.page-of", "2", "9"));
        assertEquals("Page 2 of 9", words.say(Language.ENGLISH, "web.page-of", "2", "9"));
        assertEquals("[no.such]", words.say(eo, "no.such"));
    }

    @Test
    void whatIsFilledInStandsApartWhereItIsWrittenFromTheRight() {
        String said = new Words().say(Language.find("fa").orElseThrow(), "partnership.call", "0800 1111");
        assertTrue(said.contains("\u20680800 1111\u2069"), said);
    }

    @Test
    void theServersOwnLanguageIsNotAsked() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("eo"));
            assertEquals("Get help", new Words().say(Language.ENGLISH, "web.nav.help"));
            assertEquals("12 March 2026", Moments.day(LocalDate.of(2026, 3, 12)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void digitsAreTheSameEverywhere() {
        assertEquals("Thursday 12 March 2026", Moments.longDay(LocalDate.of(2026, 3, 12)));
        assertEquals("2,000", Numbers.grouped(2000));
        Language.ALL.forEach(language -> assertTrue(java.text.NumberFormat.getIntegerInstance(language.locale()).format(7).matches("[0-9]"), language.tag()));
    }
}
