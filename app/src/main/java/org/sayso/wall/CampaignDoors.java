package org.sayso.wall;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.web.Page;
import org.sayso.web.Refusal;

/** Lets people in to the wall and to the cards of a campaign, where they are on. Where they are not, a page says so and where to go. */
@Singleton
class CampaignDoors {
    private final Campaigns campaigns;

    CampaignDoors(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** @param isOpen ideas can be shared now; @param isWall the wall was asked for, not the cards */
    @Introspected
    record OffPage(Campaign campaign, boolean isOpen, boolean isWall) {}

    HttpResponse<?> toWall(String slug, Function<Campaign, HttpResponse<?>> in) {
        return to(slug, Campaign::wall, true, in);
    }

    HttpResponse<?> toCards(String slug, Function<Campaign, HttpResponse<?>> in) {
        return to(slug, Campaign::cards, false, in);
    }

    boolean isClosed(Campaign campaign) {
        return campaigns.stage(campaign) == Stage.CLOSED;
    }

    boolean isOpen(Campaign campaign) {
        return campaigns.stage(campaign) == Stage.OPEN;
    }

    private HttpResponse<?> to(String slug, Predicate<Campaign> isOn, boolean isWall, Function<Campaign, HttpResponse<?>> in) {
        Campaign campaign = campaigns.findVisible(slug).orElseThrow(Refusal::notFound);
        Stage stage = campaigns.stage(campaign);
        return isOn.test(campaign) && stage != Stage.PLANNED
                ? in.apply(campaign) : Page.status(HttpStatus.NOT_FOUND, "wall/off", new OffPage(campaign, stage == Stage.OPEN, isWall));
    }
}
