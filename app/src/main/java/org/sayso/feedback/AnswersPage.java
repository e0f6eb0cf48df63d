package org.sayso.feedback;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.web.Paging;

/**
 * What people answered to the further questions of a campaign.
 *
 * @param read how many responses of the campaign a person has read: only these are counted
 * @param paging where all the answers to one open question are shown, or null
 */
@Introspected
record AnswersPage(Campaign campaign, String read, List<Asked> questions, @Nullable Paging paging) {

    /**
     * One question.
     *
     * @param kind message key
     * @param middle the middle answer on a scale, or 0
     * @param more where all that was written is, or null when all of it is here
     */
    @Introspected
    record Asked(String wording, String kind, String answered, List<Bar> bars, int middle, List<Line> lines, @Nullable String more) {}

    /** One option with how many chose it, and what part that is of those who answered. */
    @Introspected
    record Bar(String words, String number, long percent) {}

    /** What somebody wrote. */
    @Introspected
    record Line(String responseId, String words, String day) {}
}
