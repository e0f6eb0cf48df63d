package org.sayso.wall;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.sayso.feedback.Response;
import org.sayso.web.SiteKey;
import org.sayso.web.Text;

/**
 * What people are asked to agree or disagree with.
 *
 * @param ofWords tells these very words from others: an answer counts for the words that were shown
 * @param words in English where somebody put them into it; @param original as they were written then, else null
 * @param who message key of who says so
 * @param isOfTeam the team wrote it, and people see that
 */
@Introspected
record Statement(String id, String ofWords, String words, @Nullable String original, @Nullable String originalLanguage, String who, boolean isOfTeam) {
    static final int LONGEST = 180;
    private static final int PRINT = 12;
    /** Of no words at all: nothing counts for it. */
    static final String NO_WORDS = "";

    static Statement of(CardStatement statement, SiteKey siteKey) {
        return new Statement(statement.id(), print(siteKey, statement.statement()), statement.statement(), null, null, "wall.by-team", true);
    }

    /** @param response one that {@link Response#isQuotable()} */
    static Statement of(Response response, SiteKey siteKey) {
        boolean isPutIntoEnglish = response.english() != null;
        return new Statement(
                response.id(), print(siteKey, response.foundBy()), isPutIntoEnglish ? response.english() : response.shownWords(),
                isPutIntoEnglish ? response.shownWords() : null, isPutIntoEnglish ? response.language() : null, Crowd.whoKey(response), false);
    }

    static boolean isShort(Response response) {
        return Text.length(response.shownWords()) <= LONGEST && (response.english() == null || Text.length(response.english()) <= LONGEST);
    }

    private static String print(SiteKey siteKey, String words) {
        return siteKey.hash("card-words", words).substring(0, PRINT);
    }
}
