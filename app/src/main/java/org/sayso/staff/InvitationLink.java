package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.sayso.web.Moments;
import org.sayso.web.SiteAddress;

/** Writes an invitation out as an address that can be passed on. */
@Singleton
class InvitationLink {
    private final SiteAddress address;
    private final Clock clock;

    InvitationLink(SiteAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    /** @param link shown on this one page; @param until when it stops working */
    @Introspected
    record LinkPage(String id, String name, String link, String until) {}

    LinkPage page(HttpRequest<?> request, InviteStaffMember.Invited invited) {
        return new LinkPage(
                invited.member().id(), invited.member().displayName(), address.asSeenBy(request) + "/desk/invitation?t=" + invited.token(),
                Moments.dayAndTime(clock.instant().plus(InviteStaffMember.LIFE)));
    }
}
