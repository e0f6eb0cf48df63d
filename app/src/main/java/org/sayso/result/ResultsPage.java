package org.sayso.result;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.HeardSoFar;
import org.sayso.group.GroupsHeard;
import org.sayso.publishing.PriorityMark;
import org.sayso.publishing.Quote;
import org.sayso.publishing.Story;
import org.sayso.web.Scene;

/**
 * What came of a campaign.
 *
 * @param groups what may be said of groups that answered, beside and never in the number of ideas; null when nothing may
 * @param closed its last day
 * @param parts what people spoke about, the most first; empty while nothing can be shown
 * @param hides some numbers are not shown, and the page says so
 * @param voices what some of them said, by what it is about
 */
@Introspected
record ResultsPage(
        Campaign campaign, HeardSoFar.Heard heard, GroupsHeard.@Nullable Heard groups, String closed, List<Part> parts, boolean hides, List<Voice> voices, List<Story> cards, List<Step> steps,
        Scene scene) {

    /**
     * @param mark null for what fits no part of the plan
     * @param number null when it is hidden
     * @param width class of its bar; null when there is none
     */
    @Introspected
    record Part(@Nullable PriorityMark mark, @Nullable String number, @Nullable String width) {}

    @Introspected
    record Voice(PriorityMark mark, List<Quote> quotes) {}

    /**
     * @param words key of its name; {@code arg} goes into it
     * @param when a day, or null
     * @param isBy the day is a promise
     * @param state {@code is-done}, {@code is-now} or empty
     */
    @Introspected
    record Step(String words, @Nullable String arg, @Nullable String when, boolean isBy, String state) {}
}
