package org.sayso.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.publishing.ChangeRepository;
import org.sayso.web.SiteKey;

/** A form that comes when its session is over: the words are given back, and sent after signing in. */
class UnsentFormsTest {
    private static final TestSite SITE = Database.H2.site();
    private final Visitor lead = SITE.signedIn(Role.PLAN_LEAD);
    private final String title = "Typed <slowly> & “well” " + UUID.randomUUID();

    private static void endSessions(Role role) {
        String id = SITE.the(StaffMemberRepository.class).findByPartnershipAndEmail("dorset", SITE.emailOf(role)).orElseThrow().id();
        SITE.the(StaffSessions.class).endAll(id);
    }

    private Map<String, Object> typed(String said) {
        return Map.of("title", title, "said", said, "did", "", "status", "planned", "statusOn", "2026-01-02", "priority", "dorset-cypf-2020-23/best-place-to-live",
                "actions", List.of("dorset-cypf-2020-23/5.11", "dorset-cypf-2020-23/5.12"));
    }

    private Visitor.Answer late(String said) {
        Document page = lead.get("/desk/changes/new").page();
        endSessions(Role.PLAN_LEAD);
        return lead.submit(page, "/desk/changes", typed(said));
    }

    private Visitor.Answer signIn(Visitor visitor, Document page, String password) {
        return visitor.submit(page, "/desk/sign-in", Map.of("email", SITE.emailOf(Role.PLAN_LEAD), "password", password));
    }

    private static String box(Document page, String name) {
        return page.getElementById(page.selectFirst("label:containsOwn(" + name + ")").attr("for")).wholeText().replaceFirst("^\n", "");
    }

    private long made() {
        return SITE.the(ChangeRepository.class).all("dorset").stream().filter(c -> c.title().equals(title)).count();
    }

    @Test
    void theWordsComeBackAndAreSentAfterSigningIn() {
        var out = late("One line\nand another");
        assertEquals(401, out.status());
        assertEquals("no-store", out.header("Cache-Control"));
        Document page = out.page();
        assertEquals("You have been signed out", page.selectFirst("h1").text());
        assertEquals(title, box(page, "Title"));
        assertEquals("One line\nand another", box(page, "What people told us"), "by the name that the form itself has for it");
        assertFalse(page.text().contains("dorset-cypf"), "an id says nothing to anybody");
        assertEquals(0, made());

        var wrong = signIn(lead, page, "not the password");
        assertEquals(422, wrong.status());
        assertEquals(title, box(wrong.page(), "Title"), "a wrong password loses nothing");

        var now = signIn(lead, wrong.page(), TestSite.PASSWORD);
        assertEquals(200, now.status());
        assertEquals("You are signed in. Send it now?", now.page().selectFirst("h1").text());
        assertEquals(title, box(now.page(), "Title"));
        assertEquals(0, made(), "nothing is sent unasked");
        Map<String, Object> all = new HashMap<>();
        now.page().select("form[action='/desk/changes'] input").forEach(i -> all.merge(i.attr("name"), List.of(i.val()), (a, b) -> java.util.stream.Stream.of(a, b).flatMap(l -> ((List<?>) l).stream()).toList()));
        String saved = lead.post("/desk/changes", all).mustRedirect().location();
        assertEquals(1, made());
        var kept = SITE.the(ChangeRepository.class).all("dorset").stream().filter(c -> c.title().equals(title)).findFirst().orElseThrow();
        assertTrue(saved.startsWith("/desk/changes/" + kept.id()));
        assertEquals("One line\nand another", kept.said());
        assertEquals(2, kept.actions().size());
        lead.post("/desk/changes", all).mustRedirect();
        assertEquals(1, made(), "sent twice it is one");
    }

    @Test
    void neitherPasswordsNorFormTokensAreInIt() {
        Document page = lead.get("/desk/staff/me").page();
        String token = page.selectFirst("input[name=_token]").val();
        endSessions(Role.PLAN_LEAD);
        var password = lead.submit(page, "/desk/staff/me", Map.of("old", TestSite.PASSWORD, "password", "kettle harbour violin"));
        assertTrue(password.mustRedirect().location().startsWith("/desk/sign-in"), "a password is not given back, nor sent again");
        assertTrue(lead.get(password.location()).page().text().contains("nothing was changed"));
        var words = SITE.visitor().post("/desk/changes?_token=" + token + "&a=b", Map.of("_token", token, "title", title), "Origin", SITE.address().toString());
        assertEquals(401, words.status());
        assertEquals(title, box(words.page(), "Title"));
        assertEquals("/desk/changes?a=b", words.page().selectFirst("input[name=to]").val());
        assertFalse(words.body().contains(token.substring(0, 64)));
    }

    @Test
    void theQueryOfTheAddressIsKept() {
        Document page = lead.get("/desk/changes/new").page();
        endSessions(Role.PLAN_LEAD);
        String token = page.selectFirst("input[name=_token]").val();
        var out = lead.post("/desk/campaigns/" + UUID.randomUUID() + "/preview/idea?send&sort=oldest", Map.of("_token", token, "text", "Words"), "Origin", SITE.address().toString());
        assertEquals(401, out.status());
        var now = signIn(lead, out.page(), TestSite.PASSWORD);
        assertTrue(now.page().selectFirst("main form").attr("action").endsWith("/preview/idea?send&sort=oldest"));
    }

    @Test
    void aButtonWithoutWordsLeadsToSignInAndSaysSo() {
        Document page = lead.get("/desk/changes/new").page();
        endSessions(Role.PLAN_LEAD);
        var out = lead.post("/desk/changes/" + UUID.randomUUID() + "/publication", Map.of("_token", page.selectFirst("input[name=_token]").val()));
        assertEquals("/desk/sign-in?done=was-signed-out", out.mustRedirect().location());
    }

    @Test
    void onlyWhatWeGaveBackComesBack() {
        Document page = late("Words").page();
        for (Map<String, String> forged : List.of(
                Map.of("to", "https://evil.example/desk"), Map.of("to", "//evil.example"), Map.of("to", "/desk/staff"), Map.of("typed", "name=Evil&roles=admin"),
                Map.of("who", "0".repeat(32)), Map.of("at", "9999999999999"), Map.of("at", "never"),
                Map.of("seal", "0".repeat(64)))) {
            Map<String, Object> fields = new HashMap<>(Map.of("email", SITE.emailOf(Role.PLAN_LEAD), "password", TestSite.PASSWORD));
            fields.putAll(forged);
            var answer = lead.submit(page, "/desk/sign-in", fields);
            assertEquals("/desk", answer.mustRedirect().location(), forged.toString());
        }
    }

    @Test
    void onlyPagesOfTheDeskAreGoneTo() {
        for (String good : List.of("/desk", "/desk/changes", "/desk/inbox?state=none&id=1", "/desk?x=1", "/desk/campaigns/a-b/closure")) {
            assertTrue(UnsentForms.local(good), good);
        }
        for (String bad : List.of(
                "", "/", "/i", "desk", "//desk", "/desk//evil.example", "/deskx", "/desk/../i", "/desk/%2e%2e/i", "/desk/%2E%2E/i", "/desk/%2f%2fevil", "https://evil.example/desk",
                "/desk\\evil", "/desk/a b", "/desk/\"><script>", "/desk/sign-out", "/desk/sign-in")) {
            assertFalse(UnsentForms.local(bad), bad);
        }
    }

    /** Of the plan lead's page, from a browser that has no cookie any more. */
    private Visitor.Answer cookieless(String... headers) {
        String token = lead.get("/desk/changes/new").page().selectFirst("input[name=_token]").val();
        return SITE.visitor().post("/desk/changes", Map.of("_token", token, "title", title), headers);
    }

    @Test
    void aFormFromElsewhereIsNeverOfferedForSending() {
        assertEquals(403, cookieless("Origin", "https://evil.example").status());
        assertEquals(403, cookieless("Sec-Fetch-Site", "cross-site").status());
        for (String[] unclear : new String[][] {{"Origin", "null"}, {}}) {
            var out = cookieless(unclear);
            assertEquals(401, out.status());
            assertEquals(title, box(out.page(), "Title"));
            var now = signIn(SITE.visitor(), out.page(), TestSite.PASSWORD);
            assertEquals("Copy what you wrote", now.page().selectFirst("h1").text(), "nothing says that it is ours");
            assertEquals(0, now.page().select("main form").size());
        }
        for (String[] ours : new String[][] {{"Origin", SITE.address().toString()}, {"Sec-Fetch-Site", "same-origin"}}) {
            assertEquals(1, signIn(SITE.visitor(), cookieless(ours).page(), TestSite.PASSWORD).page().select("form[action='/desk/changes']").size());
        }
    }

    @Test
    void whoeverElseSignsInDoesNotSeeThem() {
        Document page = late("Words").page();
        var other = SITE.visitor().submit(page, "/desk/sign-in", Map.of("email", SITE.emailOf(Role.ADMIN), "password", TestSite.PASSWORD));
        assertEquals("/desk", other.mustRedirect().location());
        assertFalse(other.body().contains("Typed"));
    }

    @Test
    void wordsOfNobodyKnownAreForCopyingBeforeSigningIn() {
        var out = SITE.visitor().post("/desk/changes", Map.of("title", title), "Origin", SITE.address().toString());
        assertEquals(401, out.status());
        assertEquals(title, box(out.page(), "Title"));
        assertTrue(out.page().text().contains("copy it"));
        assertEquals(title, box(signIn(lead, out.page(), "not the password").page(), "Title"), "a wrong password loses nothing");
        assertEquals("/desk", signIn(lead, out.page(), TestSite.PASSWORD).mustRedirect().location());
    }

    @Test
    void afterHalfADayTheyAreForCopyingOnly() {
        String token = lead.get("/desk/changes/new").page().selectFirst("input[name=_token]").val();
        for (int hours : new int[] {11, 13}) {
            var request = io.micronaut.http.HttpRequest.POST("/desk/changes", "");
            UnsentForms.note(request, "_token=" + token + "&title=" + URLEncoder.encode(title, StandardCharsets.UTF_8), true);
            Unsent old = new UnsentForms(SITE.the(SiteKey.class), Clock.offset(Clock.systemUTC(), Duration.ofHours(-hours))).of(request).orElseThrow();
            assertEquals("/desk/changes", old.to());
            Visitor visitor = SITE.visitor();
            var now = visitor.submit(visitor.get("/desk/sign-in").page(), "/desk/sign-in", Map.of(
                    "email", SITE.emailOf(Role.PLAN_LEAD), "password", TestSite.PASSWORD, "to", old.to(), "typed", old.typed(), "who", old.who(), "at", old.at(), "seal", old.seal()));
            assertEquals(hours < 12 ? "You are signed in. Send it now?" : "Copy what you wrote", now.page().selectFirst("h1").text());
            assertEquals(title, box(now.page(), "Title"));
        }
    }

    @Test
    void aPageThatWaitedWhileSomebodyElseSignedInGivesThemNothing() {
        Document page = lead.get("/desk/changes/new").page();
        lead.post("/desk/sign-in", Map.of("email", SITE.emailOf(Role.ADMIN), "password", TestSite.PASSWORD)).mustRedirect();
        var refused = lead.submit(page, "/desk/changes", typed("Words"));
        assertEquals(403, refused.status());
        assertFalse(refused.body().contains("Typed"));
        assertEquals(0, made());
    }

    @Test
    void aPageThatWaitedWhileItsReaderSignedInAgainGivesTheWordsBackToo() {
        Document page = lead.get("/desk/changes/new").page();
        endSessions(Role.PLAN_LEAD);
        lead.post("/desk/sign-in", Map.of("email", SITE.emailOf(Role.PLAN_LEAD), "password", TestSite.PASSWORD)).mustRedirect();
        String old = page.selectFirst("input[name=_token]").val();
        HttpRequest.Builder request = HttpRequest.newBuilder(SITE.address().resolve("/desk/changes")).header("Accept", "text/html")
                .header("Origin", SITE.address().toString()).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_token=" + old + "&status=planned&statusOn=2026-01-02&title=" + URLEncoder.encode(title, StandardCharsets.UTF_8)));
        var again = lead.send(request);
        assertEquals(403, again.status());
        assertEquals(title, box(again.page(), "Title"));
        assertEquals(0, made());
        lead.submit(again.page(), "/desk/changes", Map.of()).mustRedirect();
        assertEquals(1, made());
    }

    @Test
    void longWordsComeBackWhole() {
        String said = "Long words. ".repeat(8_000);
        var out = late(said);
        assertEquals(401, out.status());
        assertEquals(said, box(signIn(lead, out.page(), TestSite.PASSWORD).page(), "What people told us"));
    }
}
