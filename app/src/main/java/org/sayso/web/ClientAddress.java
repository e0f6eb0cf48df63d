package org.sayso.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From where somebody asks, for what slows down whoever tries things out. It is the other end of the connection; where
 * Sayso stands behind a trusted proxy ({@code SAYSO_HTTPS}) that is the proxy, so there it is the last entry of
 * {@code X-Forwarded-For}: the proxy wrote that one, and the sender can have written those before it. Of an IPv6 address the
 * first half counts, because one household or attacker holds all addresses of the second. A port is no part of it. Never
 * stored as it is, never logged. A proxy that is not told of makes one caller of everybody: that is warned of, once.
 * Thread-safe.
 */
@Singleton
public class ClientAddress {
    private static final Logger LOG = LoggerFactory.getLogger(ClientAddress.class);
    private static final String FORWARDED = "X-Forwarded-For";
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.*)](?::\\d{1,5})?|([\\d.]+):\\d{1,5}");
    private final boolean behindProxy;
    private final AtomicBoolean isWarned = new AtomicBoolean();

    ClientAddress(Settings settings) {
        this.behindProxy = settings.https();
    }

    public String of(HttpRequest<?> request) {
        InetSocketAddress socket = request.getRemoteAddress();
        String other = socket == null || socket.getAddress() == null ? "" : network(socket.getAddress());
        if (!behindProxy && request.getHeaders().contains(FORWARDED) && isWarned.compareAndSet(false, true)) {
            LOG.warn("A request came with X-Forwarded-For while SAYSO_HTTPS is off. If a proxy of yours wrote it, set SAYSO_HTTPS: until then everybody counts as one caller, the proxy.");
        }
        List<String> forwarded = behindProxy ? request.getHeaders().getAll(FORWARDED) : List.of();
        if (forwarded.isEmpty()) {
            return other;
        }
        String all = forwarded.getLast();
        try {
            return network(InetAddress.ofLiteral(withoutPort(all.substring(all.lastIndexOf(',') + 1).strip())));
        } catch (IllegalArgumentException e) { // not an address
            return other;
        }
    }

    /** Some proxies write {@code 198.51.100.1:5678} and {@code [2001:db8::1]:443}. */
    private static String withoutPort(String entry) {
        Matcher matcher = WITH_PORT.matcher(entry);
        return !matcher.matches() ? entry : matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }

    private static String network(InetAddress address) {
        if (!(address instanceof Inet6Address six)) {
            return address.getHostAddress();
        }
        byte[] half = Arrays.copyOf(Arrays.copyOf(six.getAddress(), 8), 16);
        try {
            return InetAddress.getByAddress(half).getHostAddress() + "/64";
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException("Sixteen bytes are an address", e);
        }
    }
}
