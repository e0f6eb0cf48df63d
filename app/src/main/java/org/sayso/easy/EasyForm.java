package org.sayso.easy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.sayso.feedback.Clues;
import org.sayso.web.Text;

/**
 * What has been chosen and typed so far. It travels from page to page, and nothing of it is stored before the last.
 *
 * @param topic number of a {@link Topic}; @param how number of a {@link Face}
 * @param sure what was chosen when asked about parts that may tell who somebody is: {@code out} or {@code private}
 * @param go {@code back} on the way back to the words
 */
@Serdeable
record EasyForm(@Nullable String topic, @Nullable String how, @Nullable String text, @Nullable String mayQuote, @Nullable String sure, @Nullable String go, @Nullable String token) {
    EasyForm {
        topic = topic != null && topic.matches("\\d{1,2}") ? topic : "";
        how = Face.ofNumber(how).map(Face::number).orElse("");
        text = Text.clean(text);
        mayQuote = "yes".equals(mayQuote) || "no".equals(mayQuote) ? mayQuote : "";
    }

    static EasyForm chosen(@Nullable String topic, @Nullable String how) {
        return new EasyForm(topic, how, null, null, null, null, null);
    }

    static EasyForm empty() {
        return chosen(null, null);
    }

    Optional<Face> face() {
        return Face.ofNumber(how);
    }

    public boolean isTyped() {
        return !Text.isEmpty(text);
    }

    boolean isBack() {
        return "back".equals(go);
    }

    boolean isChecked() {
        return "out".equals(sure) || "private".equals(sure);
    }

    /** Words that were typed, and a yes to showing them. */
    boolean saysYes() {
        return isTyped() && mayQuote.equals("yes");
    }

    /** As it is to be kept after the check of {@code pieces}; where nothing is left to read, the pictures alone are kept. */
    EasyForm checked(List<Clues.Piece> pieces) {
        if (!Clues.any(pieces) || !isChecked()) {
            return this;
        }
        boolean out = sure.equals("out");
        boolean isAnythingLeft = pieces.stream().filter(piece -> piece.clue() == null).anyMatch(piece -> piece.text().codePoints().anyMatch(Character::isLetterOrDigit));
        return new EasyForm(topic, how, !out ? text : isAnythingLeft ? Clues.covered(pieces) : "", out ? mayQuote : "no", sure, go, token);
    }
}
