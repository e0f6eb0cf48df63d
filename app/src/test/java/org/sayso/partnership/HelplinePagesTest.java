package org.sayso.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpRequest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;

/** Who to call, in her language, over HTTP. */
class HelplinePagesTest {
    private static final TestSite SITE = TestSite.start(Database.H2.freshProperties());

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Element speaks(String language, String path) {
        return SITE.visitor().send(HttpRequest.newBuilder(SITE.address().resolve(path)).header("Accept", "text/html").header("Accept-Language", language)).page();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "pt", "ro", "uk", "bn", "ar"})
    void theHelpNoteHasNothingInEnglish(String language) {
        Element note = speaks(language, "/").selectFirst(".help-note");
        assertEquals(3, note.select("li").size());
        assertEquals(0, note.select("[lang=en]").size(), note.html());
        assertFalse(note.text().contains("Emergency") || note.text().contains("Text SHOUT") || note.text().contains("[partnership"), note.text());
    }

    @Test
    void onTheHelpPageOnlyTheTeamNearHerIsInEnglish() {
        var english = speaks("pl", "/help").select("section.help-note h2[lang=en]");
        assertEquals(1, english.size(), english.outerHtml());
        assertEquals(0, speaks("pl", "/help").select("section.help-note:not(:has(h2[lang=en])) [lang=en]").size());
        assertEquals("Childline (telefon zaufania dla dzieci)", speaks("pl", "/help").select("section.help-note h2").get(1).text());
    }

    @Test
    void inEnglishItIsAsTheContentSays() {
        assertEquals("Shout: Text SHOUT to 85258", speaks("en", "/").select(".help-note li").get(2).text());
        assertEquals("Emergency: police, ambulance or fire", speaks("en", "/help").select("section.help-note h2").first().text());
    }
}
