package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.scheduling.annotation.Scheduled;
import java.time.Clock;
import java.time.Duration;
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
    void whatIsBroughtBackNeedsRoomToo() {
        Visitor full = site.signedIn(Role.SAFEGUARDING_LEAD);
        keep(full, "?q=first", "First").mustRedirect();
        Document gone = delete(full, "First");
        for (int i = 0; i < KeepView.MOST; i++) {
            keep(full, "?q=other" + i, "Other " + i).mustRedirect();
        }
        Visitor.Answer answer = full.submit(gone, returning(gone), Map.of());
        assertEquals(422, answer.status());
        assertTrue(answer.page().selectFirst(".govuk-error-summary a[href=#gone]").text().contains("You keep 24 searches"));
        assertNotNull(answer.page().selectFirst("#gone form[action$=/return]"), "it can be tried again");
        assertNull(row(full, "First"));
        delete(full, "Other 0");
        full.submit(gone, returning(gone), Map.of()).mustRedirect();
        full.submit(gone, returning(gone), Map.of()).mustRedirect();
        assertEquals(KeepView.MOST, page(full, "").select(".saved-views li").size());
        page(full, "").select(".saved-views form[action$=/deletion]").forEach(form -> full.submit(page(full, ""), form.attr("action"), Map.of()).mustRedirect());
    }

    @Test
    void twoSearchesNeverHaveOneName() {
        keep(lead, "?q=segway", "Segways").mustRedirect();
        Visitor.Answer answer = keep(lead, "?q=hoverboard", " segways ");
        assertEquals(422, answer.status());
        assertTrue(answer.page().text().contains("You keep a search with the name “segways” already"));
        assertEquals("hoverboard", answer.page().selectFirst("#q").val());
        Document gone = delete(lead, "Segways");
        keep(lead, "?q=hoverboard", "Segways").mustRedirect();
        Visitor.Answer again = lead.submit(gone, returning(gone), Map.of());
        assertEquals(422, again.status());
        assertTrue(again.page().selectFirst("#gone").text().contains("You keep another search with the name “Segways” now"));
        assertEquals(1, page(lead, "").select(".saved-views li").stream().filter(li -> li.text().contains("Segways")).count());
    }

    @Test
    void aSearchThatIsTooLongToBeKeptIsRefusedAndNothingTypedIsLost() {
        String words = "ßäöü ".repeat(100).strip(); // as typed 500 characters, in an address more than 2,000
        Visitor.Answer answer = keep(lead, "?q=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8), "Letters");
        assertEquals(422, answer.status());
        assertTrue(answer.page().text().contains("too long to be kept"));
        assertEquals("Letters", answer.page().selectFirst("#name").val());
        assertEquals(words, answer.page().selectFirst("#q").val());
        Document page = page(lead, "?q=wheel");
        Visitor.Answer raw = lead.submit(page, "/desk/search/views", Map.of("name", "Raw", "asked", "q=" + "ß".repeat(1900)));
        assertEquals(422, raw.status());
        assertTrue(raw.page().text().contains("too long to be kept"));
        assertTrue(lead.submit(page, "/desk/search/views", Map.of("name", "Empty", "asked", "")).page().text().contains("There is nothing to keep"));
    }

    @Test
    void aDeletedViewIsErasedAfterADayThoughNobodyKeepsAnother() {
        keep(lead, "?q=pogo", "Pogo sticks").mustRedirect();
        keep(lead, "?q=stilts", "Stilts").mustRedirect();
        String id = returning(delete(lead, "Pogo sticks")).replaceAll(".*/views/|/return", "");
        SavedViewRepository views = site.the(SavedViewRepository.class);
        String owner = site.the(org.sayso.staff.StaffMemberRepository.class).findByPartnershipAndEmail("dorset", site.emailOf(Role.PLAN_LEAD)).orElseThrow().id();
        after(Duration.ofHours(23)).forget();
        assertTrue(views.find("dorset", owner, id).isPresent(), "it can still be brought back");
        after(Duration.ofHours(25)).forget();
        assertTrue(views.find("dorset", owner, id).isEmpty());
        assertNotNull(row(lead, "Stilts"), "what is kept stays");
        assertTrue(site.context().getBeanDefinition(ForgetViews.class).getExecutableMethods().stream()
                .anyMatch(method -> method.hasStereotype(Scheduled.class)), "nobody has to ask for it");
    }

    private static ForgetViews after(Duration time) {
        return new ForgetViews(site.the(SavedViewRepository.class), site.the(org.sayso.partnership.Site.class), Clock.offset(Clock.systemUTC(), time));
    }

    private static Document delete(Visitor who, String name) {
        return who.get(who.submit(page(who, ""), row(who, name).selectFirst("form[action$=/deletion]").attr("action"), Map.of()).mustRedirect().location()).page();
    }

    private static String returning(Document gone) {
        return gone.selectFirst("form[action$=/return]").attr("action");
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
