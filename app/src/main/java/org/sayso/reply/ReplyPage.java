package org.sayso.reply;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.sayso.web.Problems;

/**
 * One response and the reply to it.
 *
 * @param english of words in another language, as far as somebody has added it
 * @param by who wrote the reply that is there, {@code when}; null while there is none
 * @param typed in the box; @param seen version of the reply that the page shows
 * @param theirs what a colleague wrote meanwhile, or null
 */
@Introspected
record ReplyPage(
        String id, String day, String campaign, String words, @Nullable String language, @Nullable String english, boolean keptPrivate, boolean notShown,
        @Nullable String by, @Nullable String when, String typed, long seen, @Nullable String theirs, Problems problems) {

    public int getLimit() {
        return PublicReply.LONGEST;
    }
}
