package org.sayso.safeguarding;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.List;
import org.sayso.feedback.Clues;
import org.sayso.feedback.PrivateReason;
import org.sayso.web.Problems;

/**
 * One response to decide on.
 *
 * @param typed what the moderator typed or chose before, so that nothing is lost
 * @param next address of the next one in the queue, or null
 */
@Introspected
record LookPage(
        Looked response, List<Answer> answers, List<Told> history, Typed typed, Problems problems, @Nullable String next, @Nullable QueuePage.Decided decided) {

    /** To a further question, with what may tell who somebody is marked. */
    @Introspected
    record Answer(String wording, List<Clues.Piece> pieces) {}

    /** @param open slug of the box that stands open: keep, cover or hand, or empty */
    @Introspected
    record Typed(String wording, String reason, String note, String open) {}

    /** One line of the history. @param words message key with the name at {0} and the time at {1} */
    @Introspected
    record Told(String words, String name, String when) {}

    /** @param words what moderators read; @param kind what the sender will read */
    @Introspected
    record Reason(String slug, String words, String kind) {}

    public List<Reason> getReasons() {
        return Arrays.stream(PrivateReason.values()).map(PrivateReason::slug)
                .map(slug -> new Reason(slug, "safeguarding.reason." + slug, "feedback.private." + slug)).toList();
    }
}
