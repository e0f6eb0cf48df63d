package org.sayso.search;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.tagging.PriorityChip;
import org.sayso.tagging.Sure;

/**
 * A response that was found. What is said of tags has the names that the inbox uses, and is shown by its template.
 *
 * @param link where its reader goes on with it, or null when there is no such place for the asker
 * @param dayKey message key: today, yesterday, or the day itself
 * @param language what the words are written in when that is not English, for {@code lang}
 * @param mayPick it can be made part of a change
 * @param byMeaning it was found by what the words mean, not by the words
 * @param like the page of what people said that is like it, or null on that page
 * @param likes how many are much like it; 0 also where that is not counted
 * @param answers those to the other questions of the campaign that have what was looked for
 */
@Introspected
record SearchRow(
        String id, @Nullable String link, String dayKey, String day, @Nullable String whoKey, @Nullable String ageKey, @Nullable String area,
        @Nullable String language, @Nullable String languageName, List<Segment> words, String stageKey, boolean isConcern, boolean mayPick,
        @Nullable PriorityChip suggested, @Nullable Sure sure, boolean mayFitNone, List<PriorityChip> tags, @Nullable String decidedBy,
        boolean isFitsNone, boolean byMeaning, @Nullable String like, int likes, List<SearchAnswer> answers) {
    /** For the page of what is like it: no way to where one is. */
    SearchRow withoutLike() {
        return new SearchRow(
                id, link, dayKey, day, whoKey, ageKey, area, language, languageName, words, stageKey, isConcern, mayPick, suggested, sure, mayFitNone, tags,
                decidedBy, isFitsNone, byMeaning, null, 0, answers);
    }
}
