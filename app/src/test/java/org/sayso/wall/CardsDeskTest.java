package org.sayso.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.staff.Role;

/** The cards on the desk: who may come, what is added and taken off, and what people said. */
class CardsDeskTest {
    private static final Set<Role> LOOKING = Set.of(Role.ADMIN, Role.MODERATOR, Role.PLAN_LEAD);
    private static final Set<Role> WRITING = Set.of(Role.ADMIN, Role.MODERATOR);
    private final TestSite site = Database.H2.site();
    private final SomeIdeas some = SomeIdeas.on(site);
    private final String path = "/desk/cards/" + some.campaign().slug();

    @ParameterizedTest
    @EnumSource(Role.class)
    void adminsAndModeratorsWriteAndPlanLeadsLook(Role role) {
        Response idea = some.released("A slide");
        Visitor visitor = site.signedIn(role);
        List.of("/desk/cards", path).forEach(page -> assertEquals(LOOKING.contains(role) ? 200 : 403, visitor.get(page).status(), role + " " + page));
        assertEquals(WRITING.contains(role) ? 200 : 403, visitor.get(path + "/new").status());
        if (!WRITING.contains(role)) {
            String token = visitor.get("/desk/staff/me").page().selectFirst("input[name=_token]").val();
            for (String write : List.of(path, path + "/" + idea.id() + "/removal", path + "/" + idea.id() + "/return")) {
                assertEquals(403, visitor.post(write, Map.of("_token", token, "words", "X")).status(), role + " " + write);
            }
        }
        if (role == Role.PLAN_LEAD) {
            Document page = visitor.get(path).page();
            assertTrue(page.select("main form, main a[href$=/new]").isEmpty(), "nothing is offered that may not be done");
            assertEquals("/desk/inbox?state=all&id=" + idea.id() + "#current", page.selectFirst("tbody th a").attr("href"));
        }
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() {
        for (String page : List.of("/desk/cards", path, path + "/new")) {
            assertTrue(site.visitor().get(page).mustRedirect().location().startsWith("/desk/sign-in"), page);
        }
        assertEquals(401, site.visitor().post(path, Map.of("words", "X")).status(), "the words are given back, and not kept");
        assertTrue(site.the(CardStatementRepository.class).findByCampaignIdOrderByMadeAt(some.campaign().id()).isEmpty());
    }

    @Test
    void aStatementIsAddedTakenOffAndPutBack() {
        Visitor moderator = site.signedIn(Role.MODERATOR);
        moderator.submit(moderator.get(path + "/new").page(), path, Map.of("words", " School should\nbegin at ten ")).mustRedirect();
        assertEquals("School should begin at ten", site.visitor().get(some.path("/cards?practice=skip")).page().selectFirst("figure blockquote").text());
        String id = site.the(CardStatementRepository.class).findByCampaignIdOrderByMadeAt(some.campaign().id()).getFirst().id();
        moderator.submit(moderator.get(path).page(), path + "/" + id + "/removal", Map.of()).mustRedirect();
        assertTrue(site.visitor().get(some.path("/cards?practice=skip")).page().select("figure").isEmpty());
        Document page = moderator.get(path).page();
        assertTrue(page.text().contains("off the cards"));
        moderator.submit(page, path + "/" + id + "/return", Map.of()).mustRedirect();
        assertEquals(1, site.visitor().get(some.path("/cards?practice=skip")).page().select("figure").size());
    }

    @Test
    void aSingleIdeaIsTakenOffTheCardsAndStaysOnTheWall() {
        Response idea = some.released("A slide");
        Visitor admin = site.signedIn(Role.ADMIN);
        admin.submit(admin.get(path).page(), path + "/" + idea.id() + "/removal", Map.of()).mustRedirect();
        assertTrue(site.visitor().get(some.path("/cards?practice=skip")).page().select("figure").isEmpty());
        assertEquals(List.of("A slide"), SomeIdeas.words(some.wall("")));
    }

    @Test
    void whatIsWrongWithAStatementIsSaidAndTheWordsStay() {
        Visitor moderator = site.signedIn(Role.MODERATOR);
        Document form = moderator.get(path + "/new").page();
        assertEquals(422, moderator.submit(form, path, Map.of("words", "  ")).status());
        Visitor.Answer tooLong = moderator.submit(form, path, Map.of("words", "x".repeat(181)));
        assertEquals(422, tooLong.status());
        assertEquals("x".repeat(181), tooLong.page().selectFirst("textarea").wholeText().strip());
        assertTrue(tooLong.page().title().startsWith("Error:"));
        moderator.submit(form, path, Map.of("words", "😀".repeat(180))).mustRedirect();
        moderator.submit(form, path, Map.of("words", "😀".repeat(180))).mustRedirect();
        Visitor.Answer other = moderator.submit(form, path, Map.of("words", "Other words"));
        assertEquals(409, other.status());
        assertEquals("Other words", other.page().selectFirst("textarea").wholeText().strip());
        moderator.submit(other.page(), path, Map.of()).status();
        assertEquals(1, site.the(CardStatementRepository.class).findByCampaignIdOrderByMadeAt(some.campaign().id()).size());
        moderator.submit(other.page(), path, Map.of("words", "Other words")).mustRedirect();
        assertEquals(2, site.the(CardStatementRepository.class).findByCampaignIdOrderByMadeAt(some.campaign().id()).size());
    }

    @Test
    void theMostSplitComesFirstWithItsCounts() {
        Response agreed = some.released("Everybody likes a slide");
        Response split = some.released("Phones in school");
        some.released("Nobody has answered this");
        some.said(agreed, Opinion.AGREE, 9);
        some.said(split, Opinion.AGREE, 3);
        some.said(split, Opinion.DISAGREE, 3);
        some.said(split, Opinion.NOT_SURE, 1);
        Document page = site.signedIn(Role.MODERATOR).get(path).page();
        assertEquals(List.of("Phones in school", "Everybody likes a slide", "Nobody has answered this"), page.select("tbody th [dir=auto]").eachText());
        assertEquals(List.of("3", "3", "1"), page.select("tbody tr").first().select("td.n").eachText());
        assertEquals("/desk/moderation/" + split.id(), page.selectFirst("tbody th a").attr("href"));
    }

    @Test
    void anotherPartnershipsAndAClosedDoorAreNotFound() {
        Visitor admin = site.signedIn(Role.ADMIN);
        assertEquals(404, admin.get("/desk/cards/" + site.openCampaign().slug()).status());
        assertEquals(404, admin.get("/desk/cards/" + site.withWallAndCards(site.campaignOf("poole")).slug()).status());
        SomeIdeas other = SomeIdeas.on(site);
        Response theirs = other.released("A slide there");
        String token = admin.get("/desk/staff/me").page().selectFirst("input[name=_token]").val();
        assertEquals(404, admin.post(path + "/" + theirs.id() + "/removal", Map.of("_token", token)).status());
    }
}
