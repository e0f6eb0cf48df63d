package org.sayso.share;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a program only looks at what is behind a link: a browser that loads ahead, a chat that makes a preview, a search engine.
 * Those are led on like anybody, but they are nobody who stood before a poster. What a browser says of itself is read here and kept
 * nowhere.
 */
final class LooksAhead {
    private static final List<String> PURPOSES = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");
    private static final Pattern AHEAD = Pattern.compile("(?i)prefetch|prerender|preview");
    private static final Pattern PROGRAM = Pattern.compile("(?i)bot\\b|crawl|spider|preview|facebookexternalhit|whatsapp/|embedly|curl/|wget/|python-requests");

    private LooksAhead() {}

    static boolean is(HttpRequest<?> request) {
        HttpHeaders headers = request.getHeaders();
        String agent = headers.get(HttpHeaders.USER_AGENT);
        return request.getMethod() == HttpMethod.HEAD
                || PURPOSES.stream().map(headers::get).anyMatch(purpose -> purpose != null && AHEAD.matcher(purpose).find())
                || agent == null || agent.isBlank() || PROGRAM.matcher(agent).find();
    }
}
