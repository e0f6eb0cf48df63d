package org.sayso.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;

/** Who may come to the pages of this room, and how a form may arrive. */
class DeskDoorsTest {
    private static final TestSite SITE = Database.H2.site();

    private static String victim() {
        SITE.emailOf(Role.BOARD_VIEWER);
        return SITE.the(StaffMemberRepository.class).findByPartnershipAndEmail("dorset", SITE.emailOf(Role.BOARD_VIEWER)).orElseThrow().id();
    }

    static Stream<String> pages() {
        String id = victim();
        return Stream.of("/desk/staff", "/desk/staff/new", "/desk/staff/" + id, "/desk/tokens", "/desk/tokens/new", "/desk/record");
    }

    static Stream<String> writes() {
        String id = victim();
        return Stream.of(
                "/desk/staff", "/desk/staff/" + id, "/desk/staff/" + id + "/disabling", "/desk/staff/" + id + "/enabling", "/desk/staff/" + id + "/invitation",
                "/desk/tokens", "/desk/tokens/" + id + "/revocation");
    }

    private static String formToken(Visitor visitor) {
        return visitor.get("/desk/staff/me").page().selectFirst("input[name=_token]").val();
    }

    private static String before() {
        StaffMemberRepository members = SITE.the(StaffMemberRepository.class);
        return members.findByPartnershipOrderByDisplayName("dorset").stream().map(m -> m.id() + m.state() + m.displayName() + members.roles(m.id())).sorted().toList()
                + " " + SITE.the(ApiTokenRepository.class).findByPartnershipOrderByCreatedAtDesc("dorset").size();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAnAdminSeesStaffTokensAndTheRecord(Role role) {
        Visitor visitor = SITE.signedIn(role);
        pages().forEach(page -> assertEquals(role == Role.ADMIN ? 200 : 403, visitor.get(page).status(), role + " at " + page));
        assertEquals(200, visitor.get("/desk/staff/me").status());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseChangesThem(Role role) {
        Visitor visitor = SITE.signedIn(role);
        String token = formToken(visitor);
        List<String> writes = writes().toList();
        String before = before();
        writes.forEach(path -> assertEquals(
                403, visitor.post(path, Map.of("_token", token, "name", "X", "email", "x@dorset.example.org", "roles", "admin")).status(), role + " at " + path));
        assertEquals(before, before());
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() {
        Visitor visitor = SITE.visitor();
        pages().forEach(page -> assertTrue(visitor.get(page).mustRedirect().location().startsWith("/desk/sign-in"), page));
        List<String> writes = writes().toList();
        String before = before();
        writes.forEach(path -> assertTrue(visitor.post(path, Map.of()).mustRedirect().location().startsWith("/desk/sign-in"), path));
        writes.forEach(path -> assertEquals(401, visitor.post(path, Map.of("name", "X")).status(), path));
        assertEquals(before, before());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aFormWithoutItsOwnTokenIsRefused(String path) {
        Visitor admin = SITE.signedIn(Role.ADMIN);
        Map<String, String> form = Map.of("name", "X", "email", "x@dorset.example.org", "roles", "admin");
        String before = before();
        assertEquals(403, admin.post(path, form).status(), "no token");
        String others = formToken(SITE.signedIn(Role.ADMIN));
        assertEquals(403, admin.post(path, plus(form, others)).status(), "the token of another session");
        assertEquals(403, admin.post(path + "?_token=" + others, form).status(), "the same in the address");
        assertEquals(before, before());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aFormFromAnotherSiteIsRefused(String path) {
        Visitor admin = SITE.signedIn(Role.ADMIN);
        String token = formToken(admin);
        String before = before();
        for (List<String> header : List.of(
                List.of("Origin", "https://evil.example"), List.of("Sec-Fetch-Site", "cross-site"), List.of("Sec-Fetch-Site", "same-site"))) {
            var request = HttpRequest.newBuilder(SITE.address().resolve(path)).header("Accept", "text/html").header(header.get(0), header.get(1))
                    .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString("name=X&_token=" + token));
            assertEquals(403, admin.send(request).status(), header.toString());
        }
        var plain = HttpRequest.newBuilder(SITE.address().resolve(path)).header("Accept", "text/html").header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("_token=" + token + "&name=X&roles=admin&email=x@dorset.example.org"));
        assertEquals(415, admin.send(plain).status());
        assertEquals(before, before());
    }

    @Test
    void behindTlsAFormWithoutAnOriginIsRefused() {
        Map<String, Object> tls = new java.util.HashMap<>(org.sayso.cast.Database.H2.freshProperties());
        tls.put("sayso.https", true);
        try (TestSite site = TestSite.start(tls)) {
            var request = HttpRequest.newBuilder(site.address().resolve("/desk/sign-in")).header("Accept", "text/html").header("Origin", "null")
                    .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString("email=a&password=b"));
            assertEquals(403, site.visitor().send(request).status());
        }
    }

    @Test
    void lookingNeverWrites() {
        Visitor admin = SITE.signedIn(Role.ADMIN);
        List<String> writes = writes().toList();
        String before = before();
        writes.forEach(path -> {
            int get = admin.get(path).status();
            assertTrue(get == 200 || get == 404 || get == 405, path + " " + get);
            var head = HttpRequest.newBuilder(SITE.address().resolve(path)).method("HEAD", HttpRequest.BodyPublishers.noBody());
            admin.send(head);
        });
        assertEquals(before, before());
    }

    private static Map<String, String> plus(Map<String, String> form, String token) {
        Map<String, String> all = new java.util.HashMap<>(form);
        all.put("_token", token);
        return all;
    }
}
