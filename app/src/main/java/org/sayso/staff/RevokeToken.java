package org.sayso.staff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sayso.partnership.Site;
import org.sayso.web.Refusal;

/** Ends a token. The next call with it is refused. */
@Singleton
class RevokeToken {
    private final ApiTokenRepository tokens;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    RevokeToken(ApiTokenRepository tokens, Audit audit, Site site, Clock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    void revoke(Colleague by, String id) {
        ApiToken token = tokens.findByPartnershipAndId(site.slug(), id).orElseThrow(Refusal::notFound);
        if (tokens.revoke(site.slug(), id, by.id(), clock.instant()) == 1) {
            audit.wrote(by, "token-revoked", "token " + id, token.name());
        }
    }
}
