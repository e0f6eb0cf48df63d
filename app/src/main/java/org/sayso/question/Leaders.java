package org.sayso.question;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.partnership.Site;
import org.sayso.staff.Role;

/** The leaders of this site, in the order of the list. */
@Singleton
class Leaders {
    /** Who may write what is said to whoever asked. */
    private static final Set<String> CAN_ANSWER = Set.of(Role.PLAN_LEAD.name(), Role.MODERATOR.name());
    private final LeaderRepository leaders;
    private final Campaigns campaigns;
    private final Site site;

    Leaders(LeaderRepository leaders, Campaigns campaigns, Site site) {
        this.leaders = leaders;
        this.campaigns = campaigns;
        this.site = site;
    }

    List<Leader> all() {
        return leaders.findByPartnershipOrderByPlaceAscAndTitleAsc(site.slug());
    }

    Optional<Leader> byId(String id) {
        return leaders.findByPartnershipAndId(site.slug(), id);
    }

    Optional<Leader> find(String slug) {
        return leaders.findByPartnershipAndSlug(site.slug(), slug);
    }

    /** Where its questions belong; a draft is as if it had never been. */
    Optional<Campaign> campaign(Leader leader) {
        return campaigns.byId(leader.campaignId()).filter(campaign -> campaigns.stage(campaign) != Stage.DRAFT);
    }

    boolean isOpen(Leader leader) {
        return leader.takesQuestions() && campaign(leader).filter(campaign -> campaigns.stage(campaign) == Stage.OPEN).isPresent();
    }

    /** Those of the staff that can own a question. */
    List<LeaderRepository.Owner> owners() {
        return leaders.staff(site.slug(), CAN_ANSWER);
    }

    List<LeaderRepository.Owner> planLeads() {
        return leaders.staff(site.slug(), Set.of(Role.PLAN_LEAD.name()));
    }
}
