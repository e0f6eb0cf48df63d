package org.sayso.notice;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.sayso.partnership.Site;

/** Ends a subscription: its row goes, and with it what was told and what still waits to be sent. Twice is as once. */
@Singleton
class StopNotices {
    private final SubscriptionRepository subscriptions;
    private final MailRowRepository mail;
    private final Sealed sealed;
    private final Site site;

    StopNotices(SubscriptionRepository subscriptions, MailRowRepository mail, Sealed sealed, Site site) {
        this.subscriptions = subscriptions;
        this.mail = mail;
        this.sealed = sealed;
        this.site = site;
    }

    /** By the link that each mail carries. One that is not known is one that was stopped. */
    @Transactional
    void stop(String token) {
        subscriptions.findByPartnershipAndStopHash(site.slug(), sealed.stopHash(token)).ifPresent(this::forget);
    }

    @Transactional
    void forget(Subscription subscription) {
        subscriptions.deleteById(subscription.id());
        subscriptions.forgetTold(subscription.id());
        mail.dropAll(subscription.partnership(), subscription.id());
        mail.unseal(subscription.partnership(), subscription.id());
    }
}
