package org.sayso.campaign;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;

/** Takes a campaign off the site again, as long as nobody has answered it. */
@Singleton
class ReturnToDraft {
    private final CampaignRepository campaigns;
    private final WhatWasHeard heard;
    private final Audit audit;

    ReturnToDraft(CampaignRepository campaigns, WhatWasHeard heard, Audit audit) {
        this.campaigns = campaigns;
        this.heard = heard;
        this.audit = audit;
    }

    /** @return false when there are responses: people must find again what they answered */
    @Transactional
    boolean toDraft(Colleague by, Campaign campaign) {
        if (campaign.readyAt() == null) {
            return true;
        }
        if (heard.responses(campaign) > 0) {
            return false;
        }
        campaigns.update(campaign.draftAgain());
        audit.wrote(by, "campaign-draft-again", "campaign " + campaign.slug(), null);
        return true;
    }
}
