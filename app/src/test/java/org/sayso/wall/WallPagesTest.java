package org.sayso.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.AddEnglish;
import org.sayso.feedback.Response;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.ConfirmTags;

class WallPagesTest {
    private static final Colleague LEAD = Colleague.named("Test plan lead", Role.PLAN_LEAD);
    private final TestSite site = Database.H2.site();
    private final SomeIdeas some = SomeIdeas.on(site);

    @ParameterizedTest
    @ValueSource(strings = {"/wall", "/cards", "/cards/results"})
    void whereItIsOffAPageSaysWhereToGo(String page) {
        Campaign off = site.openCampaign();
        Visitor.Answer answer = site.visitor().get("/c/" + off.slug() + page);
        assertEquals(404, answer.status());
        assertEquals(List.of("/c/" + off.slug(), "/c/" + off.slug() + "/idea", "/changes"), answer.page().select("main .button-row a").eachAttr("href"));
        assertEquals(404, site.visitor().get("/c/no-such-campaign" + page).status());
        assertEquals(404, site.visitor().get("/c/" + site.withWallAndCards(site.campaignOf("poole")).slug() + page).status());
    }

    @Test
    void theCampaignPageLeadsThereOnlyWhereItIsOn() {
        assertEquals(List.of(some.path("/wall"), some.path("/cards")), site.visitor().get(some.path("")).page().select(".hero .link-list a").eachAttr("href"));
        Campaign off = site.openCampaign();
        assertTrue(site.visitor().get("/c/" + off.slug()).page().select(".hero .link-list a").isEmpty());
        assertTrue(site.visitor().get("/c/" + off.slug() + "/idea").page().select("[data-similar]").isEmpty());
        assertEquals(some.path("/similar"), site.visitor().get(some.path("/idea")).page().selectFirst("[data-similar]").attr("data-similar"));
        assertTrue(site.signedIn(Role.ADMIN).get("/desk/campaigns/" + some.campaign().slug() + "/preview/idea").page().select("[data-similar]").isEmpty(), "not from the preview");
    }

    @Test
    void anEmptyWallSaysSoKindly() {
        Document wall = some.wall("");
        assertTrue(wall.selectFirst(".empty").text().contains("No ideas here yet"));
        assertEquals(some.path("/idea"), wall.selectFirst(".empty a").attr("href"));
        assertEquals("noindex", wall.selectFirst("meta[name=robots]").attr("content"));
    }

    @Test
    void anIdeaIsThereWhenItIsReleasedAndGoneWhenItIsTakenBack() {
        Response held = some.held("A bench by the lake", "young_person", "14_16", null, true);
        assertFalse(some.wall("").text().contains("A bench by the lake"));
        site.the(org.sayso.safeguarding.ReleaseResponse.class).release(SomeIdeas.MODERATOR, held.id(), null, null);
        Document wall = some.wall("");
        assertEquals(List.of("A bench by the lake"), SomeIdeas.words(wall));
        assertFalse(wall.select("main").text().matches(".*\\d\\d:\\d\\d.*"), "no time of day");
        site.the(TakeBack.class).takeBack(held.id());
        assertFalse(some.wall("").text().contains("A bench by the lake"));
    }

    @Test
    void whatTheTeamAnsweredStandsByTheIdea() {
        Response bench = some.held("A bench by the lake", "young_person", "14_16", null, true);
        site.the(org.sayso.safeguarding.ReleaseResponse.class).release(SomeIdeas.MODERATOR, bench.id(), null, null);
        site.the(org.sayso.reply.WriteReply.class).write(SomeIdeas.MODERATOR, bench.id(), "Yes, in <b>May</b>.", org.sayso.web.FormVersion.NONE);
        assertTrue(some.wall("").text().contains("The team says Yes, in <b>May</b>."), some.wall("").text());
    }

    @Test
    void twentyAPageAndEveryIdeaOnJustOneOfThem() {
        some.released(45, "A place to sit, number");
        List<String> all = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            List<String> words = SomeIdeas.words(some.wall("?page=" + page));
            assertEquals(page < 3 ? 20 : 5, words.size());
            all.addAll(words);
        }
        assertEquals(45, new HashSet<>(all).size());
        assertEquals(SomeIdeas.words(some.wall("")), all.subList(0, 20), "the same for whoever comes again");
        assertEquals(all.subList(40, 45), SomeIdeas.words(some.wall("?page=99")), "past the end is the last page");
        assertEquals("Page 2 of 3", some.wall("?page=2").selectFirst(".pager__where").text());
        assertEquals("A place to sit, number 45", SomeIdeas.words(some.wall("?order=newest")).getFirst());
    }

    @Test
    void filtersCountWhatTheyWouldShowAndWorkTogether() {
        Response bus = some.released("A later bus from the cinema");
        Response park = some.released("A later park closing time");
        some.released("Warm soup");
        site.settled();
        site.the(ConfirmTags.class).change(LEAD, bus.id(), List.of("best-place-to-live"), null);
        site.the(ConfirmTags.class).change(LEAD, park.id(), List.of("best-place-to-live"), null);
        Document wall = some.wall("?q=later");
        assertEquals(2, SomeIdeas.words(wall).size());
        Map<String, String> topics = options(wall, "about");
        assertTrue(topics.get("best-place-to-live").endsWith("(2)"), topics.toString());
        assertTrue(topics.get("young-and-thriving").endsWith("(0)"), topics.toString());
        assertTrue(options(wall, "happened").get("nothing_yet").endsWith("(2)"));
        assertEquals(List.of("A later bus from the cinema"), SomeIdeas.words(some.wall("?q=bus&about=best-place-to-live&happened=nothing_yet")));
        Document none = some.wall("?q=bus&happened=done");
        assertTrue(none.selectFirst(".empty").text().contains("No ideas fit"));
        assertEquals(some.path("/wall"), none.selectFirst(".section-head a").attr("href"));
        assertEquals(2, wall.select(".idea .chip").size());
    }

    @Test
    void aFilterThatIsNotKnownIsNamedAndLeftOut() {
        some.released("Warm soup");
        Document wall = some.wall("?about=flying-cars&happened=eaten&order=loudest&page=minus");
        String notice = wall.selectFirst("main .notice").text();
        assertTrue(notice.contains("flying-cars") && notice.contains("eaten") && notice.contains("loudest"), notice);
        assertEquals(List.of("Warm soup"), SomeIdeas.words(wall));
        assertTrue(some.wall("?q=soup").select("main .notice").isEmpty());
    }

    @Test
    void agesAndAreasStandBesideWordsOnlyFromTenPeopleOn() {
        for (int i = 0; i < 9; i++) {
            some.released("From Chesil " + i, "young_person", "14_16", "chesil");
        }
        some.released("From Purbeck", "young_person", "14_16", "purbeck");
        assertEquals("A young person, 14 to 16", foot("From Chesil 3"), "ten are that old, nine of them live there");
        some.released("From Chesil 9", "young_person", "14_16", "chesil");
        assertEquals("A young person, 14 to 16, Chesil", foot("From Chesil 3"));
        assertEquals("A young person, 14 to 16", foot("From Purbeck"));
        some.released("A lone child", "child", "under_11", "chesil");
        assertEquals("A child", foot("A lone child"));
        some.released("Somebody", null, null, null);
        assertEquals("Someone who lives here", foot("Somebody"));
    }

    @Test
    void noAreaStandsWherePeopleWereToldThatNoneDoes() {
        Campaign c = some.campaign();
        Campaign older = site.the(org.sayso.campaign.CampaignRepository.class).update(new Campaign(
                c.id(), c.partnership(), c.slug(), c.title(), c.question(), c.intro(), c.starters(), c.audience(), c.plan(), c.opensAt(), c.closesAt(),
                c.resultsBy(), true, true, false, c.readyAt(), c.readyBy(), c.closedAt(), c.closedBy(), c.createdAt(), c.version()));
        SomeIdeas ideas = new SomeIdeas(site, older);
        for (int i = 0; i < 12; i++) {
            ideas.released("From Chesil " + i, "parent", "adult", "chesil");
        }
        assertEquals("A parent", foot("From Chesil 3"));
    }

    @Test
    void aLongIdeaIsShortAndTheRestIsBehindALink() {
        String words = "I think that there should be a place for us ".repeat(12).strip();
        some.released(words);
        Element card = some.wall("").selectFirst(".idea");
        String start = card.selectFirst("blockquote").text();
        assertTrue(start.length() <= 181 && start.endsWith("…") && words.startsWith(start.substring(0, start.length() - 1)), start);
        assertEquals(words, card.selectFirst("details p").text());
    }

    @Test
    void wordsInAnotherLanguageStandBelowTheirEnglish() {
        Response response = some.released("Więcej autobusów wieczorem, proszę, bo ostatni odjeżdża o szóstej");
        site.settled();
        site.the(AddEnglish.class).add(LEAD, response.id(), "More buses in the evening, please. The last one leaves at six.", null);
        Element card = some.wall("").selectFirst(".idea");
        assertTrue(card.selectFirst("blockquote").text().startsWith("More buses"));
        assertFalse(card.selectFirst("blockquote").hasAttr("lang"));
        Element original = card.selectFirst(".idea__original");
        assertTrue(original.text().startsWith("Więcej"));
        assertEquals("pl", original.attr("lang"));
        assertEquals("auto", original.attr("dir"));
    }

    @Test
    void coveredWordsStayCoveredAndTypedMarkupIsText() {
        Response response = some.released("Mr Quill <b>shouts</b> at us");
        some.covered(response, "[removed] <b>shouts</b> at us");
        Document wall = some.wall("");
        assertEquals(List.of("[removed] <b>shouts</b> at us"), SomeIdeas.words(wall));
        assertTrue(wall.select(".idea b").isEmpty());
        assertFalse(wall.html().contains("Quill"));
        assertTrue(some.wall("?q=quill").select(".idea").isEmpty());
    }

    @Test
    void aReaderGetsNoCookie() {
        for (String page : List.of("/wall", "/cards")) {
            assertNull(site.visitor().get(some.path(page)).whole().headers().firstValue("Set-Cookie").orElse(null));
        }
    }

    private String foot(String words) {
        String path = "?q=" + java.net.URLEncoder.encode("\"" + words + "\"", java.nio.charset.StandardCharsets.UTF_8);
        return some.wall(path).select(".idea").stream().filter(card -> card.selectFirst("blockquote").text().equals(words)).findFirst().orElseThrow()
                .selectFirst(".card__foot").text();
    }

    private static Map<String, String> options(Document wall, String select) {
        Map<String, String> options = new java.util.HashMap<>();
        wall.select("#" + select + " option").forEach(option -> options.put(option.val(), option.text()));
        return options;
    }
}
