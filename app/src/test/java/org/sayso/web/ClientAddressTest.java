package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

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
    void aPortIsNoPartOfIt() {
        assertEquals("198.51.100.1", behindProxy.of(from("203.0.113.7, 198.51.100.1:5678")));
        assertEquals(behindProxy.of(from("2001:db8:1:2::1")), behindProxy.of(from("[2001:db8:1:2::1]:443")));
        assertEquals(behindProxy.of(from("2001:db8:1:2::1")), behindProxy.of(from("[2001:db8:1:2::1]")));
        for (String made : new String[] {"198.51.100.1:", "198.51.100.1:x", "198.51.100.1:123456", "[198.51.100.1:80", "[]:80", "example.org:80", "[localhost]:80"}) {
            assertEquals(SOCKET, behindProxy.of(from(made)), made);
        }
    }

    @Test
    void aProxyThatIsNotToldOfIsWarnedOfOnceAndNoAddressIsLogged() {
        Logger log = (Logger) LoggerFactory.getLogger(ClientAddress.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        try {
            for (int i = 0; i < 3; i++) {
                open.of(from("198.51.100.1"));
                open.of(from());
                behindProxy.of(from("198.51.100.1"));
            }
        } finally {
            log.detachAppender(lines);
        }
        assertEquals(1, lines.list.size());
        assertTrue(lines.list.getFirst().getFormattedMessage().contains("SAYSO_HTTPS"));
        assertFalse(lines.list.getFirst().getFormattedMessage().contains("198.51"));
    }

    @Test
    void anIpv6NetworkIsOneAddress() {
        assertEquals(behindProxy.of(from("2001:db8:1:2::1")), behindProxy.of(from("2001:db8:1:2:ffff:1:2:3")));
        assertNotEquals(behindProxy.of(from("2001:db8:1:2::1")), behindProxy.of(from("2001:db8:1:3::1")));
        assertEquals("198.51.100.1", behindProxy.of(from("::ffff:198.51.100.1")));
    }
}
