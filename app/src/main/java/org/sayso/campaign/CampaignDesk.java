package org.sayso.campaign;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.List;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** The campaigns of this site as staff see them, drafts among them. */
@Singleton
class CampaignDesk {
    private final Campaigns campaigns;
    private final KeepQuestions questions;
    private final CampaignRepository repository;
    private final StageChecks checks;
    private final WhatWasHeard heard;
    private final Plans plans;
    private final Site site;

    CampaignDesk(
            Campaigns campaigns, KeepQuestions questions, CampaignRepository repository, StageChecks checks, WhatWasHeard heard, Plans plans, Site site) {
        this.campaigns = campaigns;
        this.questions = questions;
        this.repository = repository;
        this.checks = checks;
        this.heard = heard;
        this.plans = plans;
        this.site = site;
    }

    /** @param stageName message key */
    @Introspected
    record Row(String slug, String title, String stage, String stageName, CampaignDates dates, long responses) {}

    /** The newest first. */
    List<Row> rows() {
        return campaigns.all().reversed().stream().map(c -> {
            String stage = campaigns.stage(c).slug();
            return new Row(c.slug(), c.title(), stage, "campaign.desk-stage." + stage, CampaignDates.of(c), heard.responses(c));
        }).toList();
    }

    Campaign find(String slug) {
        return campaigns.find(slug).orElseThrow(Refusal::notFound);
    }

    CampaignDeskPage page(Campaign campaign, Problems problems) {
        List<StageChecks.Check> before = checks.beforeOpening(campaign);
        List<String> areas = repository.areas(campaign.id()).stream().flatMap(slug -> site.partnership().area(slug).stream()).map(Partnership.Area::name).toList();
        return new CampaignDeskPage(
                campaign, campaigns.stage(campaign).slug(), CampaignDates.of(campaign), heard.responses(campaign),
                plans.find(campaign.plan()).map(Plan::title).orElse(campaign.plan()), areas,
                questions.of(campaign).stream().map(CampaignDeskPage.Further::of).toList(), before, before.stream().allMatch(StageChecks.Check::done), problems);
    }
}
