package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * What anybody sees of an agenda.
 *
 * @param when the event is; @param proposeUntil and @param voteUntil days and times, also when they are over
 * @param voted how many links voted, once it is counted
 * @param shown proposals, while there is no published agenda
 */
@Introspected
record AgendaPage(
        String title, String path, String eventPath, String when, boolean takesProposals, boolean takesVotes, boolean isPublished, String proposeUntil, String voteUntil, String slots,
        List<Row> shown, List<Placed> places, List<Placed> others, @Nullable String voted, @Nullable Changed changed, List<String> mostDots, List<SpeakerRow> speakers) {

    /** @param kind message key; @param names how many links put their name to it, null where it is one */
    @Introspected
    record Row(String id, String words, @Nullable String why, String kind, String icon, @Nullable String names) {}

    /** @param place null where it has none; @param links that chose it; @param reason message key of why it stands there, with {@code firsts}; @param moved its place by the rule, where staff moved it */
    @Introspected
    record Placed(@Nullable String place, String words, @Nullable String why, String kind, String icon, String links, String dots, String reason, String firsts, @Nullable String moved) {}

    /** What staff changed. @param byRule what the rule gave, in its order */
    @Introspected
    record Changed(String why, String on, List<String> byRule) {}

    /** @param state message key; @param day since when, or null */
    @Introspected
    record SpeakerRow(String who, String slug, String state, @Nullable String day, @Nullable String note) {}

    public boolean isCounting() {
        return !takesVotes && !isPublished;
    }
}
