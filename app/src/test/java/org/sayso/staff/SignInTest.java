package org.sayso.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.MovableClock;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;

/** Signing in, and how long it lasts, by a clock that the test moves. */
class SignInTest {
    private static final TestSite SITE = start(false);
    private final MovableClock clock = SITE.the(MovableClock.class);

    private static TestSite start(boolean https) {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.put("test.clock", "2027-01-10T09:00:00Z");
        properties.put("sayso.https", https);
        return TestSite.start(properties);
    }

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @BeforeEach
    void later() {
        clock.pass(Duration.ofHours(1));
    }

    private Visitor.Answer tries(Visitor visitor, Role role, String password) {
        return visitor.post("/desk/sign-in", Map.of("email", SITE.emailOf(role), "password", password));
    }

    @Test
    void afterFiveWrongPasswordsTheGuesserWaitsAndOpenSessionsGoOn() {
        Visitor owner = SITE.signedIn(Role.MODERATOR);
        Visitor guesser = SITE.visitor();
        for (int i = 0; i < 5; i++) {
            assertTrue(tries(guesser, Role.MODERATOR, "wrong guess " + i).page().text().contains("not right"));
        }
        var waits = tries(guesser, Role.MODERATOR, TestSite.PASSWORD);
        assertEquals(422, waits.status());
        assertTrue(waits.page().text().contains("Too many tries"));
        assertEquals(200, owner.get("/desk").status());
        clock.pass(Duration.ofSeconds(31));
        tries(guesser, Role.MODERATOR, TestSite.PASSWORD).mustRedirect();
    }

    @Test
    void eachFurtherWrongPasswordWaitsTwiceAsLong() {
        Visitor guesser = SITE.visitor();
        SITE.emailOf(Role.PLAN_LEAD);
        for (int i = 0; i < 5; i++) {
            tries(guesser, Role.PLAN_LEAD, "wrong guess " + i);
        }
        for (Duration wait : new Duration[] {Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofMinutes(2), Duration.ofMinutes(4), Duration.ofMinutes(8), Duration.ofMinutes(15), Duration.ofMinutes(15)}) {
            clock.pass(wait.minusSeconds(1));
            assertTrue(tries(guesser, Role.PLAN_LEAD, TestSite.PASSWORD).page().text().contains("Too many tries"), "after " + wait);
            clock.pass(Duration.ofSeconds(1));
            assertTrue(tries(guesser, Role.PLAN_LEAD, "wrong again").page().text().contains("not right"), "after " + wait);
        }
        clock.pass(Duration.ofMinutes(15));
        tries(guesser, Role.PLAN_LEAD, TestSite.PASSWORD).mustRedirect();
        assertTrue(tries(guesser, Role.PLAN_LEAD, "wrong once").page().text().contains("not right"));
        tries(guesser, Role.PLAN_LEAD, TestSite.PASSWORD).mustRedirect();
    }

    @Test
    void unknownAndKnownAddressesAreAnsweredAlikeAlsoWhenTheyWait() {
        SITE.emailOf(Role.BOARD_VIEWER);
        for (int i = 0; i < 7; i++) {
            var known = tries(SITE.visitor(), Role.BOARD_VIEWER, "wrong").page().selectFirst("#email-error").text();
            var unknown = SITE.visitor().post("/desk/sign-in", Map.of("email", "nobody@dorset.example.org", "password", "wrong")).page().selectFirst("#email-error").text();
            assertEquals(known, unknown);
            assertEquals(i >= 5, known.contains("Too many tries"), known);
        }
    }

    @Test
    void aLeadSignsInFromElsewhereWhileSomebodyGuesses() {
        try (TestSite site = start(true)) {
            String lead = site.emailOf(Role.SAFEGUARDING_LEAD);
            for (int i = 0; i < 20; i++) {
                assertEquals(422, from(site, "203.0.113.9", lead, "wrong guess " + i).status());
            }
            var waits = from(site, "203.0.113.9", lead, TestSite.PASSWORD);
            assertTrue(waits.page().text().contains("Too many tries from where you are. The account is safe."), waits.page().text());
            var pretends = from(site, "198.51.100.4, 203.0.113.9", lead, TestSite.PASSWORD);
            assertEquals(422, pretends.status(), "what the guesser writes before the proxy's entry counts for nothing");
            from(site, "198.51.100.4", lead, TestSite.PASSWORD).mustRedirect();
            assertEquals(422, from(site, "203.0.113.9", lead, TestSite.PASSWORD).status(), "the guesser still waits");
        }
    }

    private static Visitor.Answer from(TestSite site, String address, String email, String password) {
        return site.visitor().send(HttpRequest.newBuilder(site.address().resolve("/desk/sign-in")).header("X-Forwarded-For", address).header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString("email=" + email + "&password=" + password.replace(' ', '+'))));
    }

    @Test
    void aSessionEndsAfterThirtyIdleMinutesAndAfterTwelveHours() {
        Visitor idle = SITE.signedIn(Role.ADMIN);
        clock.pass(Duration.ofMinutes(29));
        assertEquals(200, idle.get("/desk").status());
        clock.pass(Duration.ofMinutes(31));
        idle.get("/desk").mustRedirect();
        Visitor busy = SITE.signedIn(Role.ADMIN);
        for (int i = 0; i < 12 * 60 / 20; i++) {
            assertEquals(200, busy.get("/desk").status());
            clock.pass(Duration.ofMinutes(20));
        }
        clock.pass(Duration.ofMinutes(1));
        busy.get("/desk").mustRedirect();
    }

    @Test
    void signingInGivesANewSessionAndEndsTheOneBefore() {
        Visitor visitor = SITE.signedIn(Role.ADMIN);
        String before = cookie(tries(visitor, Role.ADMIN, TestSite.PASSWORD));
        String now = cookie(tries(visitor, Role.ADMIN, TestSite.PASSWORD));
        assertNotEquals(before, now);
        assertEquals(303, with("sayso=" + before).status());
        assertEquals(200, with("sayso=" + now).status());
        String planted = cookie(SITE.visitor().send(HttpRequest.newBuilder(SITE.address().resolve("/desk/sign-in")).header("Cookie", "sayso=planted-by-somebody")
                .header("Content-Type", "application/x-www-form-urlencoded").header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString("email=" + SITE.emailOf(Role.ADMIN) + "&password=" + TestSite.PASSWORD))));
        assertNotEquals("planted-by-somebody", planted);
    }

    @Test
    void aSignedOutSessionIsDead() {
        Visitor visitor = SITE.signedIn(Role.ADMIN);
        String token = cookie(tries(visitor, Role.ADMIN, TestSite.PASSWORD));
        visitor.submit(visitor.get("/desk").page(), "/desk/sign-out", Map.of()).mustRedirect();
        assertEquals(303, with("sayso=" + token).status());
    }

    @Test
    void theCookieIsForThisSiteAndNoScript() {
        String plain = tries(SITE.visitor(), Role.ADMIN, TestSite.PASSWORD).header("Set-Cookie");
        assertTrue(plain.contains("HTTPOnly") && plain.contains("SameSite=Strict") && plain.contains("Path=/") && !plain.contains("Domain"), plain);
        assertEquals("", SITE.visitor().get("/").header("Set-Cookie"));
        try (TestSite behindTls = start(true)) {
            var answer = behindTls.visitor().post("/desk/sign-in", Map.of("email", behindTls.emailOf(Role.ADMIN), "password", TestSite.PASSWORD));
            String secure = answer.header("Set-Cookie");
            assertTrue(secure.startsWith("__Host-sayso=") && secure.contains("Secure") && secure.contains("Path=/") && !secure.contains("Domain"), secure);
            assertTrue(answer.header("Strict-Transport-Security").contains("max-age=31536000"));
        }
    }

    @Test
    void tokensNeverRepeatAndOnlyHashesAreKept() {
        var key = SITE.the(org.sayso.web.SiteKey.class);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertTrue(seen.add(key.freshToken()));
        }
        String token = cookie(tries(SITE.visitor(), Role.ADMIN, TestSite.PASSWORD));
        assertTrue(SITE.the(StaffSessionRepository.class).findById(token).isEmpty());
        assertFalse(SITE.the(StaffSessionRepository.class).findAll().toString().contains(token));
    }

    private Visitor.Answer fromABrowser(String header, String value, String token) {
        return SITE.visitor().send(HttpRequest.newBuilder(SITE.address().resolve("/desk/sign-in")).header("Accept", "text/html").header(header, value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=" + SITE.emailOf(Role.BOARD_VIEWER) + "&password=" + TestSite.PASSWORD + "&token=" + token)));
    }

    @Test
    void aBrowserShowsTheTokenOfTheSignInPage() {
        var page = SITE.visitor().get("/desk/sign-in");
        assertEquals("", page.header("Set-Cookie"));
        String token = page.page().selectFirst("input[name=token]").val();
        String here = SITE.address().toString();
        for (String wrong : java.util.List.of("", "made.up", token + "x", SITE.the(org.sayso.web.FormTokens.class).fresh("follow"))) {
            var refused = fromABrowser("Origin", here, wrong);
            assertEquals(422, refused.status(), wrong);
            assertEquals("", refused.header("Set-Cookie"));
            assertEquals(SITE.emailOf(Role.BOARD_VIEWER), refused.page().selectFirst("#email").val());
            assertTrue(refused.page().text().contains("This page has waited too long"));
            fromABrowser("Origin", here, refused.page().selectFirst("input[name=token]").val()).mustRedirect();
        }
        assertEquals(422, fromABrowser("Sec-Fetch-Site", "same-origin", "").status());
        fromABrowser("Sec-Fetch-Site", "same-origin", token).mustRedirect();
        clock.pass(org.sayso.web.FormTokens.LIFE.plusMinutes(1));
        assertEquals(422, fromABrowser("Origin", here, token).status(), "too old");
        tries(SITE.visitor(), Role.BOARD_VIEWER, TestSite.PASSWORD).mustRedirect();
    }

    private static String cookie(Visitor.Answer answer) {
        return answer.mustRedirect().header("Set-Cookie").replaceAll("^[^=]+=([^;]*);.*", "$1");
    }

    private static Visitor.Answer with(String cookie) {
        return SITE.visitor().send(HttpRequest.newBuilder(SITE.address().resolve("/desk")).header("Cookie", cookie).header("Accept", "text/html"));
    }
}
