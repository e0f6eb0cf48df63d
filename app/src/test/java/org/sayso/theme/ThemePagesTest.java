package org.sayso.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
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
import org.sayso.nlp.Theme;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.ConfirmTags;
import org.sayso.tagging.Readings;
import org.sayso.tagging.Taggers;
import org.sayso.tagging.ThemeGuess;

/** Groups of ideas that no theme covers, from being found to becoming a theme, on a site of its own. One plan lead's morning: the tests follow each other. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThemePagesTest {
    @Parameter
    Database database;

    private static final String PLAN = "dorset-cypf-2020-23";
    private static final Colleague PRIYA = Colleague.named("Priya N", Role.PLAN_LEAD);
    private static final List<String> PETS = List.of(
            "The vet wants eighty pounds before they will even look at our dog", "Vet bills are so high we had to give our cat away",
            "a vet that poor familys can pay for please my dog is ill", "Please make a cheap vet for dogs and cats", "We cannot afford the vet so the rabbit just suffers",
            "it costs too much to take my hamster to the vet");
    private static final List<String> OTHERS = List.of(
            "The last bus home goes at six", "My baby will not sleep and the health visitor has left", "Two years on the list for CAMHS and nobody rings",
            "More benches by the skate park", "Our foster carer was kind", "I want to be an electrician and nobody takes apprentices",
            "The nursery shut and I lost my job", "Street lights are off on our lane");
    private static TestSite site;
    private static Campaign campaign;
    private static final Map<String, Response> said = new HashMap<>();

    @BeforeParameterizedClassInvocation
    static void start(Database database) {
        Map<String, Object> settings = new HashMap<>(database.freshProperties());
        settings.put("sayso.themes.first", "1h");
        site = TestSite.start(settings);
        campaign = site.openCampaign();
        said.clear();
        OTHERS.forEach(ThemePagesTest::released);
        PETS.forEach(words -> site.the(ConfirmTags.class).fitsNone(PRIYA, released(words).id(), null));
        site.the(LookForGroups.class).look();
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        site.close();
    }

    private static Response released(String words) {
        Response heard = site.heard(campaign, words, true);
        site.the(ResponseRepository.class).about(heard.id(), "young_person", "14_16", "chesil");
        site.the(ResponseRepository.class).decide(heard.id(), "RELEASED", null, null, site.the(Clock.class).instant());
        site.settled();
        said.put(words, heard);
        return heard;
    }

    private static GroupsNow.Now pets() {
        return site.the(GroupsNow.class).of(PLAN).stream().filter(n -> n.group().priority().equals("none")).findFirst().orElseThrow();
    }

    private static Document page(Visitor lead, String path) {
        Visitor.Answer answer = lead.get(path);
        assertEquals(200, answer.status(), answer.page().text());
        return answer.page();
    }

    @Test
    @Order(1)
    void ideasThatFitNoPriorityAndSayTheSameRaiseTheAlarm() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String path = "/desk/themes/groups/" + pets().group().id();
        String alarm = page(lead, "/desk").select(".notice").text();
        assertTrue(alarm.contains(pets().voices().size() + " ideas that fit no priority are about the same thing"), alarm);
        assertEquals(path, page(lead, "/desk").selectFirst(".notice a").attr("href"));
        Document group = page(lead, path);
        assertTrue(group.text().contains("A person decides what to make of them"), group.text());
        assertEquals(pets().voices().size(), group.select("#evidence ~ .rows .row__text").size());
        assertTrue(PETS.containsAll(group.select("#evidence ~ .rows .row__text").eachText()));
        assertTrue(group.select(".bar-list").text().contains("Young person " + pets().voices().size()), group.select(".bar-list").text());
        assertFalse(page(site.signedIn(Role.MODERATOR), "/desk").text().contains("about the same thing"));
    }

    @Test
    @Order(2)
    void everyNumberOpensItsEvidence() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document all = page(lead, "/desk/themes");
        assertTrue(all.select(".group-list").text().contains(pets().voices().size() + " ideas"), all.select(".group-list").text());
        for (var link : all.select(".known-themes a")) {
            Document known = page(lead, link.attr("href"));
            assertEquals(link.selectFirst(".facet__n").text(), known.selectFirst(".stats__n").text());
            assertEquals(Integer.parseInt(link.selectFirst(".facet__n").text()), known.select(".rows > li").size());
        }
        Document group = page(lead, "/desk/themes/groups/" + pets().group().id());
        for (var count : group.select(".bar-list > li")) {
            Document evidence = page(lead, count.selectFirst("a").attr("href").replace("#evidence", ""));
            assertEquals(Integer.parseInt(count.selectFirst(".bar-list__n").text()), evidence.select("#evidence ~ .rows > li").size());
        }
        assertTrue(page(lead, "/desk/themes?who=parent").select(".group-list .row").isEmpty());
    }

    @Test
    @Order(3)
    void aNameAndAnIdStayWhenMorePeopleSaySo() {
        String id = pets().group().id();
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document before = page(lead, "/desk/themes/groups/" + id);
        assertEquals(422, lead.submit(before, "/desk/themes/groups/" + id + "/name", Map.of("name", " ")).status());
        lead.submit(before, "/desk/themes/groups/" + id + "/name", Map.of("name", "Vets we can pay")).mustRedirect();
        int size = pets().voices().size();
        site.the(ConfirmTags.class).fitsNone(PRIYA, released("The vet costs more than our food, dogs should have a free vet").id(), null);
        released("A climbing wall would be nice");
        site.the(LookForGroups.class).look();
        assertEquals(id, pets().group().id());
        assertEquals("Vets we can pay", pets().group().name());
        assertEquals(size + 1, pets().voices().size());
        List<MemberRepository.Voice> voices = pets().voices();
        site.the(LookForGroups.class).look();
        assertEquals(voices, pets().voices(), "the same responses give the same groups");
    }

    @Test
    @Order(4)
    void aSplitHoldsWhenGroupsAreLookedForAgainAndCanBeUndone() {
        String id = pets().group().id();
        String path = "/desk/themes/groups/" + id;
        int size = pets().voices().size();
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = page(lead, path);
        Visitor.Answer nothing = lead.submit(page, path + "/splitting", Map.of("split-name", "Small pets"));
        assertEquals(422, nothing.status());
        assertEquals("Small pets", nothing.page().selectFirst("#split-name").attr("value"));
        List<String> small = pets().voices().stream().map(MemberRepository.Voice::responseId).limit(2).toList();
        lead.submit(page, path + "/splitting", Map.of("split-name", "Small pets", "response", small)).mustRedirect();
        lead.submit(page, path + "/splitting", Map.of("split-name", "Small pets", "response", small)).mustRedirect();
        site.the(LookForGroups.class).look();
        List<GroupsNow.Now> now = site.the(GroupsNow.class).of(PLAN).stream().filter(n -> n.group().priority().equals("none")).toList();
        assertEquals(List.of(size - 2, 2), now.stream().map(n -> n.voices().size()).toList());
        assertEquals("Small pets", now.get(1).group().name());
        undo(lead, path);
        assertEquals(size, pets().voices().size());
        assertEquals(1, site.the(GroupsNow.class).of(PLAN).stream().filter(n -> n.group().priority().equals("none")).count());
    }

    @Test
    @Order(5)
    void twoGroupsArePutTogetherAndTakenApart() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String path = "/desk/themes/groups/" + pets().group().id();
        int size = pets().voices().size();
        List<String> two = pets().voices().stream().map(MemberRepository.Voice::responseId).limit(2).toList();
        lead.submit(page(lead, path), path + "/splitting", Map.of("split-name", "Dogs", "response", two)).mustRedirect();
        ThemeGroup dogs = site.the(GroupsNow.class).of(PLAN).stream().map(GroupsNow.Now::group).filter(g -> "Dogs".equals(g.name())).findFirst().orElseThrow();
        String other = "/desk/themes/groups/" + dogs.id();
        assertEquals(422, lead.submit(page(lead, other), other + "/merging", Map.of("into", "")).status());
        lead.submit(page(lead, other), other + "/merging", Map.of("into", pets().group().id())).mustRedirect();
        assertEquals(size, pets().voices().size());
        site.the(LookForGroups.class).look();
        assertEquals(size, pets().voices().size());
        assertTrue(page(lead, other).text().contains("Put together with Vets we can pay"));
        undo(lead, other);
        assertEquals(size - 2, pets().voices().size());
        undo(lead, path);
        assertEquals(size, pets().voices().size());
    }

    private static void undo(Visitor lead, String path) {
        Document page = page(lead, path);
        String undo = page.select("form[action*=/acts/]").attr("action");
        lead.submit(page, undo, Map.of()).mustRedirect();
        lead.submit(page, undo, Map.of()).mustRedirect();
    }

    @Test
    @Order(6)
    void whatIsPutAsideRaisesNoAlarmAndComesBack() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String path = "/desk/themes/groups/" + pets().group().id();
        lead.submit(page(lead, path), path + "/setting-aside", Map.of()).mustRedirect();
        site.the(LookForGroups.class).look();
        assertTrue(page(lead, "/desk").select(".notice").isEmpty());
        undo(lead, path);
        assertFalse(page(lead, "/desk").select(".notice").isEmpty());
    }

    @Test
    @Order(7)
    void anAdoptedGroupIsKnownAtOnceAndNoMoreWhenThatIsUndone() throws InterruptedException {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String path = "/desk/themes/groups/" + pets().group().id();
        int members = pets().voices().size();
        Document form = page(lead, path + "/adoption");
        Visitor.Answer empty = lead.submit(form, path + "/adoption", Map.of("name", "Vets", "priority", "none", "lines", ""));
        assertEquals(422, empty.status());
        assertTrue(empty.page().selectFirst("#lines-error").text().contains("Write one to 20 lines"));
        String before = site.the(Taggers.class).of(PLAN).orElseThrow().model();
        lead.submit(form, path + "/adoption", Map.of(
                "name", "Vets and pets", "priority", "none", "lines", "Vets cost too much\nWe can not pay for our pet when it is ill", "examples", pets().voices().getFirst().responseId())).mustRedirect();
        assertTrue(site.the(Taggers.class).of(PLAN).orElseThrow().themes().contains(new Theme("vets-and-pets", "Vets and pets", "none")));
        Response late = released("The vet costs too much for our cat");
        assertTrue(near(late).contains("Vets and pets"), near(late).toString());
        until(() -> PETS.stream().anyMatch(words -> near(said.get(words)).contains("Vets and pets"))); // those from before are read again
        site.the(LookForGroups.class).look();
        assertTrue(page(lead, "/desk").select(".notice").isEmpty(), "what is a theme is no alarm");
        assertTrue(page(lead, "/desk/themes").text().contains("Vets and pets Added here"));
        assertEquals(members, pets().voices().size());
        undo(lead, path);
        assertFalse(site.the(Taggers.class).of(PLAN).orElseThrow().themes().stream().anyMatch(t -> t.slug().equals("vets-and-pets")));
        assertEquals(before, site.the(Taggers.class).of(PLAN).orElseThrow().model());
        until(() -> !near(late).contains("Vets and pets"));
        assertFalse(page(lead, "/desk").select(".notice").isEmpty());
    }

    private static List<String> near(Response response) {
        return site.the(Readings.class).themes(List.of(response.id())).getOrDefault(response.id(), List.of()).stream().map(ThemeGuess::themeName).toList();
    }

    private static void until(java.util.function.BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 600 && !done.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertTrue(done.getAsBoolean());
    }

    @Test
    @Order(8)
    void whoTakesWordsBackLeavesTheGroupAtOnce() {
        int size = pets().voices().size();
        String gone = pets().voices().getFirst().responseId();
        site.the(TakeBack.class).takeBack(gone);
        site.settled();
        assertEquals(size - 1, pets().voices().size());
        assertTrue(site.the(MemberRepository.class).of("dorset", PLAN).stream().noneMatch(m -> m.responseId().equals(gone)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @Order(9)
    void onlyAPlanLeadMayCome(Role role) {
        String path = "/desk/themes/groups/" + pets().group().id();
        int expected = role == Role.PLAN_LEAD ? 200 : 403;
        for (String address : List.of("/desk/themes", path, path + "/adoption", "/desk/themes/known/transport")) {
            assertEquals(expected, site.signedIn(role).get(address).status(), address);
        }
        assertEquals(403, site.signedIn(role).post(path + "/setting-aside", Map.of()).status(), "without the token of the form");
        assertTrue(site.visitor().get("/desk/themes").location().startsWith("/desk/sign-in"));
    }

    @Test
    @Order(10)
    void aGroupOfAnotherPartnershipIsNotThere() {
        ThemeGroup own = pets().group();
        ThemeGroup theirs = new ThemeGroup("00000000-0000-4000-8000-00000000beef", "poole", PLAN, "none", 900, "Theirs", GroupState.FOUND, null, null, own.foundAt());
        site.the(ThemeGroupRepository.class).save(theirs);
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String path = "/desk/themes/groups/" + theirs.id();
        assertEquals(404, lead.get(path).status());
        assertEquals(404, lead.get(path + "/adoption").status());
        Document page = page(lead, "/desk/themes/groups/" + own.id());
        assertEquals(404, lead.post(path + "/name", Map.of("name", "Mine", "_token", page.selectFirst("input[name=_token]").attr("value")), "Origin", site.address().toString()).status());
        assertEquals("Theirs", site.the(ThemeGroupRepository.class).findById(theirs.id()).orElseThrow().name());
        assertNotEquals("Theirs", pets().group().name());
        assertEquals(List.of(), new ArrayList<>(site.the(GroupsNow.class).of(PLAN)).stream().filter(n -> "Theirs".equals(n.group().name())).toList());
    }
}
