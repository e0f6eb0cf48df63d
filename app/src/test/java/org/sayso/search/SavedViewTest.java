package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.sayso.staff.Role;

@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class SavedViewTest {
    @Parameter
    Database database;

    private static TestSite site;
    private static Campaign campaign;
    private static Visitor lead;

    @BeforeParameterizedClassInvocation
    static void start(Database database) {
        site = TestSite.start(database.freshProperties());
        campaign = site.openCampaign();
        heard("A unicycle club please");
        lead = site.signedIn(Role.PLAN_LEAD);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        site.close();
    }

    private static Response heard(String words) {
        Response made = site.heard(campaign, words, true);
        site.settled();
        return made;
    }

    private static Document page(Visitor who, String query) {
        Visitor.Answer answer = who.get("/desk/search" + query);
        assertEquals(200, answer.status(), query);
        return answer.page();
    }

    private static Visitor.Answer keep(Visitor who, String query, String name) {
        return who.submit(page(who, query), "/desk/search/views", Map.of("name", name));
    }

    private static Element row(Visitor who, String name) {
        return page(who, "").select(".saved-views li").stream().filter(li -> li.text().contains(name)).findFirst().orElse(null);
    }

    private static String opening(Element row) {
        return row.selectFirst("form[action$=/opening]").attr("action");
    }

    @Test
    void aSearchIsKeptAndCountsWhatIsNew() {
        String there = keep(lead, "?q=unicycle&area=purbeck&sort=newest&by=words", "Wheels in Purbeck").mustRedirect().location();
        assertEquals("/desk/search?q=unicycle&area=purbeck&sort=newest&by=words&done=view-kept", there);
        Document kept = page(lead, there.substring("/desk/search".length()));
        assertTrue(kept.text().contains("You keep this search as “Wheels in Purbeck”"));
        assertNull(kept.selectFirst("form[action=/desk/search/views]"), "kept once is enough");
        keep(lead, "?q=unicycle", "Wheels").mustRedirect();
        assertNull(row(lead, "Wheels").selectFirst(".chip"), "nothing is new yet");
        heard("Where can I ride my unicycle?");
        heard("A lane for every unicycle");
        assertEquals("2 new", row(lead, "Wheels 2 new").selectFirst(".chip").text());
        assertNull(row(lead, "Wheels in Purbeck").selectFirst(".chip"), "none of them is of Purbeck");
        assertEquals("/desk/search?q=unicycle", lead.submit(page(lead, ""), opening(row(lead, "Wheels 2 new")), Map.of()).mustRedirect().location());
        assertNull(row(lead, "Wheels").selectFirst(".chip"), "they were seen");
    }

    @Test
    void whatTheOwnerMayNotSeeIsNotCounted() {
        keep(lead, "?q=tandem", "Tandems").mustRedirect();
        Response concern = heard("A tandem and something that worries us");
        assertEquals("1 new", row(lead, "Tandems").selectFirst(".chip").text());
        site.the(ResponseRepository.class).decide(concern.id(), "CONCERN", null, null, null);
        site.the(org.sayso.feedback.Outbox.class).touched(concern.id());
        site.settled();
        assertNull(row(lead, "Tandems").selectFirst(".chip"));
    }

    @Test
    void aDeletedViewCanBeBroughtBack() {
        keep(lead, "?q=scooter", "Scooters").mustRedirect();
        String delete = row(lead, "Scooters").selectFirst("form[action$=/deletion]").attr("action");
        String there = lead.submit(page(lead, ""), delete, Map.of()).mustRedirect().location();
        assertNull(row(lead, "Scooters"));
        Document gone = lead.get(there).page();
        assertTrue(gone.text().contains("“Scooters” is deleted"));
        lead.submit(gone, delete.replace("/deletion", "/return"), Map.of()).mustRedirect();
        assertNotNull(row(lead, "Scooters"));
    }

    @Test
    void aNameIsNeededAndNothingTypedIsLost() {
        for (String name : List.of("", "  ", "x".repeat(61))) {
            Visitor.Answer answer = keep(lead, "?q=skates&area=purbeck", name);
            assertEquals(422, answer.status());
            assertNotNull(answer.page().selectFirst(".govuk-error-summary a[href=#name]"));
            assertEquals(name.strip(), answer.page().selectFirst("#name").val().strip());
            assertEquals("skates", answer.page().selectFirst("#q").val());
            assertEquals("q=skates&area=purbeck", answer.page().selectFirst("input[name=asked]").val());
        }
    }

    @Test
    void oneFormMakesOneView() {
        Document page = page(lead, "?q=trike");
        lead.submit(page, "/desk/search/views", Map.of("name", "Trikes")).mustRedirect();
        lead.submit(page, "/desk/search/views", Map.of("name", "Trikes")).mustRedirect();
        assertEquals(1, page(lead, "").select(".saved-views li").stream().filter(li -> li.text().contains("Trikes")).count());
    }

    @Test
    void aPersonKeepsSomeDozensAtMost() {
        Visitor moderator = site.signedIn(Role.MODERATOR);
        for (int i = 0; i < KeepView.MOST; i++) {
            keep(moderator, "?q=view" + i, "View " + i).mustRedirect();
        }
        Visitor.Answer answer = keep(moderator, "?q=onemore", "One more");
        assertEquals(422, answer.status());
        assertTrue(answer.page().text().contains("You keep 24 searches"));
        assertEquals(KeepView.MOST, page(moderator, "").select(".saved-views li").size());
    }

    @Test
    void eachSeesTheirOwnAlone() {
        keep(lead, "?q=penny+farthing", "Penny").mustRedirect();
        Visitor other = site.signedIn(Role.SAFEGUARDING_LEAD);
        assertNull(row(other, "Penny"));
        Document theirs = page(other, "?q=anything");
        Map<String, Object> token = new HashMap<>(Map.of("_token", theirs.selectFirst("input[name=_token]").val()));
        for (String act : List.of("opening", "deletion", "return")) {
            assertEquals(404, other.post(opening(row(lead, "Penny")).replace("opening", act), token).status(), act);
            assertEquals(404, other.post("/desk/search/views/" + UUID.randomUUID() + "/" + act, token).status(), act);
        }
        assertNotNull(row(lead, "Penny"));
        assertFalse(other.get(opening(row(lead, "Penny")).replace("/views/", "?gone=").replace("/opening", "")).body().contains("Penny"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMIN", "BOARD_VIEWER"})
    void othersKeepNothing(Role role) {
        Visitor visitor = site.signedIn(role);
        String token = visitor.get("/desk/password").page().select("input[name=_token]").attr("value");
        assertEquals(403, visitor.post("/desk/search/views", Map.of("_token", token, "name", "x", "asked", "q=bus")).status());
        assertEquals(403, visitor.post("/desk/search/views/" + UUID.randomUUID() + "/opening", Map.of("_token", token)).status());
    }
}
