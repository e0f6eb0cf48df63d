package org.sayso.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;

/** Before words are kept that may tell who somebody is, whoever wrote them is asked. */
class CheckPagesTest {
    private static final String WORDS = "My friend Wren Chesil skates.\nRing me: 07700 900123";
    private final TestSite site = Database.H2.site();
    private final Visitor visitor = site.visitor();
    private final Campaign campaign = site.openCampaign();
    private final String path = "/c/" + campaign.slug() + "/idea";

    private Visitor.Answer send(String words) {
        return visitor.submit(visitor.get(path).page(), path, Map.of("text", words, "mayQuote", "yes"));
    }

    private Visitor.Answer choose(Document check, String sure) {
        return visitor.submit(check, path + "?send", Map.of("sure", sure));
    }

    private List<Response> kept() {
        return site.the(ResponseRepository.class).queue("dorset", "HELD", 100_000, 0).stream().filter(r -> r.campaignId().equals(campaign.id())).toList();
    }

    @Test
    void sheSeesWhatWasFoundAndNothingIsKeptYet() {
        Visitor.Answer answer = send(WORDS);
        assertEquals(200, answer.status());
        Document page = answer.page();
        assertEquals(List.of("Wren Chesil", "07700 900123"), page.select("mark").eachText());
        assertEquals(List.of("a name", "a phone number"), page.select(".chip-row .chip").eachText());
        assertEquals(WORDS, page.selectFirst("blockquote").wholeText());
        assertEquals(List.of("Take it out", "Send it anyway", "Change my words"), page.select("button[name=sure]").eachText());
        assertEquals(page.select("button[value=out]").attr("class"), page.select("button[value=private]").attr("class"));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals(List.of(), kept());
    }

    @Test
    void takenOutItIsKeptWithoutThoseParts() {
        Document check = send(WORDS).page();
        String first = choose(check, "out").mustRedirect().location();
        String again = choose(check, "out").mustRedirect().location();
        assertEquals("My friend [removed] skates.\nRing me: [removed]", kept().getFirst().words());
        assertTrue(kept().getFirst().mayQuote());
        assertEquals(1, kept().size());
        assertEquals(visitor.get(first).page().selectFirst("#code").text(), visitor.get(again).page().selectFirst("#code").text());
    }

    @Test
    void sentAnywayItIsKeptPrivateWhateverSheSaidBefore() {
        choose(send(WORDS).page(), "private").mustRedirect();
        assertEquals(WORDS, kept().getFirst().words());
        assertFalse(kept().getFirst().mayQuote());
    }

    @Test
    void sheCanGoBackToHerWords() {
        Visitor.Answer answer = choose(send(WORDS).page(), "change");
        assertEquals(200, answer.status());
        assertEquals(WORDS, answer.page().selectFirst("textarea").wholeText());
        assertTrue(answer.page().selectFirst("#quote-yes").hasAttr("checked"));
        assertTrue(answer.page().select(".govuk-error-summary").isEmpty());
        visitor.submit(answer.page(), path, Map.of("text", "My friend skates", "mayQuote", "yes")).mustRedirect();
        assertEquals("My friend skates", kept().getFirst().words());
    }

    @Test
    void whereNothingWouldBeLeftSheIsToldAndHasHerWords() {
        Visitor.Answer answer = choose(send("Ellie Gorsebury, 07700 900123!").page(), "out");
        assertEquals(422, answer.status());
        assertTrue(answer.page().selectFirst("#idea-error").text().contains("nothing left to read"));
        assertEquals("Ellie Gorsebury, 07700 900123!", answer.page().selectFirst("textarea").wholeText());
        assertEquals(List.of(), kept());
    }

    @Test
    void ordinaryWordsGoStraightThroughAlsoFromAPhoneThatKeptThem() {
        send("A bus after nine").mustRedirect();
        visitor.submit(visitor.get(path).page(), path, Map.of("text", "A later bus", "mayQuote", "yes", "sure", "private")).mustRedirect();
        assertEquals(List.of(true, true), kept().stream().map(Response::mayQuote).toList());
    }

    @Test
    void aSecondIdeaFromOneFormIsNotAskedTwice() {
        Document check = send(WORDS).page();
        choose(check, "out").mustRedirect();
        Visitor.Answer two = choose(check, "private");
        assertEquals(409, two.status());
        visitor.submit(two.page(), path, Map.of()).mustRedirect();
        assertEquals(2, kept().size());
    }

    @Test
    void onASharedDeviceEveryPageKnowsThatItIsOne() {
        Document form = visitor.get(path + "?d=shared").page();
        assertTrue(form.select("script[src*=keep]").isEmpty());
        assertEquals("no-store", visitor.get(path + "?d=shared").header("Cache-Control"));
        Visitor.Answer check = visitor.submit(form, path + "?d=shared", Map.of("text", WORDS));
        Visitor.Answer sent = visitor.submit(check.page(), path + "?send&d=shared", Map.of("sure", "out")).mustRedirect();
        assertTrue(sent.location().endsWith("&d=shared"), sent.location());
        Document thanks = visitor.get(sent.location()).page();
        assertEquals("/c/" + campaign.slug() + "?d=shared", thanks.selectFirst("[data-shared]").attr("data-shared-to"));
        assertTrue(thanks.select("script[src*=keep]").isEmpty());
        assertTrue(thanks.selectFirst("a[href*=about-you]").attr("href").endsWith("&d=shared"));
        assertEquals("/c/" + campaign.slug() + "/idea?d=shared", visitor.get("/c/" + campaign.slug() + "?d=shared").page().selectFirst("main a.button").attr("href"));
    }
}
