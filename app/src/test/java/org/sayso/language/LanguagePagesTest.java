package org.sayso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Role;

/** Public pages in her language, over HTTP. */
class LanguagePagesTest {
    private static final TestSite SITE = TestSite.start(Database.H2.freshProperties());
    private final Campaign campaign = SITE.openCampaign();

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Visitor.Answer speaks(String header, String path) {
        return SITE.visitor().send(HttpRequest.newBuilder(SITE.address().resolve(path)).header("Accept", "text/html").header("Accept-Language", header));
    }

    private static Visitor.Answer chooses(Visitor she, String tag, String back, String more) {
        return she.post("/language" + more, Map.of("lang", tag, "back", back));
    }

    @Test
    void aPageIsInTheLanguageOfHerBrowser() {
        var answer = speaks("eo,en;q=0.5", "/i");
        assertEquals("Kie estas via ideo?", answer.page().select("h1").text());
        assertEquals("eo", answer.page().select("html").attr("lang"));
        assertEquals("ltr", answer.page().select("html").attr("dir"));
        assertEquals("eo", answer.header("Content-Language"));
        assertTrue(answer.whole().headers().allValues("Vary").toString().contains("Accept-Language"), answer.whole().headers().toString());
        assertTrue(answer.header("Cache-Control").matches("no-store|private, no-cache"), answer.header("Cache-Control"));
        assertEquals("", answer.header("Set-Cookie"));
    }

    @Test
    void whatTheTeamWroteIsMarkedAsEnglish() {
        var page = speaks("fa", "/c/" + campaign.slug()).page();
        assertEquals("rtl", page.select("html").attr("dir"));
        assertEquals("en", page.select("h1").attr("lang"));
        assertEquals("ltr", page.select("h1").attr("dir"));
        assertFalse(SITE.visitor().get("/c/" + campaign.slug()).page().select("h1").hasAttr("lang"));
    }

    @Test
    void dateAndNumberAreInHerLanguage() {
        String page = speaks("fa", "/c/" + campaign.slug()).page().text();
        assertTrue(page.contains("باز تا"), page);
        assertTrue(page.matches("(?s).*\\d{1,2} (ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر) \\d{4}.*"), page);
        String box = speaks("eo", "/c/" + campaign.slug() + "/idea").page().select("#idea-count").text();
        assertTrue(box.matches("Ĝis 2\\D000 signoj") && !box.contains("2,000"), box);
    }

    @Test
    void anAddressSaysTheLanguageForThatPageOnly() {
        Visitor she = SITE.visitor();
        var answer = she.get("/i?lang=eo");
        assertEquals("eo", answer.page().select("html").attr("lang"));
        assertEquals("", answer.header("Set-Cookie"));
        assertEquals("en", she.get("/i").page().select("html").attr("lang"));
    }

    @Test
    void herChoiceIsKeptAndLeadsBack() {
        Visitor she = SITE.visitor();
        var answer = she.submit(she.get("/changes?status=done&lang=fa").page(), "/language", Map.of("lang", "eo")).mustRedirect();
        assertEquals("/changes?status=done", answer.location());
        String cookie = answer.header("Set-Cookie");
        assertTrue(cookie.startsWith("lang=eo;") && cookie.contains("Max-Age=31536000") && cookie.toLowerCase(java.util.Locale.ROOT).contains("httponly"), cookie);
        assertEquals("eo", she.get("/changes").page().select("html").attr("lang"));
        chooses(she, "en", "/", "").mustRedirect();
        assertEquals("en", she.get("/changes").page().select("html").attr("lang"));
    }

    @Test
    void aSharedDeviceForgetsIt() {
        String cookie = chooses(SITE.visitor(), "eo", "/c/" + campaign.slug() + "?d=shared", "?d=shared").mustRedirect().header("Set-Cookie");
        assertTrue(cookie.startsWith("lang=eo") && !cookie.contains("Max-Age") && !cookie.contains("Expires"), cookie);
        assertEquals("/language?d=shared", SITE.visitor().get("/c/" + campaign.slug() + "?d=shared").page().select("#languages").attr("action"));
    }

    @Test
    void whatIsNoLanguageSetsNothingAndAWayOutIsNotTaken() {
        var answer = chooses(SITE.visitor(), "zz", "https://evil.example/", "").mustRedirect();
        assertEquals("/", answer.location());
        assertEquals("", answer.header("Set-Cookie"));
        assertEquals(403, SITE.visitor().post("/language", Map.of("lang", "eo", "back", "/"), "Origin", "https://evil.example").status());
    }

    @Test
    void theAnswerToAFormHasNoMenuThatWouldLoseWordsAndLeadsToAPageThatOpens() {
        Visitor she = SITE.visitor();
        chooses(she, "eo", "/", "");
        var wrong = she.submit(she.get("/i").page(), "/i", Map.of("code", "otter lamp seven blue 4127"));
        assertEquals(422, wrong.status());
        assertTrue(wrong.page().text().contains("Ni ne trovas tiun kodon"), wrong.page().text());
        assertEquals(0, wrong.page().select("#languages").size());
        assertEquals("/i?lang=en", wrong.page().select("footer a[href*='lang=en']").attr("href"));
        var deeper = she.post("/i/goodbye", Map.of("code", "otter lamp seven blue 4127"));
        assertEquals("/i?lang=en", deeper.page().select("footer a[href*='lang=en']").attr("href"));
    }

    @Test
    void errorsAreInHerLanguageAndTheDeskIsEnglish() {
        var lost = speaks("eo", "/no-such-page");
        assertEquals(404, lost.status());
        assertEquals("Ni ne trovas tiun paĝon", lost.page().select("h1").text());
        assertEquals("eo", lost.header("Content-Language"));
        assertEquals("We can not find that page", speaks("eo", "/c/no-such/idea?lang=en").page().select("h1").text());
        for (String path : new String[] {"/desk/sign-in", "/api"}) {
            var page = speaks("eo", path).page();
            assertEquals("en", page.select("html").attr("lang"), path);
            assertTrue(page.select("#languages").isEmpty(), path);
        }
        Visitor admin = SITE.signedIn(Role.ADMIN);
        chooses(admin, "fa", "/", "");
        assertEquals("ltr", admin.get("/desk/staff").page().select("html").attr("dir"));
    }

    @Test
    void aPageOfWordsIsTranslatedOrSaysThatItIsEnglish() {
        var help = speaks("eo", "/help").page();
        assertEquals("Ĉu vi bezonas helpon nun?", help.select("h1").text());
        assertTrue(help.select(".prose").html().contains("<strong>Voku 999</strong>"), help.select(".prose").html());
        var access = speaks("eo", "/accessibility").page();
        assertEquals("en", access.select("h1").attr("lang"));
        assertTrue(access.text().contains("This page is only in English."));
        assertFalse(SITE.visitor().get("/accessibility").page().text().contains("This page is only in English."));
    }

    @Test
    void aPageThatAPhoneKeepsIsAnotherOneInAnotherLanguage() {
        String path = "/c/" + campaign.slug();
        String english = SITE.visitor().get(path).header("ETag");
        assertNotEquals(english, speaks("eo", path).header("ETag"));
        var asked = HttpRequest.newBuilder(SITE.address().resolve(path)).header("Accept", "text/html").header("If-None-Match", english);
        assertEquals(304, SITE.visitor().send(asked).status());
        assertEquals(200, SITE.visitor().send(asked.copy().header("Accept-Language", "eo")).status());
    }

    @Test
    void theMenuNamesEachLanguageInItsOwnWords() {
        var page = SITE.visitor().get("/").page();
        var persian = page.select("#languages button[value=fa]");
        assertEquals("فارسی", persian.text());
        assertEquals("fa", persian.attr("lang"));
        assertEquals("rtl", persian.attr("dir"));
        assertEquals("true", page.select("#languages button[value=en]").attr("aria-current"));
        assertFalse(page.text().contains("A machine helped"), "nothing is said of English");
    }
}
