package org.sayso.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.partnership.Content;
import org.sayso.share.SharePlaces;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;

/** The invented places of posters, with invented scans. */
@Singleton
class DemoPlaces {
    private final Campaigns campaigns;
    private final SharePlaces places;
    private final Clock clock;

    DemoPlaces(Campaigns campaigns, SharePlaces places, Clock clock) {
        this.campaigns = campaigns;
        this.places = places;
        this.clock = clock;
    }

    void load(String file, Colleague admin) {
        LocalDate today = Moments.dayOf(clock.instant());
        for (DemoFiles.Place told : Content.read(file, DemoFiles.Places.class).places()) {
            Campaign campaign = campaigns.find(told.campaign())
                    .orElseThrow(() -> new Content.BadContent(file, 0, "campaign of " + told.place(), "no campaign is called " + told.campaign()));
            String link = told.place() == null ? campaign.id() : places.make(admin, campaign, told.place());
            told.scans().forEach((daysAgo, scans) -> places.opened(link, today.minusDays(daysAgo), scans));
        }
    }
}
