package org.sayso.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;

/**
 * From where somebody asks, for what slows down whoever tries things out. It is the other end of the connection; where
 * Sayso stands behind a trusted proxy ({@code SAYSO_HTTPS}) that is the proxy, so there it is the last entry of
 * {@code X-Forwarded-For}: the proxy wrote that one, and the sender can have written those before it. Of an IPv6 address the
 * first half counts, because one household or attacker holds all addresses of the second. Never stored as it is, never
 * logged. Thread-safe.
 */
@Singleton
public class ClientAddress {
    private static final String FORWARDED = "X-Forwarded-For";
    private final boolean behindProxy;

    ClientAddress(Settings settings) {
        this.behindProxy = settings.https();
    }

    public String of(HttpRequest<?> request) {
        InetSocketAddress socket = request.getRemoteAddress();
        String other = socket == null || socket.getAddress() == null ? "" : network(socket.getAddress());
        List<String> forwarded = behindProxy ? request.getHeaders().getAll(FORWARDED) : List.of();
        if (forwarded.isEmpty()) {
            return other;
        }
        String all = forwarded.getLast();
        try {
            return network(InetAddress.ofLiteral(all.substring(all.lastIndexOf(',') + 1).strip()));
        } catch (IllegalArgumentException e) { // not an address
            return other;
        }
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
