package org.sayso.staff;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.stream.Collectors;
import org.sayso.partnership.Site;
import org.sayso.web.MakeOnce;
import org.sayso.web.SiteKey;

/** Makes a token for another program. It is shown once; only its hash is kept. */
@Singleton
class IssueToken {
    private final ApiTokenRepository tokens;
    private final SiteKey siteKey;
    private final MakeOnce once;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    IssueToken(ApiTokenRepository tokens, SiteKey siteKey, MakeOnce once, Audit audit, Site site, Clock clock) {
        this.tokens = tokens;
        this.siteKey = siteKey;
        this.once = once;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** @param token null when the form was sent before: then it was shown, and is nowhere any more */
    record Issued(ApiToken kept, @Nullable String token) {}

    /** @param id the key of the form */
    Issued issue(Colleague by, String id, String name, Collection<Role> roles) {
        String token = "sayso_" + siteKey.freshToken();
        var made = once.make(() -> tokens.findByPartnershipAndId(site.slug(), id), () -> made(by, id, name, roles, token));
        return new Issued(made.row(), made.isNew() ? token : null);
    }

    private ApiToken made(Colleague by, String id, String name, Collection<Role> roles, String token) {
        String held = roles.stream().map(Role::name).collect(Collectors.joining(","));
        ApiToken kept = tokens.save(new ApiToken(id, site.slug(), name, siteKey.hash("api-token", token), held, by.id(), clock.instant(), null, null, null));
        audit.wrote(by, "token-made", "token " + id, name + ", as " + Role.words(roles));
        return kept;
    }
}
