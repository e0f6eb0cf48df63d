package org.sayso.easy;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Stage;
import org.sayso.web.Moments;

/** The easy page of a campaign that has not begun or is over. @param opens its day, while it has not begun */
@Introspected
record NotOpenPage(String slug, Campaign campaign, boolean isOver, @Nullable String opens) {
    static NotOpenPage of(Campaign campaign, Stage stage) {
        boolean isOver = stage == Stage.CLOSED;
        return new NotOpenPage(campaign.slug(), campaign, isOver, isOver || campaign.opensAt() == null ? null : Moments.day(campaign.opensAt()));
    }

    /** The frame of the easy pages asks for a step; here is none. */
    public int getStep() {
        return 0;
    }
}
