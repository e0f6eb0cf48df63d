package org.sayso.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/** The headers of every answer, errors and redirects included; so it stands before the security filter. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class SecurityHeaders implements Ordered {
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; "
            + "require-trusted-types-for 'script'";
    private final boolean https;

    SecurityHeaders(Settings settings) {
        this.https = settings.https();
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }

    /** A compressed request body can unpack to anything; nobody needs to send one. */
    @RequestFilter
    void plainBodiesOnly(HttpRequest<?> request) {
        String encoding = request.getHeaders().get(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refusal(io.micronaut.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send the body without Content-Encoding.");
        }
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var headers = response.getHeaders();
        set(headers, "Content-Security-Policy", CSP);
        set(headers, "X-Content-Type-Options", "nosniff");
        set(headers, "Referrer-Policy", "no-referrer");
        set(headers, "Permissions-Policy", "geolocation=(), camera=(), microphone=(), payment=(), usb=()");
        set(headers, "Cross-Origin-Opener-Policy", "same-origin");
        set(headers, "Cross-Origin-Resource-Policy", "same-origin");
        if (https) {
            set(headers, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (request.getPath().startsWith("/assets/")) {
            boolean lasting = request.getParameters().contains("v") || request.getPath().startsWith("/assets/fonts/");
            boolean there = response.code() == 200 || response.code() == 304;
            set(headers, HttpHeaders.CACHE_CONTROL, !there ? "no-store" : lasting ? "public, max-age=31536000, immutable" : "public, max-age=300");
            set(headers, HttpHeaders.VARY, "Accept-Encoding");
        } else if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            set(headers, HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static void set(io.micronaut.http.MutableHttpHeaders headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value);
    }
}
