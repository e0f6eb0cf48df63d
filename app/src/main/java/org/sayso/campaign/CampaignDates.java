package org.sayso.campaign;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalTime;
import org.sayso.web.Moments;

/** The dates of a campaign as staff read them; the time is said only when it is not the usual one. Null when there is none. */
@Introspected
record CampaignDates(String opens, String closes, String resultsBy, String closedOn) {
    static CampaignDates of(Campaign campaign) {
        return new CampaignDates(
                words(campaign.opensAt(), LocalTime.MIDNIGHT), words(campaign.closesAt(), LocalTime.of(23, 59, 59)),
                campaign.resultsBy() == null ? null : Moments.day(campaign.resultsBy()),
                campaign.closedAt() == null ? null : Moments.dayAndTime(campaign.closedAt()));
    }

    private static String words(Instant moment, LocalTime usual) {
        if (moment == null) {
            return null;
        }
        return moment.atZone(Moments.LONDON).toLocalTime().equals(usual) ? Moments.day(moment) : Moments.dayAndTime(moment);
    }
}
