package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Role;

/** Links that stand outside the pages begin with what the site was told, never with what a request says. */
class SiteAddressTest {
    private static TestSite told(String address) {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.put("sayso.address", address);
        return TestSite.start(properties);
    }

    /** By hand, because Java's client writes Host itself. */
    private static String feed(TestSite site, String host) throws IOException {
        try (Socket socket = new Socket("localhost", site.address().getPort())) {
            socket.getOutputStream().write(("GET /changes.atom HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-Host: forged.example\r\nX-Forwarded-Proto: https\r\n"
                    + "Forwarded: host=forged.example;proto=https\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String invitation(TestSite site) {
        Visitor admin = site.signedIn(Role.ADMIN);
        Map<String, ?> form = Map.of("name", "Robin", "email", UUID.randomUUID() + "@dorset.example.org", "roles", "moderator");
        return admin.submit(admin.get("/desk/staff/new").page(), "/desk/staff", form).body();
    }

    @Test
    void whatTheSiteWasToldStandsInEveryLink() throws Exception {
        try (TestSite site = told("https://sayso.dorset.example/")) {
            String feed = feed(site, "forged.example");
            assertTrue(feed.contains("href=\"https://sayso.dorset.example/changes.atom\""), feed);
            assertFalse(feed.contains("forged"), feed);
            assertTrue(invitation(site).contains("https://sayso.dorset.example/desk/invitation?t"));
            assertTrue(site.the(SiteAddress.class).isTold());
            assertEquals("https://sayso.dorset.example", site.the(SiteAddress.class).told());
        }
    }

    @Test
    void withoutItTheFeedLeadsToThisMachineWhateverTheRequestSays() throws Exception {
        TestSite site = Database.H2.site();
        String feed = feed(site, "forged.example");
        assertTrue(feed.contains("href=\"http://localhost:" + site.address().getPort() + "/changes.atom\""), feed);
        assertFalse(feed.contains("forged"), feed);
        assertFalse(site.the(SiteAddress.class).isTold());
    }

    @Test
    void withoutItAnInvitationHasTheAddressOfTheAdminsOwnBrowser() {
        TestSite site = Database.H2.site();
        assertTrue(invitation(site).contains(site.address() + "/desk/invitation?t"));
        SiteAddress address = site.the(SiteAddress.class);
        var request = io.micronaut.http.HttpRequest.GET("/").header("X-Forwarded-Host", "forged.example");
        assertEquals("http://10.0.0.5:8080", address.asSeenBy(request.header("Host", "10.0.0.5:8080")));
        for (String host : List.of("a b", "x\"><b>", "user@forged.example", "forged.example/path")) {
            assertEquals(address.told(), address.asSeenBy(io.micronaut.http.HttpRequest.GET("/").header("Host", host)), host);
        }
        assertEquals(address.told(), address.asSeenBy(io.micronaut.http.HttpRequest.GET("/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sayso.dorset.example", "ftp://sayso.dorset.example", "https://", "https://a b", "https://sayso.example/path", "https://who@sayso.example", "https://sayso.example?x", "javascript:alert(1)"})
    void anAddressThatIsNoneIsRefusedInWords(String address) {
        var refused = assertThrows(IllegalStateException.class, () -> new SiteAddress(new Settings("dorset", "", false, null, null, null, false, address), null));
        assertTrue(refused.getMessage().startsWith("SAYSO_ADDRESS is not an address"), refused.getMessage());
    }
}
