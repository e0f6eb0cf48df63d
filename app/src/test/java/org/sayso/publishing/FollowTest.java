package org.sayso.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.publishing.SomeChanges.Sent;
import org.sayso.tagging.ConfirmTags;

class FollowTest {
    private static final String DATES = "\\d{1,2} \\p{L}+ \\d{4}|\\d{4}-\\d\\d-\\d\\dT[0-9:.+Z-]+";
    private final TestSite site = Database.H2.site();
    private final SomeChanges some = new SomeChanges(site);

    private Visitor.Answer page(String code) {
        return site.visitor().post("/i", Map.of("code", code));
    }

    private Visitor.Answer api(String code) {
        return site.visitor().json("POST", "/api/v1/follow", null, "{\"code\":\"" + code + "\"}");
    }

    private String stage(Sent sent) {
        return api(sent.code()).body().replaceFirst("\\{\"stage\":\"([a-z_]+)\".*", "$1");
    }

    @Test
    void aNewResponseIsReceived() {
        Sent sent = some.sent("A skate park", true);
        assertTrue(api(sent.code()).body().matches(
                "\\{\"stage\":\"received\",\"received\":\"[^\"]+\",\"steps\":\\[\\{\"name\":\"received\",\"date\":\"[^\"]+\",\"done\":true},\\{\"name\":\"read\",\"done\":false},"
                        + "\\{\"name\":\"themed\",\"done\":false},\\{\"name\":\"acted_on\",\"done\":false}],\"changes\":\\[]}"), api(sent.code()).body());
        var page = page(sent.code());
        assertEquals(200, page.status());
        assertTrue(page.page().text().contains("A skate park"));
        assertEquals("no-store", page.header("Cache-Control"));
        assertEquals("noindex", page.page().select("meta[name=robots]").attr("content"));
    }

    @Test
    void aConcernLooksExactlyLikeReceived() {
        Sent one = some.sent("The same words", true);
        Sent two = some.sent("The same words", true);
        some.published("Before it was a concern", List.of(readied(two)));
        some.stands(two.response(), Standing.CONCERN);
        assertEquals(bare(page(one.code()), one), bare(page(two.code()), two));
        assertEquals(bare(api(one.code()), one), bare(api(two.code()), two));
        some.stands(two.response(), Standing.HELD);
        assertEquals(bare(page(one.code()), one), bare(page(two.code()), two));
    }

    private Response readied(Sent sent) {
        some.stands(sent.response(), Standing.RELEASED);
        return sent.response();
    }

    private static String bare(Visitor.Answer answer, Sent sent) {
        return answer.body().replaceAll(DATES, "DATE").replaceAll("name=\"token\" value=\"[^\"]*\"", "TOKEN").replace(sent.code(), "CODE").replaceAll("Test [0-9a-f]{8}", "CAMPAIGN");
    }

    @Test
    void eachStandingHasItsStage() {
        Sent sent = some.sent("Benches in the park", true);
        some.stands(sent.response(), Standing.RELEASED);
        assertEquals("read", stage(sent));
        some.stands(sent.response(), Standing.KEPT_PRIVATE);
        assertEquals("kept_private", stage(sent));
        assertTrue(page(sent.code()).page().text().contains("A person read it"));
        some.stands(sent.response(), Standing.RELEASED);
        site.the(ConfirmTags.class).change(SomeChanges.LEAD, sent.response().id(), List.of("best-place-to-live"), null);
        assertEquals("themed", stage(sent));
        assertTrue(api(sent.code()).body().contains("\"priority\":\"best-place-to-live\""));
        Change change = some.published("Benches", List.of(sent.response()));
        assertEquals("acted_on", stage(sent));
        assertTrue(api(sent.code()).body().contains("\"changes\":[{\"slug\":\"" + change.slug() + "\",\"title\":\"Benches\",\"status\":\"planned\"}]"));
        assertTrue(page(sent.code()).page().select(".card__title a[href='/changes/" + change.slug() + "']").hasText());
        site.the(UnpublishChange.class).unpublish(SomeChanges.LEAD, change.id());
        assertEquals("themed", stage(sent));
    }

    @Test
    void anIdeaCanBeTakenBackOnceAndForAll() {
        String words = "Take me back " + UUID.randomUUID();
        Sent sent = some.sent(words, true);
        Visitor visitor = site.visitor();
        var asked = visitor.submit(page(sent.code()).page(), "/i/goodbye", Map.of());
        assertEquals(200, asked.status());
        assertTrue(site.the(ResponseRepository.class).findById(sent.response().id()).orElseThrow().words().equals(words), "asking takes nothing back");
        for (int i = 0; i < 2; i++) {
            var gone = visitor.submit(asked.page(), "/i/gone", Map.of());
            assertEquals(303, gone.status());
            assertEquals("/i/gone", gone.location());
        }
        assertTrue(visitor.get("/i/gone").page().text().contains("You took it back"));
        assertEquals("withdrawn", stage(sent));
        assertFalse(page(sent.code()).body().contains(words));
    }

    private Visitor.Answer fromABrowser(String path, String code, String token) {
        return site.visitor().send(java.net.http.HttpRequest.newBuilder(site.address().resolve(path)).header("Accept", "text/html")
                .header("Origin", site.address().toString()).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("code=" + code.replace(' ', '+') + "&token=" + token)));
    }

    private static String token(Visitor.Answer page, String action) {
        return page.page().selectFirst("form[action='" + action + "'] input[name=token]").val();
    }

    @Test
    void aBrowserShowsTheTokenOfThePageItSendsFrom() {
        Sent sent = some.sent("From our own page " + UUID.randomUUID(), true);
        Sent other = some.sent("Of somebody else " + UUID.randomUUID(), true);
        var form = site.visitor().get("/i");
        assertEquals(List.of(), form.whole().headers().allValues("Set-Cookie"));
        String toFollow = token(form, "/i");
        assertEquals(422, fromABrowser("/i", sent.code(), "").status());
        assertEquals(422, fromABrowser("/i", sent.code(), toFollow + "x").status());
        assertEquals(422, fromABrowser("/i", sent.code(), "made.up").status());
        var again = fromABrowser("/i", sent.code(), "");
        assertEquals(sent.code(), again.page().selectFirst("#code").val(), "the code is still there, and the page can send");
        assertEquals(200, fromABrowser("/i", sent.code(), token(again, "/i")).status());

        var followed = fromABrowser("/i", sent.code(), toFollow);
        assertEquals(422, fromABrowser("/i/goodbye", sent.code(), toFollow).status(), "each form has its own");
        assertEquals(422, fromABrowser("/i/goodbye", other.code(), token(followed, "/i/goodbye")).status(), "and for its own code");
        var goodbye = fromABrowser("/i/goodbye", sent.code(), token(followed, "/i/goodbye"));
        assertEquals(200, goodbye.status());
        assertEquals(200, fromABrowser("/i", sent.code(), token(goodbye, "/i")).status());
        assertEquals(422, fromABrowser("/i/gone", sent.code(), token(followed, "/i/goodbye")).status());
        assertEquals(422, fromABrowser("/i/gone", sent.code(), "").status());
        assertEquals("received", stage(sent), "nothing was taken back");
        assertEquals(303, fromABrowser("/i/gone", sent.code(), token(goodbye, "/i/gone")).status());
        assertEquals("withdrawn", stage(sent));
        assertEquals(422, site.visitor().post("/i", Map.of("code", other.code(), "token", "made.up")).status(), "a script that shows one shows a good one");
        assertEquals(200, site.visitor().post("/i", Map.of("code", other.code())).status());
    }

    @Test
    void aButtonThatIsTooOldSaysThatNothingWasTakenBack() {
        Sent sent = some.sent("Still here " + UUID.randomUUID(), true);
        var followed = fromABrowser("/i", sent.code(), token(site.visitor().get("/i"), "/i"));
        var goodbye = fromABrowser("/i", sent.code(), "old");
        assertTrue(goodbye.page().text().contains("This page has waited a long time."), goodbye.page().text());
        var asked = fromABrowser("/i/goodbye", sent.code(), "old");
        assertEquals(422, asked.status());
        assertTrue(asked.page().text().contains("so nothing was taken back. Send your code once more."), asked.page().text());
        var last = fromABrowser("/i/gone", sent.code(), token(followed, "/i/goodbye"));
        assertEquals(422, last.status());
        assertTrue(last.page().text().contains("so nothing was taken back just now. Send your code once more."), last.page().text());
        assertEquals("received", stage(sent));
        assertEquals(200, fromABrowser("/i", sent.code(), token(last, "/i")).status(), "and the page can send it");
    }

    @Test
    void withoutACodeOneIsAskedForIt() {
        var page = page(" ");
        assertEquals(422, page.status());
        assertTrue(page.page().text().contains("Write your code first."));
        assertEquals(404, api("").status());
    }

    @Test
    void aWrongCodeAndAMalformedOneAreTheSame() {
        for (String wrong : List.of("otter lamp seven blue 4127", "nonsense", "<b>x</b>", "a ".repeat(500))) {
            var page = page(wrong);
            assertEquals(422, page.status(), wrong);
            assertEquals(wrong.strip(), page.page().select("#code").val().strip());
            assertTrue(page.page().text().contains("We can not find that code. Check each word."));
            assertTrue(page.page().title().startsWith("Error:"));
            assertEquals(404, api(wrong).status(), wrong);
        }
        assertEquals(404, site.visitor().json("POST", "/api/v1/follow", null, "{}").status());
    }

    @Test
    void whatIsNoTextOrNoJsonIsRefusedByName() {
        for (String code : List.of("4127", "true", "[\"otter\"]", "{}")) {
            var answer = site.visitor().json("POST", "/api/v1/follow", null, "{\"code\":" + code + "}");
            assertEquals(400, answer.status(), code);
            assertEquals("application/problem+json", answer.header("Content-Type").replaceAll(";.*", ""));
            assertTrue(answer.body().contains("\"errors\":[{\"field\":\"code\",\"message\":\"Send text.\"}]"), answer.body());
        }
        for (String body : List.of("", "{", "otter lamp", "[]", "null", "{\"code\":\"a\"", "{\"code\":\"a\"} more", "{\"code\":\"a\"}{}")) {
            var answer = site.visitor().json("POST", "/api/v1/follow", null, body);
            assertEquals(400, answer.status(), body);
            assertTrue(answer.body().contains("\"errors\":[{\"field\":\"body\""), answer.body());
        }
    }

    @Test
    void aCodeIsReadInAnyCaseAndBySpacesOrDashes() {
        Sent sent = some.sent("Any case", true);
        assertEquals(200, page("  " + sent.code().toUpperCase().replace(" ", " - ") + " ").status());
        assertEquals(200, page(sent.code().replaceAll("([a-z]{4})[a-z]*", "$1")).status());
    }

    @Test
    void whoTriesCodesOutWaitsAndOthersDoNot() {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.put("sayso.https", true);
        try (TestSite behindProxy = TestSite.start(properties)) {
            for (int i = 0; i < WrongCodes.A_MINUTE; i++) {
                assertEquals(404, tries(behindProxy, "203.0.113." + i % 250 + ", 198.51.100.1"), "what the sender wrote before the proxy's entry counts for nothing");
            }
            assertEquals(429, tries(behindProxy, "198.51.100.1"));
            assertEquals(404, tries(behindProxy, "198.51.100.1, 198.51.100.2"));
        }
    }

    private static int tries(TestSite behindProxy, String forwardedFor) {
        return behindProxy.visitor().send(HttpRequest.newBuilder(behindProxy.address().resolve("/api/v1/follow")).header("Content-Type", "application/json")
                .header("X-Forwarded-For", forwardedFor).POST(HttpRequest.BodyPublishers.ofString("{\"code\":\"otter lamp seven blue 4127\"}"))).status();
    }
}
