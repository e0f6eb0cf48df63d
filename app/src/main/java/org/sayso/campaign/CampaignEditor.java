package org.sayso.campaign;

import jakarta.inject.Singleton;
import java.util.Set;
import org.sayso.partnership.Site;
import org.sayso.plan.Plans;
import org.sayso.web.Problems;
import org.sayso.web.Theirs;

/** Makes the page with the form of a campaign, for each reason it is shown: new, as kept, after a move, refused, overtaken. */
@Singleton
class CampaignEditor {
    private final KeepQuestions questions;
    private final WhatWasHeard heard;
    private final Plans plans;
    private final Site site;

    CampaignEditor(KeepQuestions questions, WhatWasHeard heard, Plans plans, Site site) {
        this.questions = questions;
        this.heard = heard;
        this.plans = plans;
        this.site = site;
    }

    CampaignEditPage blank(String key) {
        return page(null, CampaignForm.blank(site.partnership().currentPlan(), key), new Problems(), null);
    }

    CampaignEditPage asKept(Campaign campaign) {
        return page(campaign, questions.form(campaign), new Problems(), null);
    }

    CampaignEditPage moved(Campaign campaign, CampaignForm form, String act) {
        return page(campaign, QuestionMoves.done(whole(campaign, form), act, answered(campaign)), new Problems(), null);
    }

    CampaignEditPage refused(Campaign campaign, SaveCampaign.Outcome.Refused refused) {
        return page(campaign, refused.form(), refused.problems(), null);
    }

    /** @param opened the campaign whose form it was; null when it was the form of a new one, sent before with other words */
    CampaignEditPage overtaken(Campaign opened, SaveCampaign.Outcome.Overtaken overtaken) {
        Campaign campaign = overtaken.saved();
        return page(campaign, overtaken.form(), new Problems(), new Theirs(opened == null, overtaken.differences(), "/desk/campaigns/" + campaign.slug() + "/edit"));
    }

    private CampaignForm whole(Campaign campaign, CampaignForm form) {
        return campaign == null ? form : QuestionMoves.withAnswered(form, questions.of(campaign), answered(campaign));
    }

    private CampaignEditPage page(Campaign campaign, CampaignForm form, Problems problems, Theirs theirs) {
        return CampaignEditPage.of(
                form, campaign, plans.ofSite(), site.partnership().areas(), answered(campaign), campaign == null ? 0 : heard.responses(campaign), problems, theirs);
    }

    private Set<String> answered(Campaign campaign) {
        return campaign == null ? Set.of() : heard.answered(campaign);
    }
}
