package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.tagging.PriorityChip;

/**
 * A response as evidence.
 *
 * @param link where it is set against priorities
 * @param language what the words are written in when that is not English, for {@code lang}
 * @param themes the known themes that are nearest, nearest first
 * @param tags what a person decided
 * @param keptPrivate a moderator keeps it private; @param notShown its sender said no to showing the words
 * @param teaches a theme can learn from it: it is released, and its words are whole
 */
@Introspected
record VoiceRow(
        String id, String link, String day, @Nullable String whoKey, @Nullable String ageKey, @Nullable String area, @Nullable String language, String words,
        List<String> themes, List<PriorityChip> tags, boolean isFitsNone, boolean keptPrivate, boolean notShown, boolean teaches) {}
