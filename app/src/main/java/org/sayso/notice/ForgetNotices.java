package org.sayso.notice;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases by the clock: addresses that nobody confirmed after two days, all of a campaign a year after it closed, lines of the ledger after a year. */
@Singleton
class ForgetNotices {
    static final Duration A_YEAR = Duration.ofDays(365);
    private static final Logger LOG = LoggerFactory.getLogger(ForgetNotices.class);
    private final SubscriptionRepository subscriptions;
    private final MailRowRepository mail;
    private final StopNotices stop;
    private final Campaigns campaigns;
    private final Site site;
    private final Clock clock;

    ForgetNotices(SubscriptionRepository subscriptions, MailRowRepository mail, StopNotices stop, Campaigns campaigns, Site site, Clock clock) {
        this.subscriptions = subscriptions;
        this.mail = mail;
        this.stop = stop;
        this.campaigns = campaigns;
        this.site = site;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "${sayso.notices.forget:2m}", fixedDelay = "${sayso.notices.forget-pause:30m}")
    void forgetWhatIsOver() {
        try {
            forget();
        } catch (RuntimeException e) {
            LOG.warn("Addresses that are over wait to be erased: {}", e.getClass().getSimpleName());
        }
    }

    void forget() {
        Instant now = clock.instant();
        subscriptions.unconfirmed(site.slug(), now).forEach(stop::forget);
        campaigns.all().stream().filter(campaign -> isLongOver(campaign, now)).forEach(c -> subscriptions.ofCampaign(site.slug(), c.id()).forEach(stop::forget));
        subscriptions.forgetAsked(Moments.dayOf(now).minusDays(1));
        mail.forget(site.slug(), now.minus(A_YEAR));
    }

    private static boolean isLongOver(Campaign campaign, Instant now) {
        return campaign.end() != null && campaign.end().plus(A_YEAR).isBefore(now);
    }
}
