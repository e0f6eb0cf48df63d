package org.sayso.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.staff.Role;
import org.sayso.tagging.AcceptBatch;
import org.sayso.tagging.ConfirmTags;
import org.sayso.tagging.Readings;
import org.sayso.tagging.Tags;
import org.sayso.tagging.UndoTags;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** A second person reads what the first has decided, sees nothing of it, and changes nothing by it. */
class SecondReadingTest extends OnEveryDatabase {
    private static final String YOUNG = "young-and-thriving";
    private static final String PLACE = "best-place-to-live";
    private Visitor lead;

    @Override
    protected boolean isAlone() {
        return true;
    }

    @BeforeEach
    void everyOneIsRead() {
        site.the(SetSample.class).set(PRIYA, 1);
        lead = site.signedIn(Role.PLAN_LEAD);
    }

    private Response decided(String words, String... priorities) {
        Response response = released(words);
        site.the(ConfirmTags.class).change(PRIYA, response.id(), List.of(priorities), null);
        return response;
    }

    private void second(Response response, Map<String, ?> ticks) {
        Document page = lead.get("/desk/agreement/second").page();
        String token = page.selectFirst("input[name=_token]").val();
        Map<String, Object> form = new java.util.HashMap<>(ticks);
        form.put("_token", token);
        lead.post("/desk/agreement/second/" + response.id(), form).mustRedirect();
    }

    private Agreement.Report report() {
        Plan plan = site.the(Plans.class).get(campaign.plan());
        return site.the(Agreement.class).report(plan, site.the(Agreement.class).all(plan));
    }

    @Test
    void theSecondReaderSeesTheWordsAndNothingOfWhatAnybodyMadeOfThem() {
        Response bus = decided("A bus after nine so we can see friends", PLACE);
        Document page = lead.get("/desk/agreement/second").page();
        assertEquals(bus.words(), page.selectFirst(".evidence__words").text());
        assertTrue(page.select("input[checked]").isEmpty());
        String said = page.selectFirst(".editor__box").text();
        assertFalse(said.contains("Priya") || said.contains("Likely") || said.contains("likely") || said.contains("suggest"), said);
        assertTrue(page.select("mark, .tag, .suggestions").isEmpty());
    }

    @Test
    void whatTheSecondOneChoosesIsNeverATagByItself() {
        Response bus = decided("A bus after nine", PLACE);
        second(bus, Map.of("priorities", YOUNG));
        assertEquals(List.of(PLACE), site.the(Tags.class).of(bus.id()).orElseThrow().priorities());
        assertEquals("Priya N", site.the(Tags.class).of(bus.id()).orElseThrow().confirmedBy());
        second2(bus);
        assertTrue(lead.get("/desk/agreement/second").page().text().contains("All read"), "once is enough");
    }

    private void second2(Response bus) {
        Document page = lead.get("/desk/agreement").page();
        lead.post("/desk/agreement/second/" + bus.id(), Map.of("_token", page.selectFirst("input[name=_token]").val(), "none", "yes")).mustRedirect();
        assertEquals(1, report().same().whole(), "a double tap is one");
    }

    @Test
    void oneOfThemIsTickedAndNotBoth() {
        Response bus = decided("A bus after nine", PLACE);
        Document page = lead.get("/desk/agreement/second").page();
        String send = "/desk/agreement/second/" + bus.id();
        assertEquals(422, lead.submit(page, send, Map.of()).status());
        Visitor.Answer both = lead.submit(page, send, Map.of("none", "yes", "priorities", PLACE));
        assertEquals(422, both.status());
        assertTrue(both.page().selectFirst("#priorities-error").text().contains("not both"));
        assertEquals(2, both.page().select("input[checked]").size(), "nothing ticked is lost");
        assertEquals(0, report().same().whole());
    }

    @Test
    void whatIsReadAgainAfterGoingBackSaysThatTheFirstChoiceStays() {
        Response bus = decided("A bus after nine", PLACE);
        Document page = lead.get("/desk/agreement/second").page();
        String send = "/desk/agreement/second/" + bus.id();
        assertEquals(400, lead.submit(page, send, Map.of("priorities", "nope")).status(), "a priority that the plan has not");
        assertTrue(lead.submit(page, send, Map.of("priorities", PLACE)).location().endsWith("done=agreement-second"));
        assertTrue(lead.submit(page, send, Map.of("priorities", PLACE)).location().endsWith("done=agreement-second"), "a double tap");
        assertTrue(lead.submit(page, send, Map.of("none", "yes")).location().endsWith("done=agreement-second-before"));
        assertEquals(1, report().same().whole());
        assertEquals(1, report().same().part());
    }

    @Test
    void ownDecisionsBatchesAndOtherPartnershipsAreNotOffered() {
        Response own = released("A bus after nine");
        Document page = lead.get("/desk/inbox?id=" + own.id()).page();
        String fitsNone = page.select("form[action]").stream().map(f -> f.attr("action")).filter(a -> a.contains("fits-none")).findFirst().orElseThrow();
        lead.submit(page, fitsNone, Map.of()).mustRedirect();
        Response together = released("Buses cost too much");
        String top = site.the(Readings.class).of(List.of(together.id())).get(together.id()).topPriority();
        site.the(AcceptBatch.class).accept(PRIYA, UUID.randomUUID().toString(), Map.of(together.id(), top));
        Response theirs = site.heard(site.campaignOf("poole"), "Poole says this", true);
        assertTrue(lead.get("/desk/agreement/second").page().text().contains("All read"));
        String token = lead.get("/desk/agreement").page().selectFirst("input[name=_token]").val();
        assertTrue(lead.post("/desk/agreement/second/" + own.id(), Map.of("_token", token, "none", "yes")).location().contains("second-gone"));
        assertTrue(lead.post("/desk/agreement/second/" + together.id(), Map.of("_token", token, "none", "yes")).location().contains("second-gone"));
        assertEquals(404, lead.post("/desk/agreement/second/" + theirs.id(), Map.of("_token", token, "none", "yes")).status());
        assertEquals(0, report().same().whole());
    }

    @Test
    void theSampleIsAsLargeAsTheLeadSaysAndTheSameEachTime() {
        Response bus = decided("A bus after nine", PLACE);
        site.the(SetSample.class).set(PRIYA, 0);
        assertTrue(lead.get("/desk/agreement").page().text().contains("No responses are read a second time now"));
        site.the(SetSample.class).set(PRIYA, 2);
        boolean isIn = bus.id().substring(32).compareTo("8000") < 0;
        assertEquals(isIn, lead.get("/desk/agreement/second").page().text().contains(bus.words()));
        Document page = lead.get("/desk/agreement").page();
        lead.submit(page, "/desk/agreement/share", Map.of("oneIn", "5")).mustRedirect();
        assertEquals(5, site.the(SetSample.class).oneIn());
        assertEquals(400, lead.submit(page, "/desk/agreement/share", Map.of("oneIn", "3")).status());
    }

    @Test
    void theTwoAreComparedAndTheTaggerWithWhoeverHadNotSeenIt() {
        Response bus = decided("A bus after nine", PLACE);
        String top = site.the(Readings.class).of(List.of(bus.id())).get(bus.id()).topPriority();
        second(bus, Map.of("priorities", List.of(top, PLACE.equals(top) ? YOUNG : PLACE)));
        Response quiet = decided("More quiet places", YOUNG);
        second(quiet, Map.of("none", "yes"));
        Agreement.Report report = report();
        assertEquals(2, report.same().whole());
        assertEquals(0, report.same().part());
        assertEquals(1, report.overlapping().part());
        assertEquals(1, report.tagger().part());
        assertEquals(2, report.tagger().whole());
        site.the(TakeBack.class).takeBack(quiet.id());
        assertEquals(1, report().same().whole(), "what was taken back does not count");
        site.the(UndoTags.class).undo(PRIYA, site.the(Tags.class).of(bus.id()).orElseThrow().decisionId());
        assertEquals(0, report().same().whole(), "nor what the first one undid");
    }

    @Test
    void aDifferenceIsSettledByAPersonAndTheNumbersStay() {
        Response bus = decided("A bus after nine", PLACE);
        second(bus, Map.of("priorities", YOUNG));
        Document page = lead.get("/desk/agreement").page();
        assertTrue(page.selectFirst("#differences").parent().text().contains("Priya N"), page.text());
        String path = page.selectFirst(".row__text a").attr("href");
        Document difference = lead.get(path).page();
        assertTrue(difference.text().contains("Priya N chose first") && difference.text().contains("Test plan lead chose without seeing that"), difference.text());
        lead.submit(difference, path + "/settlement", Map.of("priorities", YOUNG)).mustRedirect();
        assertEquals(List.of(YOUNG), site.the(Tags.class).of(bus.id()).orElseThrow().priorities());
        assertEquals(0, report().same().part(), "what the two said goes on counting");
        Document after = lead.get("/desk/agreement").page();
        assertTrue(after.text().contains("Nothing waits to be settled") && after.text().contains("Settled so far: 1"), after.text());
    }

    @Test
    void settlingDoesNotOverwriteWhatAColleagueDecidedMeanwhile() {
        Response bus = decided("A bus after nine", PLACE);
        second(bus, Map.of("priorities", YOUNG));
        String path = lead.get("/desk/agreement").page().selectFirst(".row__text a").attr("href");
        Document difference = lead.get(path).page();
        site.the(ConfirmTags.class).fitsNone(PRIYA, bus.id(), site.the(Tags.class).of(bus.id()).orElseThrow().decisionId());
        Visitor.Answer late = lead.submit(difference, path + "/settlement", Map.of("priorities", YOUNG));
        assertEquals(409, late.status());
        assertEquals(List.of(YOUNG), late.page().select("input[name=priorities][checked]").eachAttr("value"), "nothing ticked is lost");
        assertTrue(site.the(Tags.class).of(bus.id()).orElseThrow().priorities().isEmpty());
    }

    @Test
    void whatAColleagueSettledMeanwhileIsSaidAndNotSettledOverIt() {
        Response bus = decided("A bus after nine", PLACE);
        second(bus, Map.of("priorities", YOUNG));
        String path = lead.get("/desk/agreement").page().selectFirst(".row__text a").attr("href");
        Document difference = lead.get(path).page();
        String id = path.substring(path.lastIndexOf('/') + 1);
        site.the(SettleDifference.class).settle(SAM, id, List.of(PLACE), new SettleDifference.Seen(site.the(Tags.class).of(bus.id()).orElseThrow().decisionId(), null));
        Visitor.Answer late = lead.submit(difference, path + "/settlement", Map.of("priorities", PLACE));
        assertEquals(409, late.status());
        assertTrue(late.page().text().contains("Sam T settled this on") && late.page().selectFirst("#priorities-error").text().contains("A colleague settled this meanwhile"), late.page().text());
        lead.submit(late.page(), path + "/settlement", Map.of("priorities", YOUNG)).mustRedirect();
        assertEquals(List.of(YOUNG), site.the(Tags.class).of(bus.id()).orElseThrow().priorities(), "once it was seen, it may be");
        stands(bus, "CONCERN");
        assertTrue(lead.submit(late.page(), path + "/settlement", Map.of("priorities", PLACE)).mustRedirect().location().contains("agreement-gone"));
    }

    /** Between looking up which responses differ and reading their words, one can be taken back or handed to the safeguarding lead. */
    @Test
    void whatMayNotBeReadAnyMoreIsNotShownAlthoughItWasLookedUpBefore() {
        Plan plan = site.the(Plans.class).get(campaign.plan());
        for (String to : List.of("CONCERN", "HELD", "WITHDRAWN")) {
            Response bus = decided("A bus after nine, then " + to, PLACE);
            second(bus, Map.of("priorities", YOUNG));
            List<TwoReadings> lookedUp = site.the(Agreement.class).all(plan);
            SecondReadingRepository.Pair pair = site.the(SecondReadingRepository.class).pair("dorset", lookedUp.getFirst().id()).orElseThrow();
            assertEquals(1, site.the(AgreementPages.class).differences(plan, lookedUp).size());
            if (to.equals("WITHDRAWN")) {
                site.the(TakeBack.class).takeBack(bus.id());
            } else {
                stands(bus, to);
            }
            assertEquals(List.of(), site.the(AgreementPages.class).differences(plan, lookedUp), to);
            assertThrows(Refusal.class, () -> site.the(DifferencePages.class).page(pair, null, false, new Problems()), to);
            assertNull(site.the(SecondPages.class).page(PRIYA, bus.id(), List.of(), false, new Problems()).said(), to);
        }
    }

    @Test
    void onlyTheWordsThatAModeratorLeftAreShown() {
        Response bus = decided("A bus after nine, says Mia", PLACE);
        site.the(ResponseRepository.class).decide(bus.id(), "RELEASED", null, "A bus after nine, says [removed]", site.the(Clock.class).instant());
        Document page = lead.get("/desk/agreement/second").page();
        assertEquals("A bus after nine, says [removed]", page.selectFirst(".evidence__words").text());
        second(bus, Map.of("priorities", YOUNG));
        Document difference = lead.get(lead.get("/desk/agreement").page().selectFirst(".row__text a").attr("href")).page();
        assertTrue(difference.text().contains("[removed]") && !difference.text().contains("Mia"), difference.text());
    }

    @Test
    void whatIsKeptPrivateIsMarkedWhereverItsWordsStand() {
        Response bus = decided("A bus after nine", PLACE);
        stands(bus, "KEPT_PRIVATE");
        assertEquals(1, lead.get("/desk/agreement/second").page().select(".chip:contains(Kept private)").size());
        second(bus, Map.of("priorities", YOUNG));
        Document agreement = lead.get("/desk/agreement").page();
        assertEquals(1, agreement.select(".row .chip:contains(Kept private)").size());
        assertEquals(1, lead.get(agreement.selectFirst(".row__text a").attr("href")).page().select(".chip:contains(Kept private)").size());
        stands(bus, "RELEASED");
        assertEquals(0, lead.get("/desk/agreement").page().select(".chip:contains(Kept private)").size());
    }

    @Test
    void onlyAPlanLeadMayComeAndOnlyToThisPartnershipsReadings() {
        for (Role role : Role.values()) {
            int expected = role == Role.PLAN_LEAD ? 200 : 403;
            assertEquals(expected, site.signedIn(role).get("/desk/agreement").status(), role.name());
            assertEquals(expected, site.signedIn(role).get("/desk/agreement/second").status(), role.name());
        }
        assertTrue(site.visitor().get("/desk/agreement").location().startsWith("/desk/sign-in"));
        assertEquals(404, lead.get("/desk/agreement/differences/" + UUID.randomUUID()).status());
        assertThrows(Refusal.class, () -> site.the(SettleDifference.class).settle(PRIYA, UUID.randomUUID().toString(), List.of(), new SettleDifference.Seen(null, null)));
    }
}
