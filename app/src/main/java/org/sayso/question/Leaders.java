package org.sayso.question;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final AskedRepository asked;
    private final Campaigns campaigns;
    private final Site site;

    Leaders(LeaderRepository leaders, AskedRepository asked, Campaigns campaigns, Site site) {
        this.leaders = leaders;
        this.asked = asked;
        this.campaigns = campaigns;
        this.site = site;
    }

    List<Leader> all() {
        return leaders.findByPartnershipOrderByPlaceAscAndTitleAsc(site.slug());
    }

    /** What each is called, by its id. */
    Map<String, String> titles() {
        return all().stream().collect(Collectors.toMap(Leader::id, Leader::title));
    }

    Optional<Leader> byId(String id) {
        return leaders.findByPartnershipAndId(site.slug(), id);
    }

    Optional<Leader> find(String slug) {
        return leaders.findByPartnershipAndSlug(site.slug(), slug);
    }

    /** As everybody sees it: one that takes no questions, and was asked none that everybody can read, is as if it had never been. */
    Optional<Leader> findPublic(String slug) {
        return find(slug).filter(this::isPublic);
    }

    boolean isPublic(Leader leader) {
        return leader.takesQuestions() || asked.countInPublic(site.slug(), leader.id()) > 0;
    }

    /** Whether another one is called that, in capitals or not. @param id of the one that may be called so, also before it is there */
    boolean isTitleTaken(String title, String id) {
        return all().stream().anyMatch(leader -> leader.title().equalsIgnoreCase(title) && !leader.id().equals(id));
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

    /** Those who read what is held: the moderators, or where there are none the safeguarding leads, who may read it too. */
    List<LeaderRepository.Owner> readers() {
        List<LeaderRepository.Owner> moderators = leaders.staff(site.slug(), Set.of(Role.MODERATOR.name()));
        return moderators.isEmpty() ? leaders.staff(site.slug(), Set.of(Role.SAFEGUARDING_LEAD.name())) : moderators;
    }

    List<LeaderRepository.Owner> planLeads() {
        return leaders.staff(site.slug(), Set.of(Role.PLAN_LEAD.name()));
    }
}
