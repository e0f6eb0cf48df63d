package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.sayso.feedback.Response;

/**
 * What one person said, in their own words, with whom it came from in broad words.
 *
 * @param language what the words are in, when somebody put them into English
 * @param who key of the words for who said it
 * @param age key of the words for the age band, or null
 */
@Introspected
public record Quote(String words, @Nullable String language, String who, @Nullable String age) {
    private static final int SHORT = 120;

    /** @param response one that {@link Response#isQuotable()} */
    public static Quote of(Response response) {
        boolean isYoung = "child".equals(response.who()) || "young_person".equals(response.who());
        return new Quote(
                response.shownWords(), response.english() == null ? null : response.language(),
                "publishing.who." + (response.who() == null ? "somebody" : response.who()),
                isYoung && response.ageBand() != null ? "publishing.age." + response.ageBand() : null);
    }

    /** For quotes that nobody chose: an age may point at one. */
    public Quote withoutAge() {
        return new Quote(words, language, who, null);
    }

    public String getBrief() {
        return Brief.of(words, SHORT);
    }
}
