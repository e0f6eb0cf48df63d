package org.sayso.campaign;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;

/**
 * Opens a campaign, at once or for its date, or opens a closed one again. Nothing happens while something that people
 * rely on is missing; a second press changes nothing.
 */
@Singleton
class OpenCampaign {
    private final CampaignRepository campaigns;
    private final StageChecks checks;
    private final Audit audit;
    private final Clock clock;

    OpenCampaign(CampaignRepository campaigns, StageChecks checks, Audit audit, Clock clock) {
        this.campaigns = campaigns;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return what is missing; empty when it is done */
    @Transactional
    List<StageChecks.Check> open(Colleague by, Campaign campaign) {
        return done(by, campaign, Stage.DRAFT, "campaign-opened");
    }

    @Transactional
    List<StageChecks.Check> openAgain(Colleague by, Campaign campaign) {
        return done(by, campaign, Stage.CLOSED, "campaign-reopened");
    }

    private List<StageChecks.Check> done(Colleague by, Campaign campaign, Stage from, String act) {
        Instant now = clock.instant();
        List<StageChecks.Check> missing = checks.missing(campaign);
        if (campaign.stage(now) != from || !missing.isEmpty()) {
            return campaign.stage(now) != from ? List.of() : missing;
        }
        campaigns.update(from == Stage.DRAFT ? campaign.ready(by.id(), now) : campaign.openedAgain());
        audit.wrote(by, act, "campaign " + campaign.slug(), null);
        return List.of();
    }
}
