package org.sayso.language;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.web.Language;

/**
 * The page that she came from, as a path of this site and nothing else: no other site, no other scheme, no control characters. What says a language or
 * a notice is left out of its query, so that her choice holds.
 */
final class WayBack {
    private static final String START = "/";
    private static final int LONGEST = 2000;
    private static final List<String> LEFT_OUT = List.of(Language.NAME, "done");

    private WayBack() {}

    static String of(String typed) {
        return typed == null || typed.length() > LONGEST ? START : path(typed).orElse(START);
    }

    private static Optional<String> path(String typed) {
        try {
            URI uri = new URI(typed);
            String path = uri.getRawPath();
            boolean isOurs = uri.getScheme() == null && uri.getRawAuthority() == null && path != null && typed.startsWith("/") && !typed.startsWith("//") && !path.startsWith("//")
                    && typed.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\') && !Language.isForStaffOrPrograms(path);
            return isOurs ? Optional.of(path + query(uri.getRawQuery(), "")) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The same query without those parts. @param more put behind it, like {@code lang=en} */
    static String query(String query, String more) {
        String kept = Arrays.stream((query == null ? "" : query).split("&")).filter(pair -> !pair.isEmpty() && !LEFT_OUT.contains(pair.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        String whole = kept.isEmpty() || more.isEmpty() ? kept + more : kept + "&" + more;
        return whole.isEmpty() ? "" : "?" + whole;
    }
}
