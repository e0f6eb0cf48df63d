package org.sayso.group;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.sayso.partnership.Site;

/** Erases who led a group 30 days after its campaign ended: until then staff may need to ask them something. */
@Singleton
class ForgetLeaders {
    static final Duration KEPT = Duration.ofDays(30);
    private final YoungGroupRepository groups;
    private final Site site;
    private final Clock clock;

    ForgetLeaders(YoungGroupRepository groups, Site site, Clock clock) {
        this.groups = groups;
        this.site = site;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "${sayso.leaders.first:2m}", fixedDelay = "${sayso.leaders.pause:6h}")
    void forget() {
        groups.forgetLeaders(site.slug(), clock.instant().minus(KEPT));
    }
}
