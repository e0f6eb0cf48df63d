package org.sayso.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.publishing.ChangeDraft;
import org.sayso.publishing.ChangeStatus;
import org.sayso.publishing.PublishChange;
import org.sayso.publishing.SaveChange;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.ConfirmTags;

class ResultPagesTest {
    private static final Colleague LEAD = Colleague.named("Test plan lead", Role.PLAN_LEAD);
    private TestSite site;
    private Campaign campaign;

    /** A site of its own each time: what other campaigns of the plan heard decides too which numbers may show. */
    @BeforeEach
    void ask() {
        site = TestSite.start(Database.H2.freshProperties());
        campaign = site.openCampaign();
    }

    @AfterEach
    void end() {
        site.close();
    }

    private Response said(String words, boolean mayQuote, String... priorities) {
        Response response = site.heard(campaign, words, mayQuote);
        site.the(ResponseRepository.class).decide(response.id(), "RELEASED", null, null, site.the(Clock.class).instant());
        if (priorities.length > 0) {
            site.the(ConfirmTags.class).change(LEAD, response.id(), List.of(priorities), null);
        }
        return response;
    }

    private void close(LocalDate resultsBy) {
        Instant now = site.the(Clock.class).instant();
        put(campaign.opensAt(), now, now.minusSeconds(1), resultsBy);
    }

    private void put(Instant opens, Instant ready, Instant closed, LocalDate resultsBy) {
        Campaign c = site.the(CampaignRepository.class).findById(campaign.id()).orElseThrow();
        site.the(CampaignRepository.class).update(new Campaign(
                c.id(), c.partnership(), c.slug(), c.title(), c.question(), null, null, c.audience(), c.plan(), opens, c.closesAt(), resultsBy, false, false, false, ready, null, closed, null,
                c.createdAt(), c.version()));
    }

    private Document page() {
        return site.visitor().get("/c/" + campaign.slug() + "/results").page();
    }

    @Test
    void beforeTheCloseThePageSaysWhenThereWillBeSomething() {
        put(campaign.opensAt(), Instant.now(), null, LocalDate.of(2031, 10, 1));
        said("Nobody reads this here yet", true, "best-place-to-live");
        String open = page().text();
        assertTrue(open.contains("You can still share your idea until") && open.contains("We will tell you what changed by 1 October 2031."), open);
        assertFalse(open.contains("Nobody reads this here yet"));
        put(Instant.now().plusSeconds(7200), Instant.now(), null, null);
        assertTrue(page().text().contains("You can share your idea from"));
        put(campaign.opensAt(), null, null, null);
        assertEquals(404, site.visitor().get("/c/" + campaign.slug() + "/results").status());
        assertEquals(404, site.visitor().get("/c/no-such-campaign/results").status());
    }

    @Test
    void barsAndTableSayTheSame() {
        for (int i = 0; i < 7; i++) {
            said("Place " + i, true, "best-place-to-live");
        }
        for (int i = 0; i < 5; i++) {
            said("Well " + i, false, "young-and-thriving");
        }
        close(null);
        Document page = page();
        List<String> bars = new ArrayList<>();
        page.select(".bar-list > li").forEach(li -> bars.add(li.child(0).text() + " " + li.select(".bar-list__n").text()));
        List<String> table = new ArrayList<>();
        page.select("details table tbody tr").forEach(tr -> table.add(tr.text()));
        assertEquals(bars, table);
        assertTrue(bars.getFirst().endsWith(" 7") && bars.get(1).endsWith(" 5") && bars.getLast().endsWith(" 0"), bars.toString());
        assertTrue(page.select(".bar__fill").first().hasClass("w-100"));
        assertEquals("12", page.select(".stats__n").first().text());
        assertFalse(page.text().contains("We do not show a number"));
    }

    @Test
    void aNumberOfFewIsNotShownAndNothingGivesItAway() {
        for (int i = 0; i < 8; i++) {
            said("Place " + i, true, "best-place-to-live");
        }
        for (int i = 0; i < 6; i++) {
            said("Well " + i, true, "young-and-thriving");
        }
        said("Only one", true, "good-care-provision");
        close(null);
        Document page = page();
        List<String> hidden = page.select(".bar-list > li:contains(Not shown)").eachText();
        assertEquals(2, hidden.size(), hidden.toString());
        assertTrue(page.select(".bar-list > li:contains(Not shown) .bar").isEmpty(), "no bar gives it away");
        assertTrue(page.text().contains("We do not show a number when it is very small"));
        assertFalse(page.select("details table").text().matches(".*\\b[16]\\b.*"), page.select("details table").text());
    }

    @Test
    void onlyWordsThatMayShowAreThereAndGoAtOnceWhenTheyAreHeldAgain() {
        String yes = "yes " + UUID.randomUUID();
        String no = "no " + UUID.randomUUID();
        String cut = "before " + UUID.randomUUID();
        Response shown = said(yes, true, "best-place-to-live");
        said(no, false, "best-place-to-live");
        Response covered = said(cut, true, "best-start-in-life");
        site.the(ResponseRepository.class).decide(covered.id(), "RELEASED", null, "[removed] is all", Instant.now());
        close(null);
        String text = page().text();
        assertTrue(text.contains(yes) && text.contains("[removed] is all"));
        assertFalse(text.contains(no) || text.contains(cut));
        site.the(ResponseRepository.class).decide(shown.id(), "HELD", null, null, null);
        assertFalse(page().text().contains(yes));
    }

    @Test
    void whatWasDoneAboutItIsThere() {
        Response one = said("A bus after nine", true, "best-place-to-live");
        var change = site.the(SaveChange.class).save(LEAD, new ChangeDraft(
                "dorset-cypf-2020-23", "best-place-to-live", List.of("5.11"), "Title " + UUID.randomUUID(), "You told us this.", "We did that.", ChangeStatus.DONE, null, null,
                LocalDate.now(), List.of(one.id()), List.of(one.id())));
        close(LocalDate.now().plusDays(9));
        assertFalse(page().text().contains(change.title()), "a draft");
        site.the(PublishChange.class).publish(LEAD, change.id());
        assertEquals("/changes/" + change.slug(), page().select("a:contains(" + change.title() + ")").attr("href"));
    }

    @Test
    void theNextStepHasItsDayUntilThatDayHasPassed() {
        said("Read and sorted", true, "best-place-to-live");
        close(LocalDate.of(2031, 10, 1));
        Document page = page();
        assertEquals("Next: We tell you what changedBy 1 October 2031", page.select(".timeline .is-now").text());
        assertEquals(3, page.select(".timeline .is-done").size());
        Response late = site.heard(campaign, "Not read yet", true);
        assertEquals("Next: We read all the ideas", page().select(".timeline .is-now").text());
        site.the(ResponseRepository.class).decide(late.id(), "RELEASED", null, null, Instant.now());
        assertEquals("Next: We put them with our plan", page().select(".timeline .is-now").text());
    }

    @Test
    void aPromiseThatWasNotKeptIsSaidToBeLate() {
        said("Read and sorted", true, "best-place-to-live");
        close(LocalDate.of(2026, 3, 12));
        assertEquals("Next: We said we would tell you what changed by 12 March 2026. We are late, and we are sorry.", page().select(".timeline .is-now").text());
    }

    @Test
    void aClosedCampaignLeadsHere() {
        close(null);
        assertEquals("/c/" + campaign.slug() + "/results", site.visitor().get("/c/" + campaign.slug()).page().select(".hero a.button").first().attr("href"));
    }

    @Test
    void aCampaignThatNobodyAnsweredHasAPageToo() {
        close(null);
        String text = page().text();
        assertTrue(text.contains("No ideas came in") && text.contains("We have not sorted the ideas yet"), text);
    }
}
