package org.sayso.safeguarding;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.easy.ChosenPictures;
import org.sayso.feedback.Clues;
import org.sayso.feedback.Standing;
import org.sayso.group.SaidBy;

/**
 * One response as those who look first see it.
 *
 * @param pieces the words as sent, with what may tell who somebody is marked
 * @param clues message keys of the kinds of marks there are, in the words and the answers, each once
 * @param wroteMore there are answers in words, which a list does not show
 * @param who message key, or null; age too
 * @param isLong too long to be judged in a list
 * @param english what a colleague put into English, of words in another language
 * @param waiting only while it is held
 * @param hasNewWords its sender has added words since it was read
 * @param pictures what was chosen in the easy version
 * @param reason message key of why it is kept private, or null
 * @param group which said it, or null
 * @param marks what rooms to the right know of it
 */
@Introspected
record Looked(
        String id, Long version, List<Clues.Piece> pieces, List<String> clues, boolean wroteMore, String shownWords, boolean covered, boolean mayQuote, boolean isLong,
        @Nullable WaitingTime waiting, String received, String campaign, @Nullable String who, @Nullable String age, @Nullable String area,
        @Nullable String language, @Nullable String english, @Nullable String englishName, Standing standing, boolean hasNewWords, @Nullable String reason,
        ChosenPictures.@Nullable Chosen pictures, @Nullable SaidBy group, List<LookedMark.Shown> marks) {

    static final int LONG = 700;

    public String getSuggested() {
        return Clues.covered(pieces);
    }

    /** Long, with marks in it, or with more to read than the list shows: to be opened before it is released. */
    public boolean isCareful() {
        return isLong || wroteMore || !clues.isEmpty();
    }

    public boolean isHeld() {
        return standing == Standing.HELD;
    }

    public boolean isReleased() {
        return standing == Standing.RELEASED;
    }

    public boolean isKept() {
        return standing == Standing.KEPT_PRIVATE;
    }
}
