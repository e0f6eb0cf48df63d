package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.easy.ChosenPictures;
import org.sayso.feedback.FurtherAnswer;
import org.sayso.group.SaidBy;

/**
 * Everything about one response that a decision needs: its words, what the machine makes of them and why, who decided
 * what before, and the forms.
 *
 * @param english of words in another language, or in none that is surely English; null for words that surely are, and until they were read
 * @param needsEnglish nobody has put it into English yet: nothing is suggested, and it waits to be decided
 * @param answers to further questions; none while the sender has added words that nobody has read
 * @param none how sure it is that none fits, where it says that this may be so: the numbers of the priorities then mean "if one fits"
 * @param examples what the suggestion leans on beside the words: the nearest labelled examples of its priority
 * @param expected id of the decision in force, so that nobody overwrites what they have not seen
 * @param next the response after this one in the list
 * @param pictures what was chosen in the easy version
 * @param hasTagger whether the campaign's plan has one
 * @param undoAt where the decision in force is undone, or null when there is none; @param guideAt what belongs where in this plan; @param group which said it, or null
 */
@Introspected
record Evidence(
        String id, List<Marked> words, @Nullable English english, boolean needsEnglish, @Nullable String language, @Nullable String languageName, String day, @Nullable String whoKey,
        @Nullable String ageKey, @Nullable String area, String campaign, List<FurtherAnswer> answers, boolean hasNewWords, boolean keptPrivate, boolean hasTagger, List<Line> suggestions,
        @Nullable Sure none, String because, List<String> examples, List<String> themes, List<PriorityChip> tags, boolean isFitsNone, @Nullable String decidedBy,
        List<Told> history, List<Choice> choices, @Nullable String expected, @Nullable String suggested, @Nullable String next,
        String acceptAt, String changeAt, String fitsNoneAt, @Nullable String undoAt, String guideAt, ChosenPictures.@Nullable Chosen pictures, @Nullable SaidBy group) {

    /**
     * What it says in English, as far as somebody has added that, and the form for it.
     *
     * @param plain the English as it stands, for correcting it; @param original the words as they are shown
     * @param seen when it was written, so that nobody overwrites what they have not seen
     */
    @Introspected
    record English(
            List<Marked> words, @Nullable String plain, String original, @Nullable String who, @Nullable String when, @Nullable String seen, String sendTo) {
        public boolean isThere() {
            return plain != null;
        }

        /** Somebody said that the words are English as they stand. */
        public boolean isSame() {
            return original.equals(plain);
        }
    }

    /** One priority with how sure the machine is of it. @param saysWords also in words: the best one, unless none may fit */
    @Introspected
    record Line(PriorityChip chip, Sure sure, boolean saysWords) {}

    /** A sentence of the history: a message key with its three arguments. */
    @Introspected
    record Told(String key, String who, String when, String what) {}

    /** A priority to tick. */
    @Introspected
    record Choice(PriorityChip chip, String id, boolean isTicked) {}

    /** Accepting would say something new. */
    public boolean isAcceptable() {
        return suggested != null && !(decidedBy != null && tags.size() == 1 && tags.getFirst().slug().equals(suggested));
    }

    /** Of the priority that is suggested first. */
    public String getSuggestedName() {
        return suggestions.isEmpty() ? "" : suggestions.getFirst().chip().name();
    }

    public boolean isMayFitNone() {
        return none != null;
    }

    /** What waits for its English is not decided before. */
    public boolean isDecidable() {
        return !needsEnglish || isDecided();
    }

    public boolean isDecided() {
        return decidedBy != null;
    }
}
