package org.sayso.feedback;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.sayso.campaign.Campaign;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;

/**
 * The page with the box.
 *
 * @param campaign null when the database did not answer: the page still gives the words back
 * @param firstReceipt for the page of two ideas from one form: where the first one can be seen
 */
@Introspected
record IdeaPage(String slug, Campaign campaign, String token, IdeaForm form, Problems problems, String firstReceipt) {
    static final int LONGEST = Response.LONGEST;

    public int getLimit() {
        return LONGEST;
    }

    public String getLongest() {
        return Numbers.grouped(LONGEST);
    }

    public List<String> getStarters() {
        return campaign == null ? List.of() : campaign.starterList();
    }

    public boolean isFaulty() {
        return problems.at("idea").isPresent();
    }

    public boolean isLate() {
        return problems.at("send").isPresent();
    }
}
