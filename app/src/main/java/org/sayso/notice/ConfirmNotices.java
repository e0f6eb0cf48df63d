package org.sayso.notice;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.sayso.partnership.Site;

/** The owner of an address says yes. Twice is as once. What happened since it was asked is looked at right away. */
@Singleton
class ConfirmNotices {
    private final SubscriptionRepository subscriptions;
    private final Sealed sealed;
    private final Site site;
    private final Clock clock;

    ConfirmNotices(SubscriptionRepository subscriptions, Sealed sealed, Site site, Clock clock) {
        this.subscriptions = subscriptions;
        this.sealed = sealed;
        this.site = site;
        this.clock = clock;
    }

    /** Whether the link of a first mail still holds. */
    boolean holds(String token) {
        return find(token).isPresent();
    }

    /** Whether that link was said yes to before. */
    boolean isSaid(String token) {
        return find(token).filter(Subscription::isConfirmed).isPresent();
    }

    /** @return false when the link does not hold any more */
    @Transactional
    boolean confirm(String token) {
        Optional<Subscription> subscription = find(token);
        subscription.filter(s -> !s.isConfirmed()).ifPresent(s -> subscriptions.confirm(s.id(), clock.instant()));
        return subscription.isPresent();
    }

    private Optional<Subscription> find(String token) {
        return subscriptions.findByPartnershipAndConfirmHash(site.slug(), sealed.confirmHash(token)).filter(s -> s.confirmUntil().isAfter(clock.instant()));
    }
}
