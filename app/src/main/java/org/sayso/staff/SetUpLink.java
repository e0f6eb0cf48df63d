package org.sayso.staff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.sayso.partnership.Site;

/** The way into a site that has no staff: a link, printed at start, good once and for an hour. There is no default password. */
@Singleton
public class SetUpLink {
    public static final Duration LIFE = Duration.ofHours(1);
    private final StaffMemberRepository members;
    private final Invitations invitations;
    private final Site site;

    SetUpLink(StaffMemberRepository members, Invitations invitations, Site site) {
        this.members = members;
        this.invitations = invitations;
        this.site = site;
    }

    /** A new link's path while there is nobody; the one of the start before stops working. Empty once there is staff. */
    @Transactional
    public Optional<String> fresh() {
        return members.countByPartnership(site.slug()) > 0 ? Optional.empty() : Optional.of("/desk/set-up?t=" + invitations.freshSetUp(LIFE));
    }
}
