package org.sayso.forum;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sayso.partnership.Site;

/** Finds a member by her private link. */
@Singleton
class Members {
    private final MemberRepository members;
    private final MemberSecrets secrets;
    private final Forums forums;
    private final Site site;

    Members(MemberRepository members, MemberSecrets secrets, Forums forums, Site site) {
        this.members = members;
        this.secrets = secrets;
        this.forums = forums;
        this.site = site;
    }

    record Found(Forum forum, Member member) {}

    Optional<Found> find(String token) {
        return members.findByPartnershipAndTokenHash(site.slug(), secrets.tokenHash(token))
                .flatMap(member -> forums.byId(member.forumId()).map(forum -> new Found(forum, member)));
    }
}
