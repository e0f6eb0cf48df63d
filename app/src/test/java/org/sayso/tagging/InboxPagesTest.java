package org.sayso.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

/** The inbox as a plan lead meets it, on a site of its own. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class InboxPagesTest {
    @Parameter
    Database database;

    private static final String BUS = "There should be a bus back from town after nine so we can go to the cinema";
    private static TestSite site;
    private static Campaign campaign;

    @BeforeParameterizedClassInvocation
    static void start(Database database) {
        site = TestSite.start(database.freshProperties());
        campaign = site.openCampaign();
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        site.close();
    }

    private Response released(String words) {
        Response heard = site.heard(campaign, words, true);
        site.the(ResponseRepository.class).decide(heard.id(), "RELEASED", null, null, site.the(Clock.class).instant());
        site.settled();
        return heard;
    }

    private Document inbox(Visitor lead, Response chosen) {
        Visitor.Answer answer = lead.get("/desk/inbox?campaign=" + campaign.slug() + "&state=all&id=" + chosen.id());
        assertEquals(200, answer.status(), answer.page().text());
        return answer.page();
    }

    private String action(Document page, String end) {
        return page.select("form[action]").stream().map(f -> f.attr("action")).filter(a -> a.contains(end)).findFirst().orElseThrow();
    }

    @Test
    void theInboxShowsWhatWasReadWithTheSuggestionAndItsReasons() {
        Response bus = released(BUS);
        Response held = site.heard(campaign, "Held and not for this page", true);
        site.settled();
        Document page = inbox(site.signedIn(Role.PLAN_LEAD), bus);
        Element row = page.selectFirst(".row.is-current");
        assertEquals(BUS, row.selectFirst(".row__text").text());
        assertTrue(row.selectFirst(".row__tags").text().matches("\\d .+(Very likely|Likely|Please check) \\(0\\.\\d\\d\\).*"), row.text());
        assertEquals(6, page.select(".suggestions > li").size());
        assertTrue(page.select(".evidence__words mark").stream().allMatch(m -> BUS.contains(m.text())));
        assertFalse(page.select(".evidence__words mark").isEmpty());
        assertTrue(page.select(".who-when").text().contains("The tagger suggested"));
        assertFalse(page.text().contains("Held and not"));
        assertEquals(404, site.signedIn(Role.PLAN_LEAD).get("/desk/inbox?id=" + held.id()).status());
    }

    /** A number that is sure of a priority "if one fits" says nothing about whether one does. */
    @Test
    void whereNoneSeemsToFitTheSurenessIsOfThatAndNotOfThePriority() {
        Response bus = released(BUS);
        ReadingRepository readings = site.the(ReadingRepository.class);
        Reading read = readings.findById(bus.id()).orElseThrow();
        readings.update(new Reading(bus.id(), read.plan(), read.model(), "en", true, 0.62, read.topPriority(), 0.94, read.madeAt(), null, null));
        Document page = inbox(site.signedIn(Role.PLAN_LEAD), bus);
        String row = page.selectFirst(".row.is-current .row__tags").text();
        assertTrue(row.matches("Fits no priority Likely \\(0\\.62\\) If one fits: \\d .+") && !row.contains("0.94"), row);
        String evidence = page.selectFirst(".evidence").text();
        assertTrue(evidence.contains("Fits no priority Likely (0.62) If one fits:"), evidence);
        assertFalse(evidence.contains("Very likely"), "no words beside the priorities: " + evidence);
        Document many = site.signedIn(Role.PLAN_LEAD).get("/desk/inbox/acceptance?response=" + bus.id()).page();
        assertTrue(many.select(".row").isEmpty(), "it is not accepted for a priority together with others");
        assertEquals(0, site.the(AcceptBatch.class).accept(Colleague.named("Priya N", Role.PLAN_LEAD), java.util.UUID.randomUUID().toString(), Map.of(bus.id(), read.topPriority())));
        assertEquals("Fits no priority N", page.selectFirst(".evidence .button:not(.button--secondary)").text(), "that comes first");
        assertTrue(page.selectFirst("form[data-key=a]").text().matches("Accept \\d .+ A"), page.selectFirst("form[data-key=a]").text());
    }

    @Test
    void whatItsSenderTookBackMeanwhileIsToldAndLeadsBackToTheInbox() {
        Response bus = released(BUS);
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = inbox(lead, bus);
        site.the(TakeBack.class).takeBack(bus.id());
        Visitor.Answer late = lead.submit(page, action(page, bus.id() + "/acceptance"), Map.of());
        assertEquals(409, late.status());
        assertTrue(late.page().text().contains("was not saved"));
        assertEquals("/desk/inbox", late.page().selectFirst("main a.button").attr("href"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAPlanLeadMayCome(Role role) {
        Response bus = released(BUS);
        Visitor visitor = site.signedIn(role);
        int expected = role == Role.PLAN_LEAD ? 200 : 403;
        assertEquals(expected, visitor.get("/desk/inbox").status());
        assertEquals(expected, visitor.get("/desk/inbox/acceptance").status());
        assertEquals(403, visitor.post("/desk/inbox/" + bus.id() + "/acceptance", Map.of()).status(), "without the token of the form");
        assertTrue(site.the(Tags.class).of(bus.id()).isEmpty());
    }

    @Test
    void nobodyComesWithoutSigningIn() {
        Response bus = released(BUS);
        assertTrue(site.visitor().get("/desk/inbox").location().startsWith("/desk/sign-in"));
        assertTrue(site.visitor().post("/desk/inbox/" + bus.id() + "/fits-none", Map.of()).location().startsWith("/desk/sign-in"));
        assertTrue(site.the(Tags.class).of(bus.id()).isEmpty());
    }

    @Test
    void acceptingGoesOnToTheNextAndUndoBringsItBack() {
        Response bus = released(BUS);
        Response other = released("More help for new mums with babies who will not sleep");
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = inbox(lead, bus);
        String location = lead.submit(page, action(page, bus.id() + "/acceptance"), Map.of()).mustRedirect().location();
        assertTrue(location.contains("id=" + other.id()) && location.contains("done=tagging-accepted") && location.endsWith("#current"), location);
        assertTrue(location.contains("state=all") && location.contains("campaign=" + campaign.slug()), "the filters stay: " + location);
        CurrentTags made = site.the(Tags.class).of(bus.id()).orElseThrow();
        assertEquals("Test plan lead", made.confirmedBy());
        Document after = lead.get(location.replace("#current", "")).page();
        assertEquals("Accepted.", after.selectFirst(".notice--success").text());
        String undo = after.selectFirst("form[data-key=z]").attr("action");
        assertTrue(undo.contains(made.decisionId()));
        assertTrue(lead.submit(after, undo, Map.of()).mustRedirect().location().contains("id=" + bus.id()));
        assertTrue(site.the(Tags.class).of(bus.id()).isEmpty());
        assertTrue(inbox(lead, bus).select(".who-when").text().contains("undid the decision of Test plan lead"));
    }

    @Test
    void aChangeTakesOneOrMorePrioritiesAndAsksForOneWhenNoneIsTicked() {
        Response bus = released(BUS);
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = inbox(lead, bus);
        String change = action(page, bus.id() + "/tags");
        Visitor.Answer nothing = lead.submit(page, change, Map.of());
        assertEquals(422, nothing.status());
        assertTrue(nothing.page().selectFirst("#priorities-error").text().contains("Tick one or more priorities"));
        assertTrue(nothing.page().selectFirst("#change").hasAttr("open"));
        lead.submit(page, change, Map.of("priorities", List.of("delivering-locally", "young-and-thriving"))).mustRedirect();
        assertEquals(List.of("delivering-locally", "young-and-thriving"), site.the(Tags.class).of(bus.id()).orElseThrow().priorities());
        Document after = inbox(lead, bus);
        lead.submit(after, change, Map.of("priorities", "best-place-to-live")).mustRedirect();
        assertEquals(List.of("best-place-to-live"), site.the(Tags.class).of(bus.id()).orElseThrow().priorities());
        assertEquals(400, lead.submit(inbox(lead, bus), change, Map.of("priorities", "no-such-priority")).status());
    }

    @Test
    void aColleagueWhoWasFirstIsShownWithBothDecisions() {
        Response bus = released(BUS);
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = inbox(lead, bus);
        site.the(ConfirmTags.class).change(Colleague.named("Priya N", Role.PLAN_LEAD), bus.id(), List.of("good-care-provision"), null);
        Visitor.Answer answer = lead.submit(page, action(page, bus.id() + "/tags"), Map.of("priorities", "delivering-locally"));
        assertEquals(409, answer.status());
        String notice = answer.page().selectFirst(".notice--warning").text();
        assertTrue(notice.contains("Priya N decided this a moment ago"), notice);
        assertTrue(notice.contains("Theirs: 3 ") && notice.contains("Yours: 6 "), notice);
        assertEquals(List.of("good-care-provision"), site.the(Tags.class).of(bus.id()).orElseThrow().priorities());
        lead.submit(answer.page(), action(answer.page(), bus.id() + "/fits-none"), Map.of()).mustRedirect();
        assertEquals(TagDecisionKind.FITS_NONE, site.the(Tags.class).of(bus.id()).orElseThrow().kind());
    }

    @Test
    void severalAreShownBeforeTheyAreAccepted() {
        Response one = released("A bus after nine from Bridport please");
        Response two = released("Buses cost too much for me and my friends");
        site.the(ConfirmTags.class).fitsNone(Colleague.named("Priya N", Role.PLAN_LEAD), two.id(), null);
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = lead.get("/desk/inbox/acceptance?response=" + one.id() + "&response=" + two.id()).page();
        assertEquals(1, page.select("input[name=response]").size());
        assertTrue(page.text().contains("1 of those you ticked are not here"), page.text());
        String batch = lead.submit(page, "/desk/inbox/acceptance", Map.of("response", List.of(one.id(), two.id()), "seen-" + two.id(), "delivering-locally")).mustRedirect().location();
        assertEquals(TagDecisionKind.ACCEPTED, site.the(Tags.class).of(one.id()).orElseThrow().kind());
        assertEquals(TagDecisionKind.FITS_NONE, site.the(Tags.class).of(two.id()).orElseThrow().kind(), "a colleague's decision stays");
        Document done = lead.get(batch).page();
        assertEquals("1 accepted together", done.selectFirst("h1").text());
        lead.submit(done, batch + "/undoing", Map.of()).mustRedirect();
        assertTrue(site.the(Tags.class).of(one.id()).isEmpty());
        assertTrue(lead.get(batch).page().text().contains("Test plan lead took all of it back"));
    }

    @Test
    void filtersNarrowTheListAndCountWhatTheyWouldShow() {
        Campaign own = site.openCampaign();
        Response bus = site.heard(own, BUS, true);
        Response pizza = site.heard(own, "pizza", true);
        ResponseRepository responses = site.the(ResponseRepository.class);
        responses.about(bus.id(), "young_person", "14_16", "chesil");
        List.of(bus, pizza).forEach(r -> responses.decide(r.id(), "RELEASED", null, null, site.the(Clock.class).instant()));
        site.settled();
        site.the(ConfirmTags.class).change(Colleague.named("Priya N", Role.PLAN_LEAD), bus.id(), List.of("delivering-locally"), null);
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document fresh = lead.get("/desk/inbox?campaign=" + own.slug()).page();
        assertEquals(List.of("pizza"), fresh.select(".row__text").eachText());
        assertEquals("2", fresh.select(".facet a[href*='state=all'] .facet__n").text());
        Document decided = lead.get("/desk/inbox?campaign=" + own.slug() + "&state=decided&priority=delivering-locally&who=young_person").page();
        assertEquals(List.of(BUS), decided.select(".row__text").eachText());
        assertTrue(decided.selectFirst(".row__meta").text().startsWith("Today Young person 14 to 16"));
        assertTrue(lead.get("/desk/inbox?campaign=" + own.slug() + "&who=parent").page().text().contains("Nothing here with these filters"));
        assertEquals(2, lead.get("/desk/inbox?campaign=" + own.slug() + "&state=all&sort=surest&page=99").page().select(".row").size());
        assertEquals(200, lead.get("/desk/inbox?state=%27%3B--&page=-3&who=%3Cb%3E&sort=x").status());
    }

    @Test
    void wordsAreShownAsTextAndInTheirLanguage() {
        Response markup = released("<script>alert(1)</script> <b>more buses</b> & benches");
        Response polish = released("Chciałabym więcej autobusów wieczorem, bo nie mam jak wrócić z treningu do domu");
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = inbox(lead, markup);
        assertEquals("<script>alert(1)</script> <b>more buses</b> & benches", page.selectFirst(".evidence__words").text());
        assertTrue(page.select(".evidence script, .evidence b").isEmpty());
        Document other = inbox(lead, polish);
        assertEquals("pl", other.selectFirst(".evidence__words").attr("lang"));
        assertTrue(other.selectFirst(".evidence").text().contains("in Polish"));
        assertNull(page.selectFirst(".evidence__words[lang]"));
    }

    @Test
    void whatAModeratorTookOutIsNotShown() {
        Response named = released("Mr Brown drives the school bus too fast");
        site.the(ResponseRepository.class).decide(named.id(), "RELEASED", null, "[removed] drives the school bus too fast", site.the(Clock.class).instant());
        assertFalse(inbox(site.signedIn(Role.PLAN_LEAD), named).text().contains("Brown"));
    }
}
