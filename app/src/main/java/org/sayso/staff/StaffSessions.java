package org.sayso.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Settings;
import org.sayso.web.SiteKey;

/** Sessions in the database: 30 minutes idle, 12 hours at most, ended at once when somebody is disabled. */
@Singleton
public class StaffSessions {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    private final StaffSessionRepository sessions;
    private final StaffMemberRepository members;
    private final SiteKey siteKey;
    private final Site site;
    private final Clock clock;
    private final boolean https;

    StaffSessions(
            StaffSessionRepository sessions, StaffMemberRepository members, SiteKey siteKey, Site site, Clock clock,
            Settings settings) {
        this.sessions = sessions;
        this.members = members;
        this.siteKey = siteKey;
        this.site = site;
        this.clock = clock;
        this.https = settings.https();
    }

    /** Whether people come over TLS, where each browser says from which site a form is sent. */
    boolean isHttps() {
        return https;
    }

    String cookieName() {
        return https ? "__Host-sayso" : "sayso";
    }

    /** A new session with a new id; the cookie is the only place where its token is. */
    Cookie begin(StaffMember member) {
        String token = siteKey.freshToken();
        Instant now = clock.instant();
        sessions.endExpired(now);
        sessions.save(new StaffSession(siteKey.hash("session", token), member.id(), now, now, now.plus(LONGEST)));
        members.seenOn(member.id(), Moments.dayOf(now));
        return Cookie.of(cookieName(), token).path("/").httpOnly(true).secure(https).sameSite(SameSite.Strict).maxAge(LONGEST);
    }

    Cookie gone() {
        return Cookie.of(cookieName(), "").path("/").httpOnly(true).secure(https).sameSite(SameSite.Strict).maxAge(0);
    }

    Optional<StaffMember> member(String token) {
        String hash = siteKey.hash("session", token);
        Instant now = clock.instant();
        Optional<StaffSession> session = sessions.findById(hash)
                .filter(s -> s.expiresAt().isAfter(now) && s.lastSeenAt().plus(IDLE).isAfter(now));
        session.filter(s -> s.lastSeenAt().plusSeconds(60).isBefore(now)).ifPresent(s -> {
            sessions.seen(hash, now);
            members.seenOn(s.staffId(), Moments.dayOf(now));
        });
        return session.flatMap(s -> members.findByPartnershipAndId(site.slug(), s.staffId()))
                .filter(StaffMember::isActive);
    }

    /** The session of this browser: when signing out, and before a new one begins. */
    void endOf(HttpRequest<?> request) {
        request.getCookies().findCookie(cookieName()).ifPresent(cookie -> sessions.deleteById(siteKey.hash("session", cookie.getValue())));
    }

    /** Everywhere at once: after disabling somebody or setting a new password. */
    public void endAll(String staffId) {
        sessions.endAll(staffId);
    }

    /** The token that each form of a signed-in person carries: bound to the session, and telling for whom its page was made. */
    public String formToken(String sessionToken, String staffId) {
        return siteKey.hash("desk-form", sessionToken) + "." + formOwner(staffId);
    }

    /** The same for a script of a page that was kept while its session ended: that of the session that asks now. */
    public String formToken(HttpRequest<?> request, Colleague who) {
        return request.getCookies().findCookie(cookieName()).map(cookie -> formToken(cookie.getValue(), who.id())).orElseThrow(org.sayso.web.Refusal::notFound);
    }

    /** Whether a token is one of that session; for whom it was made is not looked at. */
    boolean isFormToken(String sessionToken, String formToken) {
        return SiteKey.same(formToken.replaceAll("\\..*", ""), siteKey.hash("desk-form", sessionToken));
    }

    /** Stands for a person in forms and nowhere else. */
    String formOwner(String staffId) {
        return siteKey.hash("form-owner", staffId).substring(0, 32);
    }

    /** For whom the page of a form was made, though its session is over; empty when its token does not say. */
    static String ownerIn(String formToken) {
        return formToken.matches("[0-9a-f]{64}\\.[0-9a-f]{32}") ? formToken.substring(65) : "";
    }
}
