package org.sayso.safeguarding;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.List;
import org.sayso.group.SaidBy;
import org.sayso.web.Problems;

/**
 * One concern.
 *
 * @param taker name of who took it on, or null
 * @param outcome message key, or null while it is open
 * @param takenBack when the sender took the response back, or null
 * @param meanwhile message key of why the form just sent was not taken, or null
 * @param group which said it, or null
 * @param added when the sender added words that nobody had opened so far, or null
 */
@Introspected
record ConcernPage(
        String id, @Nullable WaitingTime clock, String words, @Nullable String note, @Nullable String taker, @Nullable String outcome,
        @Nullable String reason, @Nullable String reference, List<LookPage.Told> history, @Nullable String takenBack, Form typed, Problems problems,
        @Nullable String meanwhile, @Nullable String added, @Nullable SaidBy group, Long version) {

    static final Form NOTHING = new Form("", "", "");

    /** What the safeguarding lead typed. */
    @Introspected
    record Form(String outcome, String reason, String reference) {}

    /** @param words and @param hint message keys */
    @Introspected
    record Choice(String slug, String words, String hint) {}

    public boolean isOpen() {
        return outcome == null;
    }

    public List<Choice> getOutcomes() {
        return Arrays.stream(Outcome.values()).map(Outcome::slug)
                .map(slug -> new Choice(slug, "safeguarding.outcome." + slug, "safeguarding.outcome." + slug + ".hint")).toList();
    }
}
