package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.publishing.Change;
import org.sayso.publishing.ChangeRepository;
import org.sayso.publishing.ChangeStepRepository;
import org.sayso.staff.ApiTokenRepository;
import org.sayso.staff.AuditEntryRepository;
import org.sayso.staff.Role;
import org.sayso.staff.StaffMemberRepository;

/** A double tap, Back and Send, many at once: one form of the desk makes one row, and whoever sent it twice sees the same. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class OneFormOneRowTest {
    private static final int AT_ONCE = 6;

    @Parameter
    Database database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private TestSite site() {
        return database.site();
    }

    private List<Visitor.Answer> atOnce(Visitor visitor, Document page, String action, Map<String, ?> fields) throws Exception {
        List<Callable<Visitor.Answer>> taps = IntStream.range(0, AT_ONCE).mapToObj(i -> (Callable<Visitor.Answer>) () -> visitor.submit(page, action, fields)).toList();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            return pool.invokeAll(taps).stream().map(f -> f.resultNow()).toList();
        }
    }

    private long acts(String act, String subject) {
        return site().the(AuditEntryRepository.class).findAll().stream().filter(e -> e.act().equals(act) && e.subject().equals(subject)).count();
    }

    // ---- changes

    private Map<String, Object> change(String title) {
        return new HashMap<>(Map.of(
                "title", title, "said", "You told us this.", "did", "We did that.", "status", "under_way", "statusOn", LocalDate.now().toString(),
                "priority", "dorset-cypf-2020-23/best-place-to-live", "reason", "", "whatNext", ""));
    }

    private List<Change> changes(String title) {
        return site().the(ChangeRepository.class).all("dorset").stream().filter(c -> c.title().equals(title)).toList();
    }

    @Test
    void aChangeIsMadeOnceHoweverManyTapsComeAtOnce() throws Exception {
        Visitor lead = site().signedIn(Role.PLAN_LEAD);
        var page = lead.get("/desk/changes/new");
        String title = "Benches " + mark;
        List<Visitor.Answer> answers = atOnce(lead, page.page(), "/desk/changes", change(title));
        List<Change> made = changes(title);
        assertEquals(1, made.size());
        answers.forEach(a -> assertEquals("/desk/changes/" + made.getFirst().id() + "?done=change-saved", a.mustRedirect().location()));
        assertEquals(1, acts("draft a change", "change " + made.getFirst().id()));
        assertEquals(answers.getFirst().location(), lead.submit(page.page(), "/desk/changes", change(title)).mustRedirect().location());
    }

    @Test
    void backAndSendWithOtherWordsIsADecision() {
        Visitor lead = site().signedIn(Role.PLAN_LEAD);
        Document page = lead.get("/desk/changes/new").page();
        lead.submit(page, "/desk/changes", change("First " + mark)).mustRedirect();
        var again = lead.submit(page, "/desk/changes", change("Second " + mark));
        assertEquals(409, again.status());
        assertTrue(again.page().text().contains("You sent this form before"));
        assertEquals("Second " + mark, again.page().selectFirst("#title").val());
        String path = "/desk/changes/" + changes("First " + mark).getFirst().id();
        lead.submit(again.page(), path, change("Second " + mark)).mustRedirect();
        assertEquals(0, changes("First " + mark).size());
        assertEquals(1, changes("Second " + mark).size());
    }

    @Test
    void aKeyThatIsNoneMakesARowOfItsOwn() {
        Visitor lead = site().signedIn(Role.PLAN_LEAD);
        Document page = lead.get("/desk/changes/new").page();
        for (String key : List.of("", "1", "../x", "<b>")) {
            Map<String, Object> fields = change("Keyless " + mark);
            fields.put("key", key);
            lead.submit(page, "/desk/changes", fields).mustRedirect();
        }
        assertEquals(4, changes("Keyless " + mark).size());
        assertEquals(4, changes("Keyless " + mark).stream().map(Change::slug).distinct().count());
    }

    @Test
    void theKeyOfAnotherPartnershipsRowReachesNothing() {
        Visitor lead = site().signedIn(Role.PLAN_LEAD);
        Change other = site().the(ChangeRepository.class).save(new Change(
                UUID.randomUUID().toString(), "poole", "theirs-" + mark, "poole-csp-2017-20", null, null, "Theirs", "", "", org.sayso.publishing.ChangeStatus.PLANNED,
                null, null, LocalDate.now(), null, java.time.Instant.now(), java.time.Instant.now(), null, null, null));
        Map<String, Object> fields = change("Mine " + mark);
        fields.put("key", other.id());
        assertEquals(409, lead.submit(lead.get("/desk/changes/new").page(), "/desk/changes", fields).status());
        assertEquals("Theirs", site().the(ChangeRepository.class).findById(other.id()).orElseThrow().title());
    }

    @Test
    void publishingWithdrawingAndAStepAreDoneOnce() throws Exception {
        Visitor lead = site().signedIn(Role.PLAN_LEAD);
        Response heard = site().heard(site().openCampaign(), "Benches, please " + mark, true);
        site().the(ResponseRepository.class).decide(heard.id(), "RELEASED", null, null, java.time.Instant.now());
        Map<String, Object> fields = change("Steps " + mark);
        fields.put("responses", heard.id());
        String path = lead.submit(lead.get("/desk/changes/new").page(), "/desk/changes", fields).mustRedirect().location().replaceAll("\\?.*", "");
        String id = path.substring(path.lastIndexOf('/') + 1);
        atOnce(lead, lead.get(path + "/publication").page(), path + "/publication", Map.of())
                .forEach(a -> assertEquals(path + "?done=change-published", a.mustRedirect().location()));
        assertEquals(1, acts("publish a change", "change " + id));
        ChangeStepRepository steps = site().the(ChangeStepRepository.class);
        assertEquals(1, steps.of(id).size());

        Document editor = lead.get(path).page();
        Map<String, Object> step = Map.of("status", "done", "statusOn", LocalDate.now().toString(), "note", "It is there", "reason", "");
        atOnce(lead, editor, path + "/steps", step).forEach(a -> assertEquals(path + "?done=change-moved", a.mustRedirect().location()));
        assertEquals(2, steps.of(id).size());
        Map<String, Object> other = new HashMap<>(step);
        other.put("note", "It is used");
        var again = lead.submit(editor, path + "/steps", other);
        assertEquals(422, again.status());
        assertEquals("It is used", again.page().selectFirst("#note").val());
        lead.submit(again.page(), path + "/steps", other).mustRedirect();
        assertEquals(3, steps.of(id).size());

        Document noToday = lead.get(path).page();
        Map<String, Object> no = new HashMap<>(Map.of("status", "not_doing", "statusOn", LocalDate.now().toString(), "note", "", "reason", "It costs to much."));
        lead.submit(noToday, path + "/steps", no).mustRedirect();
        lead.submit(noToday, path + "/steps", no).mustRedirect();
        no.put("reason", "It costs too much.");
        var corrected = lead.submit(noToday, path + "/steps", no);
        assertEquals(422, corrected.status(), "with another reason it is not the same step");
        assertEquals("It costs too much.", corrected.page().selectFirst("#why").val());
        lead.submit(corrected.page(), path + "/steps", no).mustRedirect();
        assertEquals("It costs too much.", site().the(ChangeRepository.class).findById(id).orElseThrow().reason());

        atOnce(lead, lead.get(path).page(), path + "/unpublishing", Map.of())
                .forEach(a -> assertEquals(path + "?done=change-unpublished", a.mustRedirect().location()));
        assertEquals(1, acts("unpublish a change", "change " + id));
    }

    // ---- campaigns

    private Map<String, Object> campaign(String title) {
        return new HashMap<>(Map.of(
                "do", "save", "title", title, "slug", "", "question", "How do you get about?", "intro", "", "audience", "everyone", "plan", "dorset-cypf-2020-23",
                "results-day", "1", "results-month", "12", "results-year", "2031"));
    }

    private List<Campaign> campaigns(String title) {
        return site().the(CampaignRepository.class).findByPartnershipOrderByCreatedAt("dorset").stream().filter(c -> c.title().equals(title)).toList();
    }

    @Test
    void aCampaignIsMadeOnce() throws Exception {
        Visitor admin = site().signedIn(Role.ADMIN);
        Document page = admin.get("/desk/campaigns/new").page();
        String title = "Buses " + mark;
        List<Visitor.Answer> answers = atOnce(admin, page, "/desk/campaigns", campaign(title));
        assertEquals(1, campaigns(title).size());
        String path = "/desk/campaigns/" + campaigns(title).getFirst().slug();
        answers.forEach(a -> assertEquals(path + "?done=saved", a.mustRedirect().location()));
        var other = admin.submit(page, "/desk/campaigns", campaign("Trains " + mark));
        assertEquals(409, other.status());
        assertEquals("Trains " + mark, other.page().selectFirst("#title").val());
        admin.submit(other.page(), path, campaign("Trains " + mark)).mustRedirect();
        assertEquals(0, campaigns(title).size());
        assertEquals(1, campaigns("Trains " + mark).size());
    }

    @Test
    void aCampaignWithAnAddressOfItsOwnIsMadeOnce() throws Exception {
        Visitor admin = site().signedIn(Role.ADMIN);
        Document page = admin.get("/desk/campaigns/new").page();
        Map<String, Object> fields = campaign("Ferries " + mark);
        fields.put("slug", "ferries-" + mark);
        atOnce(admin, page, "/desk/campaigns", fields).forEach(a -> assertEquals("/desk/campaigns/ferries-" + mark + "?done=saved", a.mustRedirect().location()));
        assertEquals(1, campaigns("Ferries " + mark).size());
        var another = admin.submit(admin.get("/desk/campaigns/new").page(), "/desk/campaigns", fields);
        assertEquals(422, another.status(), "another form with that address");
    }

    @Test
    void openingAndClosingAreDoneOnce() throws Exception {
        site().emailOf(Role.MODERATOR);
        site().emailOf(Role.SAFEGUARDING_LEAD);
        Visitor admin = site().signedIn(Role.ADMIN);
        String title = "Opens " + mark;
        admin.submit(admin.get("/desk/campaigns/new").page(), "/desk/campaigns", campaign(title)).mustRedirect();
        String slug = campaigns(title).getFirst().slug();
        String path = "/desk/campaigns/" + slug;
        atOnce(admin, admin.get(path).page(), path + "/opening", Map.of()).forEach(a -> assertEquals(path + "?done=campaign-opened", a.mustRedirect().location()));
        assertEquals(1, acts("campaign-opened", "campaign " + slug));
        atOnce(admin, admin.get(path + "/closure").page(), path + "/closure", Map.of())
                .forEach(a -> assertEquals(path + "?done=campaign-closed", a.mustRedirect().location()));
        assertEquals(1, acts("campaign-closed", "campaign " + slug));
        atOnce(admin, admin.get(path).page(), path + "/reopening", Map.of()).forEach(a -> assertEquals(path + "?done=campaign-opened", a.mustRedirect().location()));
        assertEquals(1, acts("campaign-reopened", "campaign " + slug));
        atOnce(admin, admin.get(path).page(), path + "/draft", Map.of()).forEach(a -> assertEquals(path + "?done=campaign-draft", a.mustRedirect().location()));
        assertEquals(1, acts("campaign-draft-again", "campaign " + slug));
    }

    // ---- tokens and staff

    private static Element another(Document page, String action) {
        return page.selectFirst("form[action='" + action + "'] input[name=key]");
    }

    @Test
    void aTokenIsMadeOnceAndShownOnce() throws Exception {
        Visitor admin = site().signedIn(Role.ADMIN);
        Document page = admin.get("/desk/tokens/new").page();
        String name = "Survey " + mark;
        List<Visitor.Answer> answers = atOnce(admin, page, "/desk/tokens", Map.of("name", name, "roles", "plan_lead"));
        ApiTokenRepository tokens = site().the(ApiTokenRepository.class);
        var made = tokens.findByPartnershipOrderByCreatedAtDesc("dorset").stream().filter(t -> t.name().equals(name)).toList();
        assertEquals(1, made.size());
        assertEquals(1, answers.stream().filter(a -> a.status() == 201 && a.page().select("#token").hasText()).count());
        List<Visitor.Answer> later = answers.stream().filter(a -> a.status() == 200).toList();
        assertEquals(AT_ONCE - 1, later.size());
        Document told = later.getFirst().page();
        assertFalse(told.body().html().contains("sayso_"));
        assertTrue(told.text().contains("This token is made already: " + name) && told.text().contains("can not be shown again"));
        assertEquals(1, told.select("a[href='/desk/tokens/" + made.getFirst().id() + "/revocation']").size());
        assertNotEquals(page.selectFirst("input[name=key]").val(), another(told, "/desk/tokens").val());
        assertEquals(201, admin.submit(told, "/desk/tokens", Map.of()).status(), "make another");
        assertEquals(2, tokens.findByPartnershipOrderByCreatedAtDesc("dorset").stream().filter(t -> t.name().equals(name)).count());
    }

    @Test
    void somebodyIsInvitedOnce() throws Exception {
        Visitor admin = site().signedIn(Role.ADMIN);
        Document page = admin.get("/desk/staff/new").page();
        String email = "robin." + mark + "@dorset.example.org";
        Map<String, Object> fields = Map.of("name", "Robin " + mark, "email", email, "roles", "moderator");
        List<Visitor.Answer> answers = atOnce(admin, page, "/desk/staff", fields);
        StaffMemberRepository members = site().the(StaffMemberRepository.class);
        String id = members.findByPartnershipAndEmail("dorset", email).orElseThrow().id();
        assertEquals(1, acts("staff-invited", "staff " + id));
        assertEquals(1, answers.stream().filter(a -> a.status() == 201).count());
        assertEquals(AT_ONCE - 1, answers.stream().filter(a -> a.status() == 200).count(), answers.stream().map(Visitor.Answer::status).toList().toString());
        String link = answers.stream().filter(a -> a.status() == 201).findFirst().orElseThrow().page().selectFirst("#link").text();
        assertEquals(200, site().visitor().get(link.replaceFirst("^https?://[^/]+", "")).status(), "the link that was shown still works");
        Document told = answers.stream().filter(a -> a.status() == 200).findFirst().orElseThrow().page();
        assertTrue(told.text().contains("Robin " + mark + " is invited already") && told.selectFirst("main").text().contains("Moderator"));
        assertFalse(told.text().contains("another name or other roles"));
        for (Map<String, Object> otherwise : List.<Map<String, Object>>of(
                Map.of("name", "Robyn " + mark, "email", email, "roles", "moderator"), Map.of("name", "Robin " + mark, "email", email, "roles", List.of("admin", "moderator")))) {
            Document saved = admin.submit(page, "/desk/staff", otherwise).page();
            assertTrue(saved.text().contains("Robin " + mark + " is invited already") && saved.text().contains("another name or other roles"), saved.text());
            assertFalse(saved.selectFirst("main").text().contains("Admin"));
            assertEquals(1, saved.select("main a[href='/desk/staff/" + id + "']").size());
        }
        assertEquals(201, admin.submit(told, "/desk/staff/" + id + "/invitation", Map.of()).status(), "a new link");

        String second = "wren." + mark + "@dorset.example.org";
        var other = admin.submit(page, "/desk/staff", Map.of("name", "Wren " + mark, "email", second, "roles", "moderator"));
        assertEquals(200, other.status());
        assertTrue(members.findByPartnershipAndEmail("dorset", second).isEmpty());
        assertEquals(201, admin.submit(other.page(), "/desk/staff", Map.of()).status());
        assertEquals("Wren " + mark, members.findByPartnershipAndEmail("dorset", second).orElseThrow().displayName());
        assertEquals(422, admin.submit(admin.get("/desk/staff/new").page(), "/desk/staff", fields).status(), "another form with that address");
    }
}
