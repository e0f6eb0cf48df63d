package org.sayso.campaign;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;

/** Closes an open campaign now. A form that somebody has open can still be sent for a while. */
@Singleton
class CloseCampaign {
    private final CampaignRepository campaigns;
    private final Audit audit;
    private final Clock clock;

    CloseCampaign(CampaignRepository campaigns, Audit audit, Clock clock) {
        this.campaigns = campaigns;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void close(Colleague by, Campaign campaign) {
        Instant now = clock.instant();
        if (campaign.stage(now) == Stage.OPEN) {
            campaigns.update(campaign.closed(by.id(), now));
            audit.wrote(by, "campaign-closed", "campaign " + campaign.slug(), null);
        }
    }
}
