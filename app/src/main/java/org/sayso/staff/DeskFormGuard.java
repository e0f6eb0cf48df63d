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
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
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
    private final UnsentForms unsent;
    private final ExecutorService blocking;

    DeskFormGuard(StaffSessions sessions, UnsentForms unsent, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.unsent = unsent;
        this.blocking = blocking;
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
        String session = request.getCookies().findCookie(sessions.cookieName()).map(Cookie::getValue).orElse(null);
        String inAddress = request.getParameters().get("_token");
        if (session != null && inAddress != null) {
            return sessions.isFormToken(session, inAddress) ? CompletableFuture.completedFuture(request) : refused();
        }
        if (session == null && !isShortForm(request)) {
            return CompletableFuture.completedFuture(request); // nobody is signed in: the method will refuse
        }
        return ((ServerHttpRequest<?>) request).byteBody().split(ByteBody.SplitBackpressureMode.FASTEST).buffer().thenCompose(body -> {
            String form = body.toString(StandardCharsets.UTF_8);
            String token = field(form);
            boolean holds = session != null && sessions.isFormToken(session, token);
            if (isShortForm(request)) {
                UnsentForms.note(request, form, isSaidToBeFromHere(request)); // so that the words can be given back when the session is over
            }
            if (holds) {
                unsent.giveBackOnError(request);
            }
            if (session == null || holds) {
                return CompletableFuture.completedFuture(request);
            }
            String owner = StaffSessions.ownerIn(token);
            return !isSaidToBeFromHere(request) || owner.isEmpty() ? refused() : stale(session, owner);
        });
    }

    /** Whoever is there now gets their own words back, and nobody else's. */
    private CompletableFuture<HttpRequest<?>> stale(String session, String owner) {
        return CompletableFuture.supplyAsync(() -> sessions.member(session).map(StaffMember::id), blocking)
                .thenCompose(id -> id.filter(there -> SiteKey.same(sessions.formOwner(there), owner)).isEmpty()
                        ? refused() : CompletableFuture.failedFuture(new StaleForm(sessions.formToken(session, id.get()))));
    }

    private static boolean isShortForm(HttpRequest<?> request) {
        long length = request.getHeaders().contentLength().orElse(Long.MAX_VALUE);
        return length <= UnsentForms.LONGEST && request.getContentType().filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::equals).isPresent();
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
