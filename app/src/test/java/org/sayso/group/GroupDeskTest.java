package org.sayso.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Role;

/** Staff make groups and see who said what. */
class GroupDeskTest {
    private static final String PATH = "/desk/groups";
    private final TestSite site = Database.H2.site();
    private final SomeGroups some = new SomeGroups(site);
    private Campaign campaign;

    @BeforeEach
    void ask() {
        campaign = site.openCampaign();
    }

    private Response said(String words, YoungGroup group, int size, Integer by) {
        Response response = site.heard(campaign, words, true);
        site.the(GroupAnswerRepository.class).save(new GroupAnswer(response.id(), group.id(), size, by));
        return response;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anAdminAndAPlanLeadMayAndNobodyElse(Role role) {
        YoungGroup group = some.made(campaign).group();
        Visitor visitor = site.signedIn(role);
        boolean may = role == Role.ADMIN || role == Role.PLAN_LEAD;
        List.of("", "/new", "/" + group.id()).forEach(page -> assertEquals(may ? 200 : 403, visitor.get(PATH + page).status(), role + page));
        String token = visitor.get("/desk/staff/me").page().selectFirst("input[name=_token]").val();
        List.of("", "/" + group.id() + "/code", "/" + group.id() + "/closure", "/" + group.id() + "/return").forEach(act -> {
            int status = visitor.post(PATH + act, Map.of("_token", token)).status();
            assertTrue(may ? status == 422 || status == 303 : status == 403, role + act + " " + status);
        });
    }

    @Test
    void aGroupIsMadeAndItsCodeIsShownOnce() {
        Visitor admin = site.signedIn(Role.ADMIN);
        Document form = admin.get(PATH + "/new").page();
        String name = "Year 9 " + Mark.ofLetters();
        Map<String, String> typed = Map.of("name", "  " + name + " ", "kind", "youth_club", "campaign", campaign.slug(), "usualSize", "18", "leader", "Wren Alder");
        Visitor.Answer sheet = admin.submit(form, PATH, typed);
        assertEquals(201, sheet.status());
        String code = sheet.page().select("#code").text();
        assertEquals("no-store", sheet.header("Cache-Control"));
        assertTrue(sheet.page().select("main").text().contains(campaign.question()));
        assertFalse(sheet.body().contains(name) || sheet.body().contains("Wren Alder"), "what only staff see is not printed");
        assertEquals(200, some.enters(site.visitor(), code).status());
        assertEquals(code, admin.submit(form, PATH, typed).page().select("#code").text(), "sent twice it is the same");
        Document list = admin.get(PATH).page();
        assertEquals(1, list.select("tr:contains(" + name + ")").size());
        assertFalse(list.text().contains(code));
        Document one = admin.get(list.select("a:contains(" + name + ")").attr("href")).page();
        assertFalse(one.text().contains(code));
        assertTrue(one.text().contains("Wren Alder") && one.text().contains("Youth club"));
    }

    @Test
    void whatIsMissingIsToldAndWhatWasTypedStays() {
        Visitor admin = site.signedIn(Role.ADMIN);
        Visitor.Answer again = admin.submit(admin.get(PATH + "/new").page(), PATH, Map.of("name", "", "usualSize", "201", "leader", "Wren", "campaign", "no-such"));
        assertEquals(422, again.status());
        assertEquals(List.of("#kind", "#name", "#campaign", "#usualSize"), again.page().select(".govuk-error-summary a").eachAttr("href"));
        assertEquals("201", again.page().selectFirst("#usualSize").val());
        assertEquals("Wren", again.page().selectFirst("#leader").val());
    }

    @Test
    void anotherCodeIsMadeAndAGroupIsClosedAndTakenUp() {
        MakeGroup.Made made = some.made(campaign);
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String path = PATH + "/" + made.group().id();
        String code = lead.submit(lead.get(path).page(), path + "/code", Map.of()).page().select("#code").text();
        assertEquals(200, some.enters(site.visitor(), code).status());
        assertTrue(site.the(YoungGroupRepository.class).findByPartnershipAndCodeHash("dorset", site.the(GroupCodes.class).hash(made.code())).isEmpty());
        lead.submit(lead.get(path).page(), path + "/closure", Map.of()).mustRedirect();
        assertTrue(lead.get(path).page().select(".chip").text().contains("Closed"));
        lead.submit(lead.get(path).page(), path + "/return", Map.of()).mustRedirect();
        assertTrue(lead.get(path).page().select("form[action$=/closure]").hasText());
    }

    @Test
    void theListSaysHowManyAnswersFromHowManyPeople() {
        YoungGroup group = some.made(campaign).group();
        said("One " + Mark.ofLetters(), group, 20, 4);
        said("Two " + Mark.ofLetters(), group, 24, null);
        Document list = site.signedIn(Role.ADMIN).get(PATH).page();
        assertEquals(List.of("2", "24"), list.select("tr:has(a[href$=" + group.id() + "]) td.n").eachText());
    }

    @Test
    void whoeverReadsAResponseSeesHowManySaidIt() {
        YoungGroup group = some.made(campaign).group();
        Response response = said("A ramp " + Mark.ofLetters(), group, 24, 12);
        Visitor moderator = site.signedIn(Role.MODERATOR);
        assertTrue(moderator.get("/desk/moderation?campaign=" + campaign.slug()).page().text().contains("Said by 12 of a class of 24"));
        Document look = moderator.get("/desk/moderation/" + response.id()).page();
        assertTrue(look.text().contains("Said by 12 of a class of 24"));
        assertFalse(look.text().contains("Year 8") || look.text().contains("Marlow Finch"));
        site.settled();
        site.the(ResponseRepository.class).decide(response.id(), "RELEASED", null, null, java.time.Instant.now());
        Document inbox = site.signedIn(Role.PLAN_LEAD).get("/desk/inbox?campaign=" + campaign.slug() + "&state=all&id=" + response.id()).page();
        assertTrue(inbox.select(".evidence").text().contains("Said by 12 of a class of 24"), inbox.text());
    }

    @Test
    void theTableAndTheListForProgramsSayItAndCountOne() {
        YoungGroup group = some.made(campaign).group();
        said("A ramp " + Mark.ofLetters(), group, 24, 12);
        said("A slide " + Mark.ofLetters(), group, 24, null);
        site.heard(campaign, "By myself " + Mark.ofLetters(), true);
        site.settled();
        List<String> rows = site.visitor().json("GET", "/api/v1/campaigns/" + campaign.slug() + "/responses.csv", site.token(Role.PLAN_LEAD), null).body().lines().toList();
        assertEquals(4, rows.size());
        assertTrue(rows.stream().anyMatch(row -> row.contains("A ramp") && row.endsWith(",\"12\",\"class\"")), rows.toString());
        assertTrue(rows.stream().anyMatch(row -> row.contains("A slide") && row.endsWith(",,\"class\"")), rows.toString());
        assertTrue(rows.stream().anyMatch(row -> row.contains("By myself") && row.endsWith(",,")), rows.toString());
        String list = site.visitor().json("GET", "/api/v1/responses?campaign=" + campaign.slug(), site.token(Role.PLAN_LEAD), null).body();
        assertTrue(list.contains("\"total\":3") && list.contains("\"saidBy\":12,\"groupKind\":\"class\""), list);
    }

    @Test
    void whatGroupsSaidIsFoundByHowItCame() {
        String words = "Swings " + Mark.ofLetters();
        Visitor she = site.visitor();
        some.says(she, some.begins(she, some.made(campaign).code(), "20"), words, "5", null);
        site.heard(campaign, "By myself " + Mark.ofLetters(), true);
        site.settled();
        Visitor.Answer found = site.visitor().json("GET", "/api/v1/responses?source=group&campaign=" + campaign.slug(), site.token(Role.PLAN_LEAD), null);
        assertTrue(found.body().contains("\"total\":1") && found.body().contains(words), found.body());
    }

    @Test
    void theSafeguardingLeadSeesWhichGroupAndWhoLeadsIt() {
        YoungGroup group = some.made(campaign).group();
        Response response = said("Please look " + Mark.ofLetters(), group, 24, 1);
        site.the(org.sayso.safeguarding.RaiseConcern.class).raise(SomeGroups.ADMIN, response.id(), null, "A note");
        Visitor lead = site.signedIn(Role.SAFEGUARDING_LEAD);
        String concern = lead.get("/desk/concerns").page().select("a[href^=/desk/concerns/]").stream().map(a -> a.attr("href").replaceAll("[?#].*", "")).distinct()
                .filter(path -> lead.get(path).page().text().contains("led by Marlow Finch") && lead.get(path).body().contains(response.words())).findFirst().orElse("");
        assertTrue(lead.get(concern).page().text().contains("Said by 1 of a class of 24 Group: Year 8, led by Marlow Finch"), concern);
    }
}
