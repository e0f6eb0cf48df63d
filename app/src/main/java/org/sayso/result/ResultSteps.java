package org.sayso.result;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;

/** How far we are with a campaign that has closed, and what comes next by which day. */
@Singleton
class ResultSteps {
    private final ResultRepository results;
    private final Site site;
    private final Clock clock;

    ResultSteps(ResultRepository results, Site site, Clock clock) {
        this.results = results;
        this.site = site;
        this.clock = clock;
    }

    /** @param changed something was done about what people said, and it is published */
    List<ResultsPage.Step> of(Campaign campaign, boolean changed) {
        boolean isRead = results.unread(site.slug(), campaign.id()) == 0;
        boolean isSorted = isRead && results.undecided(site.slug(), campaign.id()) == 0;
        return List.of(
                new ResultsPage.Step("result.step.closed", Moments.day(campaign.end().minusSeconds(1)), false, "is-done"),
                step("result.step.read.", isRead, true, null),
                step("result.step.sorted.", isSorted, isRead, null),
                step("result.step.told.", changed && isSorted, isSorted, promised(campaign)));
    }

    private static ResultsPage.Step step(String words, boolean done, boolean isNext, @Nullable String by) {
        return new ResultsPage.Step(words + (done ? "done" : "next"), done ? null : by, by != null, done ? "is-done" : isNext ? "is-now" : "");
    }

    /** Null once that day has passed: the page then says only that it is still to come. */
    private String promised(Campaign campaign) {
        return campaign.resultsBy() == null || campaign.resultsBy().isBefore(Moments.dayOf(clock.instant())) ? null : Moments.day(campaign.resultsBy());
    }
}
