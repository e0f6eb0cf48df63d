package org.sayso.campaign;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.partnership.Site;

/** The campaigns of this site, seen through what an asker may see. */
@Singleton
public class Campaigns {
    private final CampaignRepository campaigns;
    private final Site site;
    private final Clock clock;

    Campaigns(CampaignRepository campaigns, Site site, Clock clock) {
        this.campaigns = campaigns;
        this.site = site;
        this.clock = clock;
    }

    /** Planned, open and closed ones, open first; never a draft. */
    public List<Campaign> visible() {
        return campaigns.findByPartnershipOrderByCreatedAt(site.slug()).stream()
                .filter(c -> stage(c) != Stage.DRAFT)
                .sorted(Comparator.comparing((Campaign c) -> List.of(Stage.OPEN, Stage.PLANNED, Stage.CLOSED).indexOf(stage(c))))
                .toList();
    }

    /** A draft is as if it had never been. */
    public Optional<Campaign> findVisible(String slug) {
        return campaigns.findByPartnershipAndSlug(site.slug(), slug).filter(c -> stage(c) != Stage.DRAFT);
    }

    public List<Campaign> all() {
        return campaigns.findByPartnershipOrderByCreatedAt(site.slug());
    }

    public Optional<Campaign> find(String slug) {
        return campaigns.findByPartnershipAndSlug(site.slug(), slug);
    }

    public Optional<Campaign> byId(String id) {
        return campaigns.findByPartnershipAndId(site.slug(), id);
    }

    /** Slugs of the areas that it asks; none for all of them. */
    public List<String> areas(Campaign campaign) {
        return campaigns.areas(campaign.id());
    }

    public Stage stage(Campaign campaign) {
        return campaign.stage(clock.instant());
    }
}
