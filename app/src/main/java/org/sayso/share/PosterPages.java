package org.sayso.share;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.QrCode;
import org.sayso.web.Refusal;

/** Puts together what is printed. A campaign that has closed and a place that was retired have no posters any more. */
@Singleton
class PosterPages {
    private final ShareLinks links;
    private final SharePages pages;
    private final Campaigns campaigns;
    private final Site site;
    private final Clock clock;

    PosterPages(ShareLinks links, SharePages pages, Campaigns campaigns, Site site, Clock clock) {
        this.links = links;
        this.pages = pages;
        this.campaigns = campaigns;
        this.site = site;
        this.clock = clock;
    }

    PosterPage page(String slug, String id, String size, HttpRequest<?> request) {
        Campaign campaign = campaigns.find(slug).filter(c -> campaigns.stage(c) != Stage.CLOSED).orElseThrow(Refusal::notFound);
        ShareLink link = links.find(campaign, id);
        if (link.retiredAt() != null) {
            throw Refusal.notFound();
        }
        boolean isToOpen = campaign.opensAt() != null && campaign.opensAt().isAfter(clock.instant());
        return new PosterPage(
                campaign, size, "/desk/campaigns/" + slug + "/share", link.place(), QrCode.of(pages.href(link, request)),
                SharePages.inWords(pages.href(ShareLink.own(campaign), request)), isToOpen ? Moments.day(campaign.opensAt()) : null,
                campaign.closesAt() == null ? null : Moments.day(campaign.closesAt().minusSeconds(1)), site.partnership().forChildren(),
                site.partnership().picture(campaign.slug()));
    }
}
