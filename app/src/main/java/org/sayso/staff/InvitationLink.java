package org.sayso.staff;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.sayso.web.Moments;

/** Writes an invitation out as an address that can be passed on. */
@Singleton
class InvitationLink {
    private final HttpHostResolver hosts;
    private final Clock clock;
    private final boolean https;

    InvitationLink(HttpHostResolver hosts, Clock clock, @Value("${sayso.https:false}") boolean https) {
        this.hosts = hosts;
        this.clock = clock;
        this.https = https;
    }

    /** @param link shown on this one page; @param until when it stops working */
    @Introspected
    record LinkPage(String id, String name, String link, String until) {}

    LinkPage page(HttpRequest<?> request, InviteStaffMember.Invited invited) {
        String host = hosts.resolve(request);
        String address = https ? host.replaceFirst("^http:", "https:") : host;
        return new LinkPage(
                invited.member().id(), invited.member().displayName(), address + "/desk/invitation?t=" + invited.token(),
                Moments.dayAndTime(clock.instant().plus(InviteStaffMember.LIFE)));
    }
}
