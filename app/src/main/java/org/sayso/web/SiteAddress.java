package org.sayso.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * Where people find this site, for links that stand outside its pages: in the feed, in an invitation, in what is printed at
 * start. The one who runs Sayso says it, in {@code SAYSO_ADDRESS}. What a request says of its host is written by whoever
 * sends it, so a link for somebody else never takes it. Without a slash at the end. Thread-safe.
 */
@Singleton
public class SiteAddress {
    private static final Pattern HOST = Pattern.compile("([a-zA-Z0-9.-]{1,253}|\\[[0-9a-fA-F:.]{2,45}])(:[0-9]{1,5})?");
    private final String told;
    private final boolean https;
    private final Provider<EmbeddedServer> server;

    SiteAddress(Settings settings, Provider<EmbeddedServer> server) {
        this.told = settings.address() == null || settings.address().isBlank() ? null : checked(settings.address().strip());
        this.https = settings.https();
        this.server = server;
    }

    public boolean isTold() {
        return told != null;
    }

    /** The address that Sayso was told; else the one of this machine, which is right for whoever tries Sayso out on it. */
    public String told() {
        return told != null ? told : "http://localhost:" + server.get().getPort();
    }

    /**
     * For a link that only the one who asks will see, to pass on. Where no address was told, this is the one her own browser
     * used: {@code Host} is harmless here, because nobody else can set it in her browser, and she sees the link before she
     * passes it on. {@code X-Forwarded-Host} is not read at all.
     */
    public String asSeenBy(HttpRequest<?> request) {
        String host = request.getHeaders().get(HttpHeaders.HOST);
        return told != null || host == null || !HOST.matcher(host).matches() ? told() : (https ? "https://" : "http://") + host;
    }

    private static String checked(String address) {
        String plain = address.replaceFirst("/+$", "");
        try {
            URI uri = URI.create(plain);
            boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (isWeb && uri.getHost() != null && uri.getUserInfo() == null && uri.getPath().isEmpty() && uri.getQuery() == null && uri.getFragment() == null) {
                return plain;
            }
        } catch (IllegalArgumentException e) { // said below
        }
        throw new IllegalStateException(
                "SAYSO_ADDRESS is not an address that links can start with. Nothing was changed. Write it like https://sayso.example.org, without a path.");
    }
}
