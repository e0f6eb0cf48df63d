package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.sayso.feedback.Response;

/**
 * What the machine made of one response: never a decision. Its suggestions and nearest themes are rows of their own.
 *
 * @param plan the plan it was read against
 * @param model the model that read it, with its version
 * @param language what the response itself is in; null where that can not be told or is none of the languages served
 * @param coveredHash keyed hash of the wording with parts removed, as it was when the response was read; null where nothing was removed
 * @param englishAt when the English that was read had been written; null where the words themselves were read
 * @param fitsNone it looks as if no priority fits; said beside the suggestions, not instead of them
 */
@Introspected
@MappedEntity("reading")
public record Reading(
        @Id String responseId, String plan, String model, @Nullable String language, boolean fitsNone, double noneConfidence,
        @Nullable String topPriority, double topConfidence, Instant madeAt, @Nullable String coveredHash,
        @Nullable Instant englishAt) {

    boolean isBy(String currentModel, String currentPlan) {
        return model.equals(currentModel) && plan.equals(currentPlan);
    }

    boolean isEnglish() {
        return org.sayso.nlp.Reading.ENGLISH.equals(language);
    }

    /** In another language, and nobody has put it into English yet: nothing is suggested, and nobody can check a decision. */
    boolean needsEnglish(Response response) {
        return !isEnglish() && response.english() == null;
    }
}
