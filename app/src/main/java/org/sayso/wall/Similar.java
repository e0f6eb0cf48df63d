package org.sayso.wall;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.sayso.feedback.Response;

/**
 * An idea that is like what somebody is writing.
 *
 * @param words their start where they are long; @param language what they are in, where that is not English
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record Similar(String words, @Nullable String language) {
    /** @param response one that {@link Response#isQuotable()} */
    static Similar of(Response response) {
        boolean isEnglish = response.english() != null || "en".equals(response.language());
        return new Similar(IdeaCard.brief(response.english() == null ? response.shownWords() : response.english()), isEnglish ? null : response.language());
    }
}
