package org.sayso.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.safeguarding.HoldAgain;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

/** The screen of a room shows what was released, and nothing else. */
class PresentPagesTest {
    private static final Colleague MODERATOR = Colleague.named("Sam T", Role.MODERATOR);
    private final TestSite site = Database.H2.site();
    private final SomeNotes some = new SomeNotes(site);
    private final String mark = Mark.ofLetters();
    private Campaign campaign;
    private Event event;

    @BeforeEach
    void meet() {
        campaign = site.openCampaign();
        event = new SomeEvents(site).ofCampaign(campaign.id());
    }

    private Response said(String words, boolean mayQuote, String standing) {
        Response response = site.heard(campaign, words, mayQuote);
        if (!standing.equals("HELD")) {
            site.the(ResponseRepository.class).decide(response.id(), standing, null, null, Instant.now());
        }
        return response;
    }

    private Document screen(String query) {
        var answer = site.visitor().get("/present/" + event.slug() + query);
        assertEquals(200, answer.status());
        return answer.page();
    }

    /** All that it ever shows. */
    private String all() {
        StringBuilder all = new StringBuilder();
        IntStream.rangeClosed(1, 8).forEach(i -> all.append(screen("?still=yes&at=" + i).outerHtml()));
        return all + screen("").outerHtml();
    }

    @Test
    void onlyWhatWasReleasedAndMayBeShownIsOnIt() {
        said("Shown " + mark, true, "RELEASED");
        said("Canary held " + mark, true, "HELD");
        said("Canary no " + mark, false, "RELEASED");
        said("Canary private " + mark, true, "KEPT_PRIVATE");
        said("Canary concern " + mark, true, "CONCERN");
        some.kept(event, "Canary note " + mark);
        some.stands(some.kept(event, "Canary released note " + mark), "RELEASED");
        assertTrue(all().contains("Shown " + mark));
        assertFalse(all().contains("Canary"), "a note is what somebody typed of others: nobody asked them");
    }

    @Test
    void whatIsHeldAgainIsGoneWithTheNextLook() {
        Response response = said("Canary " + mark, true, "RELEASED");
        assertTrue(all().contains("Canary"));
        site.the(HoldAgain.class).hold(MODERATOR, response.id(), null);
        assertFalse(all().contains("Canary"));
    }

    @Test
    void whatWasCoveredStaysCovered() {
        Response response = said("Ask Wren Canary for " + mark, true, "HELD");
        site.the(ResponseRepository.class).decide(response.id(), "RELEASED", null, "Ask [removed] for " + mark, Instant.now());
        assertTrue(all().contains("Ask [removed] for " + mark));
        assertFalse(all().contains("Canary"));
    }

    @Test
    void anotherCampaignsIdeasAndHostileWordsDoNoHarm() {
        Campaign other = site.openCampaign();
        Response elsewhere = site.heard(other, "Canary " + mark, true);
        site.the(ResponseRepository.class).decide(elsewhere.id(), "RELEASED", null, null, Instant.now());
        said("<img src=x onerror=alert(1)> " + mark, true, "RELEASED");
        assertFalse(all().contains("Canary"));
        assertEquals("<img src=x onerror=alert(1)> " + mark, screen("").select(".screen__ideas li").text());
        assertTrue(screen("").select("li img").isEmpty());
    }

    @Test
    void manyIdeasTakeTurnsAndEachComes() {
        IntStream.range(0, 12).forEach(i -> said("Idea " + (char) ('a' + i) + " " + mark, true, "RELEASED"));
        TreeSet<String> seen = new TreeSet<>();
        IntStream.rangeClosed(1, 12).forEach(i -> {
            List<String> now = screen("?still=yes&at=" + i).select(".screen__ideas li").eachText();
            assertTrue(now.size() <= 4 && !now.isEmpty(), now.toString());
            seen.addAll(now);
        });
        assertEquals(12, seen.size());
        assertTrue(screen("?still=yes&at=1").select("a:contains(Next ideas)").hasAttr("href"));
    }

    @Test
    void aLongIdeaIsCutAtAWord() {
        said("word ".repeat(300) + mark, true, "RELEASED");
        String shown = screen("").select(".screen__ideas li").text();
        assertTrue(shown.endsWith("word…") && shown.length() < 180, shown);
    }

    @Test
    void itAsksTheQuestionAndTheCodeLeadsToTheCampaign() {
        Document screen = screen("");
        assertEquals(campaign.question(), screen.selectFirst("h1").text());
        assertTrue(screen.text().contains(event.title()));
        assertTrue(screen.select(".screen__address").text().endsWith("/q/" + campaign.slug()));
        assertEquals(302, site.visitor().exactly("/q/" + campaign.slug()).status());
        assertTrue(screen.selectFirst("noscript").outerHtml().contains("http-equiv=\"refresh\""));
        assertEquals("light", screen.selectFirst("html").attr("data-scheme"));
    }

    @Test
    void itStaysAsItIsForWhoeverWantsThatAndInTheDark() {
        Document screen = screen("?still=yes&at=1&look=dark");
        assertTrue(screen.select("noscript, script").isEmpty(), "nothing changes by itself");
        assertEquals("dark", screen.selectFirst("html").attr("data-scheme"));
        assertTrue(screen.select("a:contains(Change by itself)").hasAttr("href"));
    }

    @Test
    void withoutACampaignItLeadsToTheEvent() {
        event = new SomeEvents(site).open(12);
        Document screen = screen("");
        assertEquals(event.title(), screen.selectFirst("h1").text());
        assertTrue(screen.select(".screen__address").text().endsWith("/events/" + event.slug()));
    }

    @Test
    void aDraftAndAnotherPartnershipsHaveNone() {
        assertEquals(404, site.visitor().get("/present/" + new SomeEvents(site).draft().slug()).status());
        assertEquals(404, site.visitor().get("/present/" + new SomeEvents(site).ofOthers().slug()).status());
    }
}
