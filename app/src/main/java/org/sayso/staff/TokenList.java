package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Refusal;

/** The tokens of this site as an admin sees them, the newest first; never the token itself. */
@Singleton
class TokenList {
    private final ApiTokenRepository tokens;
    private final StaffList staff;
    private final Site site;

    TokenList(ApiTokenRepository tokens, StaffList staff, Site site) {
        this.tokens = tokens;
        this.staff = staff;
        this.site = site;
    }

    /** @param roles message keys; @param madeBy null when Sayso made it itself; @param revokedOn null while it works */
    @Introspected
    record Row(String id, String name, List<String> roles, String madeBy, String madeOn, String lastUsed, String revokedOn, String revokedBy) {}

    List<Row> rows() {
        Map<String, String> names = staff.names();
        return tokens.findByPartnershipOrderByCreatedAtDesc(site.slug()).stream().map(t -> row(t, names)).toList();
    }

    Row row(String id) {
        return tokens.findByPartnershipAndId(site.slug(), id).map(t -> row(t, staff.names())).orElseThrow(Refusal::notFound);
    }

    private static Row row(ApiToken token, Map<String, String> names) {
        return new Row(
                token.id(), token.name(), token.roleList().stream().map(Role::valueOf).sorted().map(RoleChoice::nameKey).toList(),
                token.createdBy() == null ? null : names.get(token.createdBy()), Moments.day(token.createdAt()),
                token.lastUsedOn() == null ? null : Moments.day(token.lastUsedOn()), token.revokedAt() == null ? null : Moments.day(token.revokedAt()),
                token.revokedBy() == null ? null : names.get(token.revokedBy()));
    }
}
