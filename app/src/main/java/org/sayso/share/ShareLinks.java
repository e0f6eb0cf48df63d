package org.sayso.share;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.partnership.Site;
import org.sayso.web.Refusal;

/** The links of this site. A printed one comes before the own one of a campaign that was given the same address later. */
@Singleton
class ShareLinks {
    static final String OWN = "own";
    private final ShareLinkRepository links;
    private final Campaigns campaigns;
    private final Site site;

    ShareLinks(ShareLinkRepository links, Campaigns campaigns, Site site) {
        this.links = links;
        this.campaigns = campaigns;
        this.site = site;
    }

    /** @param path where whoever opens the link is sent */
    record Lead(ShareLink link, String path) {}

    /** Empty for an address that was never printed and, just the same, for a draft. */
    Optional<Lead> lead(String typed) {
        String address = typed.toLowerCase(Locale.ROOT);
        Optional<ShareLink> link = links.findByPartnershipAndAddress(site.slug(), address)
                .or(() -> campaigns.find(address).map(ShareLink::own));
        return link.flatMap(l -> campaigns.byId(l.campaignId()).filter(c -> campaigns.stage(c) != Stage.DRAFT).map(c -> new Lead(l, path(c))));
    }

    private String path(Campaign campaign) {
        return "/c/" + campaign.slug() + (campaigns.stage(campaign) == Stage.CLOSED ? "/results" : "");
    }

    /** The own one first. */
    List<ShareLink> of(Campaign campaign) {
        return Stream.concat(Stream.of(ShareLink.own(campaign)), links.findByPartnershipAndCampaignIdOrderByMadeAt(site.slug(), campaign.id()).stream()).toList();
    }

    /** @param id of a link, or {@link #OWN} */
    ShareLink find(Campaign campaign, String id) {
        return id.equals(OWN) ? ShareLink.own(campaign) : place(campaign, id).orElseThrow(Refusal::notFound);
    }

    Optional<ShareLink> place(Campaign campaign, String id) {
        return links.findByPartnershipAndCampaignIdAndId(site.slug(), campaign.id(), id);
    }
}
