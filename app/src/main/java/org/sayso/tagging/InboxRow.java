package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.group.SaidBy;

/**
 * A response in the list.
 *
 * @param dayKey message key: today, yesterday, or the day itself
 * @param language what the text is written in when that is not English, for {@code lang}
 * @param english its English, where somebody added that; @param needsEnglish nobody has, and until then nothing is suggested
 * @param suggested the machine's best, while nobody has decided; @param sure of what it says first: that none may fit, or this
 * @param tags what a person decided
 * @param group which said it, or null
 * @param decidedBy who, or null while nobody has
 */
@Introspected
record InboxRow(
        String id, String link, boolean isCurrent, String dayKey, String day, @Nullable String whoKey, @Nullable String ageKey,
        @Nullable String language, @Nullable String languageName, List<Marked> words, List<Marked> english,
        boolean needsEnglish, @Nullable PriorityChip suggested, @Nullable Sure sure,
        boolean mayFitNone, List<PriorityChip> tags, @Nullable String decidedBy, boolean isFitsNone, boolean keptPrivate,
        @Nullable SaidBy group) {}
