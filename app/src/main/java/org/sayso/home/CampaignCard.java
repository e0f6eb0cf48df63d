package org.sayso.home;

import io.micronaut.core.annotation.Introspected;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Stage;
import org.sayso.feedback.HeardSoFar;
import org.sayso.web.Moments;
import org.sayso.web.Scene;

/**
 * A campaign as the front page shows it.
 *
 * @param dayWords message key for the day that matters in its stage, {@code day} at {0}
 * @param day null when that day is not known
 */
@Introspected
record CampaignCard(
        String slug, String title, String question, String intro, String stage, String audience, String dayWords, String day, HeardSoFar.Heard heard, Scene scene) {

    static CampaignCard of(Campaign campaign, Stage stage, HeardSoFar.Heard heard, Scene scene) {
        String day = switch (stage) {
            case PLANNED -> campaign.opensAt() == null ? null : Moments.day(campaign.opensAt());
            case CLOSED -> Moments.day(campaign.end().minusSeconds(1));
            default -> campaign.closesAt() == null ? null : Moments.day(campaign.closesAt().minusSeconds(1));
        };
        return new CampaignCard(
                campaign.slug(), campaign.title(), campaign.question(), campaign.intro(), stage.slug(), "campaign.for." + campaign.audience(),
                (day == null ? "campaign.stage." : "campaign.day.") + stage.slug(), day, heard, scene);
    }
}
