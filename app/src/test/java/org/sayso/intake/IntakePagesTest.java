package org.sayso.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Role;

/** The steps of a list and the sheets over HTTP. */
class IntakePagesTest {
    private static final String LIST = "Idea;Who;Year\nMore buses;Mum;Yr 9\nLess homework;child;Yr 8\n=HYPERLINK(\"http://x\");Mum;\n;+cmd;@SUM(1)\n";
    private final TestSite site = Database.H2.site();
    private Campaign campaign;

    @BeforeEach
    void ask() {
        campaign = site.openCampaign();
    }

    private Visitor.Answer upload(Visitor visitor, String path, String campaignSlug, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"campaign\"\r\n\r\n" + campaignSlug + "\r\n--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ideas.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return visitor.send(HttpRequest.newBuilder(site.address().resolve(path)).header("Accept", "text/html").header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private String action(Visitor visitor) {
        return visitor.get("/desk/intake").page().selectFirst("form[enctype]").attr("action");
    }

    private String uploaded(Visitor visitor) {
        return upload(visitor, action(visitor), campaign.slug(), LIST.getBytes(StandardCharsets.UTF_8)).mustRedirect().location().replace("/columns", "");
    }

    private long kept() {
        return site.the(ResponseRepository.class).countHeard(campaign.id());
    }

    private static String token(Visitor visitor) {
        return visitor.get("/desk/staff/me").page().selectFirst("input[name=_token]").val();
    }

    @Test
    void aListGoesStepByStepAndComesInOnlyWithAYes() throws Exception {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String list = uploaded(lead);
        Document columns = lead.get(list + "/columns").page();
        assertEquals("words", columns.selectFirst("#c0 option[selected]").val());
        assertEquals("who", columns.selectFirst("#c1 option[selected]").val());
        assertEquals(422, lead.submit(columns, list + "/columns", Map.of("c0", "", "c1", "who", "c2", "age")).status());
        assertEquals(list + "/values", lead.submit(columns, list + "/columns", Map.of("c0", "words", "c1", "who", "c2", "age")).mustRedirect().location());
        Document values = lead.get(list + "/values").page();
        assertEquals("parent", values.select("option[selected]").first().val());
        assertTrue(values.text().contains("Yr 9") && values.text().contains("+cmd"), values.text());
        lead.submit(values, list + "/values", Map.of("v1.0", "parent", "v1.1", "", "v2.0", "14_16")).mustRedirect();
        Document preview = lead.get(list + "/preview").page();
        assertEquals(List.of("3", "0", "1"), preview.select(".stats__n").eachText());
        assertTrue(preview.select(".map-rows td").text().contains("14 to 16"));
        assertEquals(0, kept(), "nothing has come in");
        String csv = lead.get(list + "/problems.csv").body();
        assertTrue(csv.contains("\"5\"") && csv.contains("\"'+cmd\"") && csv.contains("\"'@SUM(1)\""), csv);
        lead.submit(preview, list + "/arrival", Map.of()).mustRedirect();
        lead.post(list + "/arrival", Map.of("_token", token(lead))).mustRedirect();
        Document result = lead.get(list).page();
        for (int i = 0; i < 200 && !result.select("[data-going]").isEmpty(); i++) {
            Thread.sleep(50);
            result = lead.get(list).page();
        }
        assertEquals(List.of("3", "0", "1"), result.select(".stats__n").eachText());
        assertEquals(3, kept());
        assertEquals(list, lead.get(list + "/preview").location(), "Back leads to what came of it");
        assertTrue(lead.get("/desk/intake").page().select("table a").eachAttr("href").contains(list));
        assertEquals(404, site.signedIn(Role.ADMIN).get(list).status(), "another colleague does not come to it");
    }

    private Document broughtIn(Visitor lead, String list) throws InterruptedException {
        lead.submit(lead.get(list + "/columns").page(), list + "/columns", Map.of("c0", "words", "c1", "who", "c2", "")).mustRedirect();
        lead.submit(lead.get(list + "/preview").page(), list + "/arrival", Map.of()).mustRedirect();
        Document result = lead.get(list).page();
        for (int i = 0; i < 200 && !result.select("[data-going]").isEmpty(); i++) {
            Thread.sleep(50);
            result = lead.get(list).page();
        }
        return result;
    }

    @Test
    void aListThatCameInByMistakeIsTakenBackByWhoeverBroughtItIn() throws Exception {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String list = uploaded(lead);
        Document result = broughtIn(lead, list);
        String back = list + "/taking-back";
        assertEquals(3, kept());
        assertTrue(result.selectFirst("form[action=" + back + "]").text().contains("Take back 3"), result.text());
        Visitor admin = site.signedIn(Role.ADMIN);
        assertEquals(404, admin.post(back, Map.of("_token", token(admin))).status());
        assertEquals(403, lead.post(back, Map.of()).status(), "without the token of the form");
        ResponseRepository responses = site.the(ResponseRepository.class);
        String read = responses.queue("dorset", "HELD", 1_000_000, 0).stream().filter(r -> r.campaignId().equals(campaign.id())).findFirst().orElseThrow().id();
        responses.decide(read, "RELEASED", null, null, java.time.Instant.now());
        String after = lead.submit(result, back, Map.of()).mustRedirect().location();
        Document done = lead.get(after).page();
        assertTrue(done.text().contains("The list is taken back") && done.text().contains("Taken back: 2. Stayed, because somebody has read them: 1."), done.text());
        assertTrue(done.select("form[action=" + back + "]").isEmpty());
        assertEquals(1, kept());
        assertTrue(lead.get("/desk/intake").page().select("tr:has(a[href=" + list + "])").text().contains("taken back"));
        assertTrue(lead.get(lead.submit(result, back, Map.of()).mustRedirect().location()).page().text().contains("The list is taken back"), "pressed twice is as once");
    }

    @Test
    void aListCanBeDroppedAndNothingCameIn() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String list = uploaded(lead);
        lead.submit(lead.get(list + "/columns").page(), list + "/removal", Map.of()).mustRedirect();
        assertEquals(404, lead.get(list + "/columns").status());
        assertEquals(0, kept());
    }

    @Test
    void aFileThatCanNotBeUsedIsRefusedInClearWords() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Visitor.Answer empty = upload(lead, action(lead), campaign.slug(), new byte[0]);
        assertEquals(422, empty.status(), empty.body());
        assertEquals(campaign.slug(), empty.page().selectFirst("#campaign option[selected]").val());
        Visitor.Answer nowhere = upload(lead, action(lead), "no-such", "Idea\nx\n".getBytes());
        assertEquals(422, nowhere.status());
        assertFalse(nowhere.page().select("#campaign-error").isEmpty());
        assertTrue(upload(lead, action(lead), campaign.slug(), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}).page().text().contains("old Excel file"));
        assertEquals(413, upload(lead, action(lead), campaign.slug(), new byte[ReadTable.LARGEST + 10]).status(), "the server takes no larger body");
    }

    @Test
    void aFileIsTakenNowhereElseAndNeverWithoutTheTokenOfTheSession() {
        Visitor admin = site.signedIn(Role.ADMIN);
        byte[] file = LIST.getBytes(StandardCharsets.UTF_8);
        assertEquals(403, upload(admin, "/desk/intake", campaign.slug(), file).status());
        assertEquals(403, upload(admin, "/desk/intake?_token=" + token(site.signedIn(Role.ADMIN)), campaign.slug(), file).status());
        String mine = "?_token=" + token(admin);
        for (String path : List.of("/desk/campaigns/" + campaign.slug() + "/paper", "/desk/intake/sheets", "/desk/staff", "/desk/campaigns/" + campaign.slug() + "/share")) {
            assertEquals(415, upload(admin, path + mine, campaign.slug(), file).status(), path);
        }
        assertEquals(415, upload(site.visitor(), "/c/" + campaign.slug() + "/idea", campaign.slug(), file).status());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleSeesItsOwn(Role role) {
        Visitor visitor = site.signedIn(role);
        boolean brings = role == Role.ADMIN || role == Role.PLAN_LEAD;
        boolean types = brings || role == Role.MODERATOR;
        assertEquals(brings ? 200 : 403, visitor.get("/desk/intake").status());
        assertEquals(brings ? 200 : 403, visitor.get("/desk/campaigns/" + campaign.slug() + "/paper").status());
        assertEquals(types ? 200 : 403, visitor.get("/desk/intake/sheets").status());
        String token = token(visitor);
        if (!brings) {
            assertEquals(403, upload(visitor, "/desk/intake?_token=" + token, campaign.slug(), LIST.getBytes()).status());
            List.of("/columns", "/values", "/arrival", "/removal", "/taking-back").forEach(step -> assertEquals(403, visitor.post("/desk/intake/x" + step, Map.of("_token", token)).status(), step));
            List.of("", "/columns", "/values", "/preview", "/problems.csv").forEach(step -> assertEquals(403, visitor.get("/desk/intake/x" + step).status(), step));
            assertEquals(403, visitor.post("/desk/campaigns/" + campaign.slug() + "/paper", Map.of("_token", token, "count", "1")).status());
            assertEquals(403, visitor.get("/desk/campaigns/" + campaign.slug() + "/paper/x").status());
        }
        if (!types) {
            assertEquals(403, visitor.post("/desk/intake/sheets", Map.of("_token", token, "sheet", "1")).status());
            assertEquals(403, visitor.post("/desk/intake/sheets/1/taking-back", Map.of("_token", token)).status());
        }
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() {
        List.of("/desk/intake", "/desk/intake/sheets", "/desk/intake/x/preview", "/desk/campaigns/" + campaign.slug() + "/paper")
                .forEach(path -> assertTrue(site.visitor().get(path).location().startsWith("/desk/sign-in"), path));
    }

    @Test
    void theCodeOfASlipWorksOnceItsSheetWasTypedIn() {
        Visitor admin = site.signedIn(Role.ADMIN);
        String path = "/desk/campaigns/" + campaign.slug() + "/paper";
        assertEquals(422, admin.submit(admin.get(path).page(), path, Map.of("count", "201")).status());
        String print = admin.submit(admin.get(path).page(), path, Map.of("count", "3", "paper", "a5")).mustRedirect().location();
        Visitor.Answer sheets = admin.get(print);
        assertEquals("no-store", sheets.header("Cache-Control"));
        assertEquals(3, sheets.page().select(".sheet").size());
        String number = sheets.page().select(".sheet__head .sheet__number").first().text().replaceAll("\\D", "");
        assertEquals(number, sheets.page().select(".sheet__slip .sheet__number").first().text().replaceAll("\\D", ""));
        String code = sheets.page().select(".sheet__code").first().text();

        Visitor moderator = site.signedIn(Role.MODERATOR);
        Document entry = moderator.get("/desk/intake/sheets").page();
        Visitor.Answer wrong = moderator.submit(entry, "/desk/intake/sheets", Map.of("sheet", "12345", "words", "A slide into the sea", "who", "9", "age", "1", "show", "n"));
        assertEquals(422, wrong.status());
        assertEquals("A slide into the sea", wrong.page().selectFirst("#words").wholeText().strip());
        assertEquals("9", wrong.page().selectFirst("#who").val());
        moderator.submit(entry, "/desk/intake/sheets", Map.of("sheet", number, "words", "A slide into the sea", "who", "1", "age", "1", "show", "n")).mustRedirect();
        assertTrue(moderator.get("/desk/intake/sheets").page().text().contains(number));
        assertEquals(2, admin.get(print).page().select(".sheet").size(), "a sheet that was typed in is not printed again");

        Visitor child = site.visitor();
        Document page = child.get("/i").page();
        Visitor.Answer follow = child.submit(page, page.selectFirst("main form").attr("action"), Map.of("code", code));
        String shown = follow.status() == 303 ? child.get(follow.location()).body() : follow.body();
        assertTrue(shown.contains("A slide into the sea"), shown);

        Visitor.Answer again = moderator.submit(entry, "/desk/intake/sheets", Map.of("sheet", number, "words", "Something else", "who", "", "age", "", "show", ""));
        assertEquals(422, again.status());
        assertEquals("Something else", again.page().selectFirst("#words").wholeText().strip());
        moderator.submit(moderator.get("/desk/intake/sheets").page(), "/desk/intake/sheets/" + number + "/taking-back", Map.of()).mustRedirect();
        assertFalse(moderator.get("/desk/intake/sheets").page().text().contains("A slide into the sea"));
    }

    @Test
    void whatCameOnPaperIsFoundAsSuch() {
        assertEquals(200, site.signedIn(Role.PLAN_LEAD).get("/desk/search?q=slide&source=paper").status());
        assertEquals(200, site.visitor().json("GET", "/api/v1/responses?source=paper", site.token(Role.PLAN_LEAD), null).status());
    }
}
