package org.sayso.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.ConfirmTags;

/** What pages of groups say about the responses in them, and what forms there refuse. */
class GroupEvidenceTest {
    private static final List<String> VETS = List.of("Our dog is ill and the vet costs too much", "A cheap vet please", "We can not pay the vet", "The vet bill was our rent");
    private static TestSite site;
    private static Campaign campaign;

    @BeforeAll
    static void start() {
        Map<String, Object> settings = new HashMap<>(Database.H2.freshProperties());
        settings.put("sayso.themes.first", "1h");
        site = TestSite.start(settings);
        campaign = site.openCampaign();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Grouped vets() {
        return Grouped.of(site, campaign, "none", VETS);
    }

    private static String path(Grouped grouped) {
        return GroupCard.path(grouped.group().id());
    }

    private static Document page(String path) {
        Visitor.Answer answer = site.signedIn(Role.PLAN_LEAD).get(path);
        assertEquals(200, answer.status(), answer.page().text());
        return answer.page();
    }

    private static void decide(String id, String standing) {
        site.the(ResponseRepository.class).decide(id, standing, standing.equals("KEPT_PRIVATE") ? "unkind" : null, null, site.the(Clock.class).instant());
    }

    @Test
    void whatIsKeptPrivateIsMarkedWhereverItsWordsAre() {
        Grouped vets = vets();
        decide(vets.id(0), "KEPT_PRIVATE");
        assertEquals("Kept private", page(path(vets)).selectFirst("figure.quote .chip").text());
        assertEquals(1, page(path(vets)).select("#evidence ~ .rows .chip:contains(Kept private)").size());
        assertEquals("Kept private", page("/desk/themes").selectFirst(".group-list a[href*=" + vets.group().id() + "]").closest(".row").selectFirst(".group-list__quote ~ .chip").text());
        Document form = page(path(vets) + "/adoption");
        assertEquals(VETS.subList(1, 4), form.select(".govuk-checkboxes__label span[dir]").eachText(), "no theme learns from what is kept private");
        site.settled();
        decide(vets.id(0), "RELEASED");
        assertTrue(page(path(vets)).select(".chip:contains(Kept private)").isEmpty());
    }

    @Test
    void wordsThatTheirSenderDoesNotWantShownAreMarked() {
        Grouped vets = vets();
        String id = site.heard(campaign, "My hamster had no vet", false).id();
        decide(id, "RELEASED");
        site.the(MemberRepository.class).saveAll(List.of(new Member(id, vets.group().id(), -1, false)));
        assertEquals("Do not show these words", page(path(vets)).selectFirst("figure.quote .chip").text());
        assertEquals(1, page(path(vets) + "/adoption").select(".govuk-checkboxes__label .chip:contains(Do not show these words)").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELD", "CONCERN", "WITHDRAWN"})
    void wordsAreGoneFromEveryPageBeforeAnythingElseHasHappened(String standing) {
        Grouped vets = vets();
        String words = VETS.getFirst();
        if (standing.equals("WITHDRAWN")) {
            site.the(TakeBack.class).takeBack(vets.id(0));
        } else {
            decide(vets.id(0), standing);
        }
        assertFalse(page(path(vets)).text().contains(words));
        assertEquals(VETS.subList(1, 4), page(path(vets)).select("#evidence ~ .rows .row__text").eachText());
        assertFalse(page(path(vets) + "/adoption").text().contains(words));
        String card = page("/desk/themes").selectFirst(".group-list a[href*=" + vets.group().id() + "]").closest(".row").text();
        assertTrue(card.contains("3 ideas") && !card.contains(words), card);
        assertTrue(card.contains("Group " + vets.group().number()), "a name that nobody gave is a number and quotes nobody");
    }

    @Test
    void aGroupKeepsAtLeastOneIdea() {
        Grouped vets = vets();
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        List<String> all = vets.responses().stream().map(r -> r.id()).toList();
        Visitor.Answer answer = lead.submit(lead.get(path(vets)).page(), path(vets) + "/splitting", Map.of("split-name", "Every vet", "response", all));
        assertEquals(422, answer.status());
        assertTrue(answer.page().selectFirst("#evidence-error").text().contains("Leave at least one"), answer.page().text());
        assertEquals("Every vet", answer.page().selectFirst("#split-name").attr("value"));
        assertEquals(4, answer.page().select("input[name=response][checked]").size());
        assertEquals(4, site.the(MemberRepository.class).left(List.of(vets.group().id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Buses, bikes and getting about", "buses bikes   and getting about!", "Transport"})
    void aThemeOfThatNameIsSaidAndNothingTypedIsLost(String typed) {
        Grouped vets = vets();
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String path = path(vets) + "/adoption";
        Visitor.Answer answer = lead.submit(lead.get(path).page(), path, Map.of("name", typed, "priority", "none", "lines", "Vets cost too much\nA cheap vet", "examples", vets.id(1)));
        assertEquals(422, answer.status());
        Document form = answer.page();
        assertTrue(form.selectFirst("#name-error").text().contains("We know a theme called “Buses, bikes and getting about” already"), form.text());
        assertEquals("/desk/themes/known/transport", form.selectFirst("a[href*=/known/]").attr("href").replaceAll("\\?.*", ""));
        assertEquals(200, lead.get(form.selectFirst("a[href*=/known/]").attr("href")).status());
        assertEquals("Vets cost too much\nA cheap vet", form.selectFirst("#lines").wholeText().strip());
        assertEquals(vets.id(1), form.selectFirst("input[name=examples][checked]").attr("value"));
        assertEquals(1, form.select("input[name=examples][checked]").size());
        assertTrue(site.the(ThemeGroupRepository.class).findById(vets.group().id()).orElseThrow().state().isOpen());
    }

    @Test
    void whatAnAddressAsksForAndIsNothingHereIsSaidAndLeftOut() {
        Grouped vets = vets();
        for (String path : List.of("/desk/themes", path(vets), "/desk/themes/known/transport")) {
            Document page = page(path + "?who=martian&area=atlantis&campaign=%3Cb%3E&month=2026-13&page=1");
            String said = page.select(".notice--warning").text();
            for (String value : path.equals("/desk/themes") ? List.of("martian", "atlantis", "<b>") : List.of("martian", "atlantis", "<b>", "2026-13")) {
                assertTrue(said.contains(value), path + ": " + said);
            }
            assertFalse(page(path + "?who=unsaid&area=unsaid&campaign=" + campaign.slug()).text().contains("This site does not have"));
        }
        assertEquals(4, page(path(vets) + "?who=martian").select("#evidence ~ .rows > li").size());
        assertTrue(page("/desk/themes?plan=mars").select(".notice--warning").text().contains("mars"));
        assertFalse(page("/desk/themes?who=martian").select(".group-list .row").isEmpty());
    }

    @Test
    void onlyWhatPeopleSayFitsNoPriorityRaisesTheAlarm() {
        Grouped five = Grouped.of(site, campaign, "none", List.of("The vet costs a lot of money these days", "There is no vet near us that we can pay", "The vet in our town has shut and we miss it", "Vets on Sundays please", "The vet was unkind"));
        String raised = "a[href=\"" + path(five) + "\"]";
        ConfirmTags confirm = site.the(ConfirmTags.class);
        Colleague priya = Colleague.named("Priya N", Role.PLAN_LEAD);
        site.settled();
        confirm.fitsNone(priya, five.id(0), null);
        confirm.fitsNone(priya, five.id(1), null);
        assertTrue(page("/desk").select(raised).isEmpty(), "the program said so of most of them");
        confirm.fitsNone(priya, five.id(2), null);
        assertEquals(1, page("/desk").select(raised).size());
        decide(five.id(2), "HELD");
        assertTrue(page("/desk").select(raised).isEmpty());
    }

    @Test
    void whatWasTypedForAGroupThatGoesIsGivenBack() {
        String path = path(vets());
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document form = lead.get(path + "/adoption").page();
        Visitor colleague = site.signedIn(Role.PLAN_LEAD);
        colleague.submit(colleague.get(path).page(), path + "/setting-aside", Map.of()).mustRedirect();
        Visitor.Answer late = lead.submit(form, path + "/adoption", Map.of("name", "Vets and pets", "priority", "none", "lines", "Vets cost too much\n<b>Pets</b> when they are ill"));
        assertEquals(409, late.status());
        assertEquals(List.of("Vets and pets", "Vets cost too much\n<b>Pets</b> when they are ill"), late.page().select("textarea").eachText().stream().limit(2).toList());
        assertTrue(late.page().text().contains("Copy what you need"), late.page().text());
    }

    @Test
    void anExampleThatWasTickedStaysWhenOthersAreMoreCentral() {
        Grouped many = Grouped.of(site, campaign, "none", java.util.stream.IntStream.range(0, 9).mapToObj(i -> "A vet that we can pay, number " + i).toList());
        String last = many.id(8);
        AdoptionPages.Open open = site.the(AdoptionPages.class).open(many.group().id(), List.of(last, "not-a-member"));
        AdoptionForm form = new AdoptionForm("Vets", "none", List.of("Vets"), List.of(last, "not-a-member"));
        assertEquals(List.of(last), open.ticked(form));
        assertEquals(7, open.offered().size());
    }
}
