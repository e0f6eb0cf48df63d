package org.sayso.staff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sayso.partnership.Site;
import org.sayso.web.SiteKey;

/** Makes a token for another program. It is shown once; only its hash is kept. */
@Singleton
class IssueToken {
    private final ApiTokenRepository tokens;
    private final SiteKey siteKey;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    IssueToken(ApiTokenRepository tokens, SiteKey siteKey, Audit audit, Site site, Clock clock) {
        this.tokens = tokens;
        this.siteKey = siteKey;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    String issue(Colleague by, String name, Collection<Role> roles) {
        String token = "sayso_" + siteKey.freshToken();
        String id = UUID.randomUUID().toString();
        String held = roles.stream().map(Role::name).collect(Collectors.joining(","));
        tokens.save(new ApiToken(id, site.slug(), name, siteKey.hash("api-token", token), held, by.id(), clock.instant(), null, null, null));
        audit.wrote(by, "token-made", "token " + id, name + ", as " + Role.words(roles));
        return token;
    }
}
