package org.sayso.feedback;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Moments;
import org.sayso.web.Scene;

/** Makes the page of a campaign, for everybody and for the preview at the desk: the very same. */
@Singleton
class CampaignPages {
    private final Plans plans;
    private final Site site;
    private final Clock clock;

    CampaignPages(Plans plans, Site site, Clock clock) {
        this.plans = plans;
        this.site = site;
        this.clock = clock;
    }

    /** @param stage planned, open or closed; days are as people read them, or null when there is none */
    @Introspected
    record CampaignPage(
            Campaign campaign, String stage, HeardSoFar.Heard heard, String opens, String closes, String resultsBy, List<NextStep> steps,
            List<Plan.Priority> priorities, Scene scene) {}

    CampaignPage page(Campaign campaign, String stage, HeardSoFar.Heard heard) {
        return new CampaignPage(
                campaign, stage, heard, campaign.opensAt() == null ? null : Moments.day(campaign.opensAt()),
                campaign.closesAt() == null ? null : Moments.day(lastDay(campaign)),
                campaign.resultsBy() == null || campaign.resultsBy().isBefore(Moments.dayOf(clock.instant())) ? null : Moments.day(campaign.resultsBy()),
                NextStep.before(campaign, site.partnership().promise().readWithinSchoolDays()),
                plans.find(campaign.plan()).map(Plan::priorities).orElse(List.of()), site.partnership().picture(campaign.slug()));
    }

    /** The last whole day on which an idea can be sent. */
    private static LocalDate lastDay(Campaign campaign) {
        return Moments.dayOf(campaign.closesAt().minusSeconds(1));
    }
}
