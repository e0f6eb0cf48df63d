package org.sayso.question;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/**
 * A role that can be asked.
 *
 * @param title such as “Director of children's services”, never the name of a person; @param decides what it decides, in a plain sentence
 * @param answerDays calendar days within which an answer is promised
 * @param ownerId who sees that new questions are answered, or null
 * @param takesQuestions whether it takes questions, as long as its campaign does
 */
@MappedEntity("question_leader")
record Leader(
        @Id String id, String partnership, String slug, String title, String decides, int answerDays, String campaignId, @Nullable String ownerId, boolean takesQuestions, int place,
        Instant madeAt, @Version Long version) {
    static final int LONGEST_TITLE = 80;
    static final int LONGEST_DECIDES = 200;
    static final int FEWEST_DAYS = 5;
    static final int MOST_DAYS = 60;

    String path() {
        return "/ask/" + slug;
    }

    /** The same with what a form says. */
    Leader changed(LeaderForm form) {
        return new Leader(id, partnership, slug, form.title(), form.decides(), form.answerDays(), form.campaign(), form.ownerOrNull(), form.takesQuestions(), form.placeInList(), madeAt, version);
    }
}
