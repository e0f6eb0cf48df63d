package org.sayso.agreement;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.tagging.HowGood;
import org.sayso.tagging.PriorityChip;
import org.sayso.web.Paging;

/**
 * How good the tagger is here and how far people agree.
 *
 * @param plans to choose from; one alone is not a choice
 * @param readN how many were read by two; @param waiting for a second reading by whoever looks
 * @param differences those that are not settled, a page of them; @param settledN how many were
 */
@Introspected
record AgreementPage(
        String plan, List<Choice> plans, HowGood.Report tagger, Agreement.Report people, long readN, long waiting, int oneIn, List<Integer> shares,
        List<Difference> differences, long settledN, Paging paging) {

    @Introspected
    record Choice(String name, String link, boolean isOn) {}

    /** Two readings that are not the same. */
    @Introspected
    record Difference(
            String link, String words, @Nullable String language, @Nullable String english, boolean keptPrivate, List<PriorityChip> first, String firstName,
            List<PriorityChip> second, String secondName) {}
}
