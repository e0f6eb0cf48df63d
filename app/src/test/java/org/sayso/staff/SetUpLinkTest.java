package org.sayso.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.MovableClock;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;

/** A fresh database has no account; the link printed at start makes the first admin, once. */
class SetUpLinkTest {
    private TestSite site;

    @BeforeEach
    void start() {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.put("test.clock", "2027-01-10T09:00:00Z");
        site = TestSite.start(properties);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Map<String, String> form(String path, String email) {
        return Map.of("t", path.substring(path.indexOf("t=") + 2), "name", "Sam Rock", "email", email, "password", "otter lamp seven blue");
    }

    @Test
    void thereIsNoDefaultAccount() {
        assertEquals(0, site.the(StaffMemberRepository.class).count());
        assertEquals(0, site.the(ApiTokenRepository.class).count());
        assertEquals(422, site.visitor().post("/desk/sign-in", Map.of("email", "admin", "password", "admin")).status());
    }

    @Test
    void theLinkMakesTheFirstAdminWhoIsThenSignedIn() {
        String path = site.the(SetUpLink.class).fresh().orElseThrow();
        Visitor visitor = site.visitor();
        assertEquals(200, visitor.get(path).status());
        assertEquals(200, visitor.get(path).status(), "looking does not spend it");
        visitor.submit(visitor.get(path).page(), "/desk/set-up", form(path, "Sam@Dorset.example.org")).mustRedirect();
        assertEquals(200, visitor.get("/desk/staff").status());
        assertTrue(visitor.get("/desk/staff").page().text().contains("sam@dorset.example.org"));
        assertTrue(visitor.get("/desk").page().text().contains("Before a campaign can open Invite a moderator"));
        site.emailOf(Role.MODERATOR);
        site.emailOf(Role.SAFEGUARDING_LEAD);
        assertFalse(visitor.get("/desk").page().text().contains("Before a campaign can open"));
        assertEquals(410, site.visitor().get(path).status());
        assertEquals(410, site.visitor().post("/desk/set-up", form(path, "other@dorset.example.org")).status());
        assertTrue(site.the(SetUpLink.class).fresh().isEmpty(), "no more links once there is staff");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndTheLinkStaysGood() {
        String path = site.the(SetUpLink.class).fresh().orElseThrow();
        String token = path.substring(path.indexOf("t=") + 2);
        var answer = site.visitor().post("/desk/set-up", Map.of("t", token, "name", " ", "email", "sаm@dorset.example.org", "password", "short"));
        assertEquals(422, answer.status());
        assertEquals(3, answer.page().select("p.govuk-error-message").size());
        assertEquals("sаm@dorset.example.org", answer.page().selectFirst("#email").val());
        assertEquals("", answer.page().selectFirst("#password").val());
        assertEquals(200, site.visitor().get(path).status());
    }

    @Test
    void aNewStartEndsTheLinkOfTheStartBefore() {
        String before = site.the(SetUpLink.class).fresh().orElseThrow();
        String now = site.the(SetUpLink.class).fresh().orElseThrow();
        assertEquals(410, site.visitor().get(before).status());
        assertEquals(200, site.visitor().get(now).status());
    }

    @Test
    void theLinkLivesForAnHour() {
        String path = site.the(SetUpLink.class).fresh().orElseThrow();
        site.the(MovableClock.class).pass(Duration.ofMinutes(59));
        assertEquals(200, site.visitor().get(path).status());
        site.the(MovableClock.class).pass(Duration.ofMinutes(1));
        assertEquals(410, site.visitor().get(path).status());
        assertEquals(410, site.visitor().post("/desk/set-up", form(path, "late@dorset.example.org")).status());
    }

    @Test
    void manyAtOnceMakeOneAdmin() throws Exception {
        String path = site.the(SetUpLink.class).fresh().orElseThrow();
        List<Callable<Integer>> acts = IntStream.range(0, 6)
                .mapToObj(i -> (Callable<Integer>) () -> site.visitor().post("/desk/set-up", form(path, "admin" + i + "@dorset.example.org")).status()).toList();
        try (var pool = Executors.newFixedThreadPool(6)) {
            List<Integer> answers = pool.invokeAll(acts).stream().map(f -> f.resultNow()).sorted().toList();
            assertEquals(List.of(303, 410, 410, 410, 410, 410), answers);
        }
        assertEquals(1, site.the(StaffMemberRepository.class).count());
    }

    @Test
    void anInvitationIsNoSetUpLinkAndTheOtherWayRound() {
        String path = site.the(SetUpLink.class).fresh().orElseThrow();
        String token = path.substring(path.indexOf("t=") + 2);
        assertEquals(410, site.visitor().get("/desk/invitation?t=" + token).status());
        assertEquals(410, site.visitor().post("/desk/invitation", Map.of("t", token, "password", "otter lamp seven blue")).status());
        assertEquals(410, site.visitor().get("/desk/set-up?t=" + token + "x").status());
        assertEquals(410, site.visitor().get("/desk/set-up").status());
        assertFalse(site.the(StaffMemberRepository.class).count() > 0);
    }
}
