package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Role;

/** Words and meaning, other spellings, what says the same, and what is like a response, as a person sees them. */
class MeaningPageTest {
    private static TestSite site;
    private static Campaign campaign;
    private static Visitor lead;
    private static Response swings;
    private static Response concern;

    @BeforeAll
    static void start() {
        site = TestSite.start(Database.H2.freshProperties());
        campaign = site.openCampaign();
        swings = site.heard(campaign, "The swings at our park are broken and nobody has mended them.", true);
        site.heard(campaign, "the swings at are park are brocken and nobody has mended them", true);
        site.heard(campaign, "Someone broke the swings in our park and they have never been fixed.", true);
        site.heard(campaign, "The slide has a crack in it and my leggings ripped.", true);
        site.heard(campaign, "I get told off for my uniform.", true);
        site.heard(campaign, "Grandad brings us up and gets no money for it.", true);
        site.heard(campaign, "We live with nan for good because mum could not look after us.", true);
        site.heard(campaign, "Families with a wheelchair can not use the beach.", true);
        concern = site.heard(campaign, "The swings at our park are broken and a man there frightens me.", true);
        site.the(ResponseRepository.class).decide(concern.id(), "CONCERN", null, null, null);
        site.the(Outbox.class).touched(concern.id());
        site.settled();
        lead = site.signedIn(Role.PLAN_LEAD);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Document page(Visitor who, String address) {
        Visitor.Answer answer = who.get(address);
        assertEquals(200, answer.status(), address);
        return answer.page();
    }

    private static Document search(String query) {
        return page(lead, "/desk/search?" + query);
    }

    private static List<String> texts(Document page) {
        return page.select(".row__text").eachText();
    }

    @Test
    void whatIsCloseInMeaningIsFoundAndMarkedInWords() {
        Document page = search("q=grandparents+bringing+up+grandchildren");
        Element nan = page.select(".row").stream().filter(row -> row.text().contains("nan for good")).findFirst().orElseThrow();
        assertTrue(nan.text().contains("Close in meaning"));
        assertFalse(texts(page).toString().contains("uniform"));
    }

    @Test
    void nothingIsCloseToNonsense() {
        assertEquals(List.of(), texts(search("q=zzqx")));
        assertEquals(List.of(), texts(search("q=asdfghjkl+lol")));
    }

    @Test
    void onlyTheseWordsIsAQuietSwitch() {
        Document both = search("q=grandparents");
        assertFalse(texts(both).isEmpty());
        Document words = page(lead, both.select("a:contains(Only these words)").attr("href"));
        assertEquals(List.of(), texts(words));
        assertEquals("words", words.selectFirst("main form[role=search] input[name=by]").val());
        assertEquals(texts(both), texts(page(lead, words.select("a:contains(Words and meaning)").attr("href"))));
    }

    @Test
    void whatHasTheWordsSaysNothingAndComesFirst() {
        Document page = search("q=wheelchair");
        assertTrue(texts(page).getFirst().contains("wheelchair"));
        assertFalse(page.selectFirst(".row").text().contains("Close in meaning"));
    }

    @Test
    void quotesAndMinusHoldWhateverIsMeant() {
        assertEquals(List.of(), texts(search("q=grandparents+%22no+such+phrase%22")));
        assertFalse(texts(search("q=grandparents+-nan")).toString().contains("nan for good"));
        assertNull(search("q=%22swings%22").selectFirst("a:contains(Words and meaning), a:contains(Only these words)"), "a phrase has no meaning to look for");
    }

    @Test
    void anotherSpellingIsLookedForAndCanBeRefused() {
        Document page = search("q=uniforn&by=words");
        assertTrue(page.text().contains("This also shows “uniform”"));
        assertTrue(texts(page).toString().contains("my uniform"));
        assertEquals("uniform", page.selectFirst("mark").text());
        Document exactly = page(lead, page.select("a:contains(Search only for)").attr("href"));
        assertEquals(List.of(), texts(exactly));
        assertFalse(exactly.text().contains("This also shows"));
    }

    @Test
    void thoseThatSayTheSameStandTogether() {
        Document page = search("q=broken+swings");
        Element group = page.selectFirst(".rows > li:has(details)");
        assertEquals("2 more say the same", group.selectFirst("summary").text());
        assertEquals(3, group.select(".row").size());
        assertTrue(page.selectFirst("#found").text().startsWith(texts(page).size() + " "), "each is still counted");
        assertEquals(3, group.select(".row__pick").size(), "each can be picked");
    }

    @Test
    void whatPeopleAlreadySaidIsOnePage() {
        Document page = page(lead, search("q=%22nobody+has+mended%22").selectFirst(".row__like[href$=" + swings.id() + "]").attr("href"));
        assertEquals("What people already said", page.selectFirst("h1").text());
        assertTrue(page.select("h2").eachText().contains("2 others say the same"));
        assertEquals(3, texts(page).stream().filter(text -> text.contains("swings")).count());
        assertFalse(page.text().contains("frightens"), "a concern is not there for a plan lead");
        assertTrue(page(site.signedIn(Role.SAFEGUARDING_LEAD), "/desk/search/like/" + swings.id()).text().contains("frightens"));
    }

    @Test
    void howManyAreMuchLikeItStandsBesideAResult() {
        String query = "/desk/search?q=%22nobody+has+mended%22";
        Visitor safeguarding = site.signedIn(Role.SAFEGUARDING_LEAD);
        assertEquals(texts(page(lead, "/desk/search/like/" + swings.id())).size() - 1 + " more like this", likes(page(lead, query)));
        assertEquals(texts(page(safeguarding, "/desk/search/like/" + swings.id())).size() - 1 + " more like this", likes(page(safeguarding, query)));
        assertNotEquals(likes(page(lead, query)), likes(page(safeguarding, query)), "the concern is not counted for a plan lead");
    }

    private static String likes(Document page) {
        return page.selectFirst(".row__like[href$=" + swings.id() + "]").text();
    }

    @Test
    void whatMayNotBeSeenHasNoSuchPage() {
        assertEquals(404, lead.get("/desk/search/like/" + concern.id()).status());
        assertEquals(404, lead.get("/desk/search/like/no-such-id").status());
        assertEquals(404, lead.get("/desk/search/like/" + site.heard(site.campaignOf("poole"), "Of another site", true).id()).status());
        Response gone = site.heard(campaign, "Taken back soon", true);
        site.settled();
        assertNotNull(page(lead, "/desk/search/like/" + gone.id()));
        site.the(TakeBack.class).takeBack(gone.id());
        assertEquals(404, lead.get("/desk/search/like/" + gone.id()).status());
        assertEquals(403, site.signedIn(Role.BOARD_VIEWER).get("/desk/search/like/" + swings.id()).status());
    }

    @Test
    void aFilterThatIsNothingHereIsLeftOutAndThePageSaysSo() {
        Document page = search("q=uniform&area=atlantis&by=words");
        assertTrue(page.text().contains("This site does not have: atlantis"));
        assertEquals(1, texts(page).size());
        assertNull(page.selectFirst(".filter-chip"));
        assertNull(search("q=uniform&area=%3Cscript+id%3Dx%3E").selectFirst("#x"));
        assertFalse(search("q=uniform&area=purbeck").text().contains("does not have"));
    }

    @Test
    void programsSearchByWordsAsBefore() {
        String token = site.token(Role.PLAN_LEAD);
        assertTrue(site.visitor().json("GET", "/api/v1/responses?q=grandparents", token, null).body().contains("\"total\":0"));
        assertTrue(site.visitor().json("GET", "/api/v1/responses?q=uniforn", token, null).body().contains("\"total\":0"));
    }
}
