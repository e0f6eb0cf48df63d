package org.sayso.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.SiteKey;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Tells who is asking: on the desk by the session cookie, under {@code /api} by the bearer token; elsewhere nobody is
 * asked. Runs off the event loop, because it reads the database.
 */
@Singleton
class WhoIsThere implements AuthenticationFetcher<HttpRequest<?>> {
    private final StaffSessions sessions;
    private final StaffMemberRepository members;
    private final ApiTokenRepository tokens;
    private final SiteKey siteKey;
    private final Site site;
    private final Clock clock;
    private final Scheduler blocking;

    WhoIsThere(
            StaffSessions sessions, StaffMemberRepository members, ApiTokenRepository tokens, SiteKey siteKey, Site site, Clock clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.sessions = sessions;
        this.members = members;
        this.tokens = tokens;
        this.siteKey = siteKey;
        this.site = site;
        this.clock = clock;
        this.blocking = Schedulers.fromExecutorService(executor);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<Cookie> cookie = request.getCookies().findCookie(sessions.cookieName());
        String bearer = request.getHeaders().get("Authorization");
        if (request.getPath().startsWith("/api/") && bearer != null && bearer.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Mono.fromCallable(() -> byToken(bearer.substring(7).strip()).orElse(null)).subscribeOn(blocking);
        }
        if (request.getPath().startsWith("/desk") && cookie.isPresent()) {
            return Mono.fromCallable(() -> sessions.member(cookie.get().getValue()).map(this::of).orElse(null)).subscribeOn(blocking);
        }
        return Mono.empty();
    }

    private Authentication of(StaffMember member) {
        List<String> roles = members.roles(member.id());
        return Authentication.build(member.id(), roles, Map.of(Colleague.NAME, member.displayName(), Colleague.MEMBER, member.id()));
    }

    Optional<Authentication> byToken(String token) {
        return tokens.findByTokenHash(siteKey.hash("api-token", token))
                .filter(t -> t.revokedAt() == null && t.partnership().equals(site.slug()))
                .map(t -> {
                    tokens.used(t.id(), Moments.dayOf(clock.instant()));
                    return Authentication.build("token:" + t.id(), t.roleList(), Map.of(Colleague.NAME, t.name()));
                });
    }
}
