package org.sayso.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sayso.partnership.Site;
import org.sayso.web.SiteKey;

/** Links that are good once and for a short time. Only a hash of the token is kept; looking at a link does not spend it. */
@Singleton
class Invitations {
    private final StaffInvitationRepository invitations;
    private final SiteKey siteKey;
    private final Site site;
    private final Clock clock;

    Invitations(StaffInvitationRepository invitations, SiteKey siteKey, Site site, Clock clock) {
        this.invitations = invitations;
        this.siteKey = siteKey;
        this.site = site;
        this.clock = clock;
    }

    /** A new token for a member of staff; the ones before it stop working. */
    String fresh(String staffId, Duration life) {
        spendAllOf(staffId);
        return kept(staffId, life);
    }

    /** A new token that makes the first admin; the ones before it stop working. */
    String freshSetUp(Duration life) {
        invitations.spendSetUp(site.slug(), clock.instant());
        return kept(null, life);
    }

    private String kept(String staffId, Duration life) {
        String token = siteKey.freshToken();
        Instant now = clock.instant();
        invitations.save(new StaffInvitation(hash(token), site.slug(), staffId, now, now.plus(life), null));
        return token;
    }

    Optional<StaffInvitation> open(String token) {
        return token == null ? Optional.empty() : invitations.findOpen(hash(token), site.slug(), clock.instant());
    }

    /** True for exactly one caller, however many come at once. */
    boolean spend(StaffInvitation invitation) {
        return invitations.spend(invitation.tokenHash(), clock.instant()) == 1;
    }

    void spendAllOf(String staffId) {
        invitations.spendAllOf(site.slug(), staffId, clock.instant());
    }

    private String hash(String token) {
        return siteKey.hash("invitation", token);
    }
}
