package org.sayso.staff;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.filter.ServerFilterPhase;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.sayso.web.Refusal;
import org.sayso.web.SiteKey;

/**
 * A form of this site can only be sent from this site: another origin is refused on every write, and on the desk each
 * form carries the token of its session, in the field {@code _token}. Never completes with null: the framework would take
 * the request for unanswered.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class DeskFormGuard implements Ordered {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> BEFORE_SIGN_IN = Set.of("/desk/sign-in", "/desk/set-up", "/desk/invitation");
    private final StaffSessions sessions;

    DeskFormGuard(StaffSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    @RequestFilter
    CompletableFuture<HttpRequest<?>> check(HttpRequest<?> request) {
        if (READING.contains(request.getMethod()) || request.getPath().startsWith("/api/")) {
            return CompletableFuture.completedFuture(request);
        }
        if (isFromElsewhere(request)) {
            return refused();
        }
        if (!request.getPath().startsWith("/desk") || BEFORE_SIGN_IN.contains(request.getPath())) {
            return CompletableFuture.completedFuture(request);
        }
        String expected = request.getCookies().findCookie(sessions.cookieName()).map(cookie -> sessions.formToken(cookie.getValue())).orElse(null);
        String inAddress = request.getParameters().get("_token");
        if (expected != null && inAddress != null) {
            return SiteKey.same(inAddress, expected) ? CompletableFuture.completedFuture(request) : refused();
        }
        if (expected == null && !isShortForm(request)) {
            return CompletableFuture.completedFuture(request); // nobody is signed in: the method will refuse
        }
        return ((ServerHttpRequest<?>) request).byteBody().split(ByteBody.SplitBackpressureMode.FASTEST).buffer().thenCompose(body -> {
            String form = body.toString(StandardCharsets.UTF_8);
            boolean holds = expected != null && SiteKey.same(field(form), expected);
            if (isShortForm(request)) {
                UnsentForms.note(request, form, holds || isSurelyFromHere(request)); // so that the words can be given back when the session is over
            }
            if (expected == null || holds) {
                return CompletableFuture.completedFuture(request);
            }
            return isSaidToBeFromHere(request) && !field(form).isEmpty() ? CompletableFuture.failedFuture(new StaleForm()) : refused();
        });
    }

    private static boolean isShortForm(HttpRequest<?> request) {
        long length = request.getHeaders().contentLength().orElse(Long.MAX_VALUE);
        return length <= UnsentForms.LONGEST && request.getContentType().filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::equals).isPresent();
    }

    /** Nothing says that it is from elsewhere, and not for want of anything that says where from. */
    private static boolean isSurelyFromHere(HttpRequest<?> request) {
        return isSaidToBeFromHere(request) || !request.getHeaders().contains("Origin") && !request.getHeaders().contains("Sec-Fetch-Site");
    }

    /** A browser says so. */
    private static boolean isSaidToBeFromHere(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        return site != null ? site.equals("same-origin") : isHost(request, request.getHeaders().get("Origin"));
    }

    private boolean isFromElsewhere(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeaders().get("Origin");
        if (origin == null) {
            return false;
        }
        if (origin.equals("null")) {
            return sessions.isHttps(); // over plain HTTP a page without referrer says no more than this; the token in the form decides
        }
        return !isHost(request, origin);
    }

    private static boolean isHost(HttpRequest<?> request, String origin) {
        try {
            return request.getHeaders().get("Host").equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException | NullPointerException e) {
            return false;
        }
    }

    private static String field(String form) {
        try {
            return Arrays.stream(form.split("&")).filter(pair -> pair.startsWith("_token="))
                    .map(pair -> URLDecoder.decode(pair.substring(7), StandardCharsets.UTF_8)).findFirst().orElse("");
        } catch (IllegalArgumentException e) { // a broken % is no token
            return "";
        }
    }

    private static CompletableFuture<HttpRequest<?>> refused() {
        return CompletableFuture.failedFuture(refusal());
    }

    static Refusal refusal() {
        return new Refusal(
                HttpStatus.FORBIDDEN, "This form came from another place or has waited too long. Go back, load the page again and send it once more.");
    }
}
