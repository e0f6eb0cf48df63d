package org.sayso.result;

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
                new ResultsPage.Step("result.step.closed", null, Moments.day(campaign.end().minusSeconds(1)), false, "is-done"),
                step("result.step.read.", isRead, true),
                step("result.step.sorted.", isSorted, isRead),
                changed && isSorted ? step("result.step.told.", true, true) : toTell(campaign, changed, isSorted));
    }

    private static ResultsPage.Step step(String words, boolean done, boolean isNext) {
        return new ResultsPage.Step(words + (done ? "done" : "next"), null, null, false, state(done, isNext));
    }

    /** With the day that we promised. Once it has passed and nothing is there, the page says that we are late: silence is why people stop. */
    private ResultsPage.Step toTell(Campaign campaign, boolean changed, boolean isNext) {
        String by = campaign.resultsBy() == null ? null : Moments.day(campaign.resultsBy());
        boolean isPast = campaign.resultsBy() != null && campaign.resultsBy().isBefore(Moments.dayOf(clock.instant()));
        return isPast
                ? new ResultsPage.Step("result.step.told." + (changed ? "next" : "late"), by, null, false, state(false, isNext))
                : new ResultsPage.Step("result.step.told.next", null, by, true, state(false, isNext));
    }

    private static String state(boolean done, boolean isNext) {
        return done ? "is-done" : isNext ? "is-now" : "";
    }
}
