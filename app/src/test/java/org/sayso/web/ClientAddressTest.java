package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;

/** From where somebody asks, and that a sender cannot choose it. */
class ClientAddressTest {
    private static final String SOCKET = InetAddress.getLoopbackAddress().getHostAddress();
    private final ClientAddress open = with(false);
    private final ClientAddress behindProxy = with(true);

    private static ClientAddress with(boolean https) {
        return new ClientAddress(new Settings("dorset", "", false, null, null, null, https, null));
    }

    private static HttpRequest<?> from(String... forwardedFor) {
        MutableHttpRequest<?> request = HttpRequest.GET("/");
        for (String header : forwardedFor) {
            request.getHeaders().add("X-Forwarded-For", header);
        }
        return request;
    }

    @Test
    void withoutAProxyOnlyTheConnectionCounts() {
        assertEquals(SOCKET, open.of(from()));
        assertEquals(SOCKET, open.of(from("198.51.100.1")));
        assertEquals(SOCKET, open.of(HttpRequest.GET("/").header("Forwarded", "for=198.51.100.1").header("X-Real-IP", "198.51.100.1")));
    }

    @Test
    void behindAProxyOnlyTheLastEntryCounts() {
        assertEquals("198.51.100.1", behindProxy.of(from("198.51.100.1")));
        assertEquals("198.51.100.1", behindProxy.of(from("203.0.113.7, 10.0.0.1,198.51.100.1 ")));
        assertEquals("198.51.100.1", behindProxy.of(from("203.0.113.7", "198.51.100.1")));
        assertEquals(SOCKET, behindProxy.of(from()));
    }

    @Test
    void whatIsNoAddressIsNotBelieved() {
        for (String made : new String[] {"", "unknown", "localhost", "example.org", "198.51.100.1, ", "198.51.100.1, <b>", "x".repeat(9_000)}) {
            assertEquals(SOCKET, behindProxy.of(from(made)), made);
        }
    }

    @Test
    void anIpv6NetworkIsOneAddress() {
        assertEquals(behindProxy.of(from("2001:db8:1:2::1")), behindProxy.of(from("2001:db8:1:2:ffff:1:2:3")));
        assertNotEquals(behindProxy.of(from("2001:db8:1:2::1")), behindProxy.of(from("2001:db8:1:3::1")));
        assertEquals("198.51.100.1", behindProxy.of(from("::ffff:198.51.100.1")));
    }
}
