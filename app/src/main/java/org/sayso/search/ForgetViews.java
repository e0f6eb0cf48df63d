package org.sayso.search;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.sayso.partnership.Site;

/** Erases saved searches a day after they were deleted: until then they can be brought back, and nobody needs to do anything for them to go. */
@Singleton
class ForgetViews {
    static final Duration CAN_BE_BROUGHT_BACK = Duration.ofDays(1);
    private final SavedViewRepository views;
    private final Site site;
    private final Clock clock;

    ForgetViews(SavedViewRepository views, Site site, Clock clock) {
        this.views = views;
        this.site = site;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "${sayso.views.first:1m}", fixedDelay = "${sayso.views.pause:1h}")
    void forget() {
        views.forget(site.slug(), clock.instant().minus(CAN_BE_BROUGHT_BACK));
    }
}
