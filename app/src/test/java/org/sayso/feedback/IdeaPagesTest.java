package org.sayso.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;

class IdeaPagesTest {
    private static final String WORDS = "A bus & a <b>bench</b>, \"please\" שלום 🚌";
    private final TestSite site = Database.H2.site();
    private final Visitor visitor = site.visitor();
    private final Campaign campaign = site.openCampaign();
    private final String path = "/c/" + campaign.slug() + "/idea";

    private Visitor.Answer send(Map<String, ?> fields) {
        return visitor.submit(visitor.get(path).page(), path, fields);
    }

    private long heard() {
        return site.the(ResponseRepository.class).countHeard(campaign.id());
    }

    private void givesBack(Visitor.Answer answer, String words) {
        assertEquals(words, answer.page().selectFirst("textarea").wholeText());
        assertEquals(0, heard());
    }

    @Test
    void theFormAsksForTheIdeaAndNothingElseIsNeeded() {
        Document page = visitor.get(path).page();
        assertEquals(campaign.question(), page.selectFirst("h1 label[for=idea]").text());
        assertTrue(page.select("input[type=radio][checked]").isEmpty());
        assertTrue(page.select("[required]").isEmpty());
        String html = page.html();
        assertTrue(html.indexOf("Who will see this?") < html.indexOf("<textarea"));
        assertTrue(page.selectFirst(".who-sees").text().split("\\s+").length <= 60);
        assertEquals("/help", page.selectFirst(".who-sees a").attr("href"));
    }

    @Test
    void anIdeaIsKeptHeldWithWhatWasAnsweredAboutShowingIt() {
        send(Map.of("text", WORDS)).mustRedirect();
        String thanks = Forms.sent(visitor, campaign, "Yes you may");
        assertEquals(2, heard());
        String code = visitor.get(thanks).page().selectFirst("#code").text();
        ComeBackCodes codes = site.the(ComeBackCodes.class);
        Response kept = site.the(ResponseRepository.class).findByPartnershipAndCodeHash("dorset", codes.hash(code)).orElseThrow();
        assertEquals(Standing.HELD, kept.standing());
        assertEquals("Yes you may", kept.words());
        assertTrue(kept.mayQuote());
        assertEquals("web", kept.channel());
    }

    @Test
    void leavingOutTheAnswerMeansNo() {
        String thanks = send(Map.of("text", WORDS)).mustRedirect().location();
        String code = visitor.get(thanks).page().selectFirst("#code").text();
        Response kept = site.the(ResponseRepository.class).findByPartnershipAndCodeHash("dorset", site.the(ComeBackCodes.class).hash(code)).orElseThrow();
        assertFalse(kept.mayQuote());
        assertEquals(WORDS, kept.words());
    }

    @Test
    void anEmptyIdeaIsAskedForAtTheTopAndAtTheBox() {
        for (String nothing : new String[] {"", "  \n ", "\u200b\u00a0"}) {
            Visitor.Answer answer = send(Map.of("text", nothing, "mayQuote", "no"));
            assertEquals(422, answer.status());
            Document page = answer.page();
            assertTrue(page.title().startsWith("Error: "));
            assertEquals("#idea", page.selectFirst(".govuk-error-summary__list a").attr("href"));
            assertTrue(page.selectFirst("#idea-error").text().contains("Write your idea before you press send."));
            assertTrue(page.selectFirst("#idea").attr("aria-describedby").contains("idea-error"));
            assertTrue(page.selectFirst("#quote-no").hasAttr("checked"));
        }
        assertEquals(0, heard());
    }

    @Test
    void tooLongAnIdeaComesBackWholeAndSaysByHowMuch() {
        String long2003 = "🚌".repeat(2003);
        Visitor.Answer answer = send(Map.of("text", long2003));
        assertEquals(422, answer.status());
        assertTrue(answer.page().selectFirst("#idea-error").text().contains("3 characters too long"));
        givesBack(answer, long2003);
        assertEquals(303, send(Map.of("text", "🚌".repeat(2000))).status());
    }

    @Test
    void aFormThatWaitedTooLongComesBackWithTheWordsAndGoesThroughNext() {
        String key = UUID.randomUUID().toString();
        String old = Forms.token(site, "idea:" + campaign.slug(), key, Duration.ofHours(13));
        Visitor.Answer answer = visitor.post(path, Map.of("text", WORDS, "mayQuote", "yes", "token", old));
        assertEquals(422, answer.status());
        givesBack(answer, WORDS);
        assertTrue(answer.page().selectFirst("#quote-yes").hasAttr("checked"));
        String renewed = answer.page().selectFirst("input[name=token]").val();
        assertEquals(key, renewed.split("\\.")[1]);
        assertEquals(303, visitor.post(path, Map.of("text", WORDS, "token", renewed)).status());
        assertEquals(1, heard());
    }

    @Test
    void anEditedOrForeignTokenLosesNoWords() {
        String foreign = Forms.token(site, "idea:another", "k", Duration.ZERO);
        for (String token : new String[] {"", "x", "a.b.c", foreign}) {
            Visitor.Answer answer = visitor.post(path, Map.of("text", WORDS, "token", token));
            assertEquals(422, answer.status());
            givesBack(answer, WORDS);
        }
        assertEquals(422, visitor.post(path, Map.of("text", WORDS)).status());
        assertEquals(422, visitor.post(path, Map.of("nothing", "x")).status());
    }

    @Test
    void tenTapsAtOnceMakeOneIdea() throws Exception {
        String token = visitor.get(path).page().selectFirst("input[name=token]").val();
        Callable<String> tap = () -> site.visitor().get(site.visitor().post(path, Map.of("text", WORDS, "token", token)).mustRedirect().location())
                .page().selectFirst("#code").text();
        try (var pool = Executors.newFixedThreadPool(10)) {
            assertEquals(1, pool.invokeAll(java.util.Collections.nCopies(10, tap)).stream().map(f -> f.resultNow()).distinct().count());
        }
        assertEquals(1, heard());
    }

    @Test
    void otherWordsFromTheSameFormAreBothPossible() {
        Document form = visitor.get(path).page();
        String first = visitor.submit(form, path, Map.of("text", "First")).mustRedirect().location();
        Visitor.Answer answer = visitor.submit(form, path, Map.of("text", "Second\nline", "mayQuote", "yes"));
        assertEquals(409, answer.status());
        Document page = answer.page();
        String code = visitor.get(first).page().selectFirst("#code").text();
        assertEquals(code, visitor.get(page.selectFirst("a.button--secondary").attr("href")).page().selectFirst("#code").text());
        assertEquals(303, visitor.submit(page, path, Map.of()).status());
        assertEquals(2, heard());
    }

    @Test
    void aClosedCampaignGivesTheWordsBack() {
        Instant now = Instant.now();
        Campaign closed = Forms.campaign(site, now.minusSeconds(86_400), now.minusSeconds(600));
        String idea = "/c/" + closed.slug() + "/idea";
        assertEquals("/c/" + closed.slug(), visitor.get(idea).mustRedirect().location());
        Visitor.Answer late = visitor.post(idea, Map.of("text", WORDS, "token", Forms.token(site, "idea:" + closed.slug(), "k1", Duration.ofMinutes(5))));
        assertEquals(409, late.status());
        givesBack(late, WORDS);
        Visitor.Answer inGrace = visitor.post(idea, Map.of("text", WORDS, "token", Forms.token(site, "idea:" + closed.slug(), "k2", Duration.ofMinutes(20))));
        assertEquals(303, inGrace.status());
    }

    @Test
    void whoeverWasHeardInTimeIsThankedAgainAfterTheClose() {
        Instant now = Instant.now();
        Campaign closing = Forms.campaign(site, now.minusSeconds(86_400), now.plusSeconds(86_400));
        String idea = "/c/" + closing.slug() + "/idea";
        Document form = visitor.get(idea).page();
        String code = visitor.get(visitor.submit(form, idea, Map.of("text", WORDS)).mustRedirect().location()).page().selectFirst("#code").text();
        Forms.closed(site, closing, Duration.ofHours(3));
        assertEquals(code, visitor.get(visitor.submit(form, idea, Map.of("text", WORDS)).mustRedirect().location()).page().selectFirst("#code").text());
        Visitor.Answer other = visitor.submit(form, idea, Map.of("text", "Other words"));
        assertEquals(409, other.status());
        givesBack(other, "Other words");
        assertEquals(1, site.the(ResponseRepository.class).countHeard(closing.id()));
    }

    @Test
    void aPlannedCampaignTakesNothingAndAnUnknownOneIsNotFound() {
        Instant now = Instant.now();
        Campaign planned = Forms.campaign(site, now.plusSeconds(86_400), now.plusSeconds(186_400));
        assertEquals(409, visitor.post("/c/" + planned.slug() + "/idea", Map.of("text", WORDS)).status());
        assertEquals(404, visitor.post("/c/no-such-campaign/idea", Map.of("text", WORDS)).status());
        assertEquals(404, visitor.get("/c/" + site.campaignOf("poole").slug() + "/idea").status());
    }

    @Test
    void aFilledHiddenFieldStopsNobody() {
        assertEquals(303, send(Map.of("text", WORDS, "website", "https://example.org")).status());
    }

    @Test
    void whenTheDatabaseIsGoneTheWordsAreStillThere() throws Exception {
        Map<String, Object> database = Database.H2.freshProperties();
        try (TestSite other = TestSite.start(database)) {
            Campaign there = other.openCampaign();
            String idea = "/c/" + there.slug() + "/idea";
            Document form = other.visitor().get(idea).page();
            try (var connection = DriverManager.getConnection(database.get("datasources.default.url").toString(), "sa", "")) {
                connection.createStatement().execute("SHUTDOWN");
            }
            Visitor.Answer answer = other.visitor().submit(form, idea, Map.of("text", WORDS, "mayQuote", "yes"));
            assertEquals(503, answer.status());
            assertEquals(WORDS, answer.page().selectFirst("textarea").wholeText());
            assertTrue(answer.page().selectFirst("#quote-yes").hasAttr("checked"));
            assertEquals(form.selectFirst("input[name=token]").val(), answer.page().selectFirst("input[name=token]").val());
            assertFalse(answer.body().contains("Exception"));
        }
    }
}
