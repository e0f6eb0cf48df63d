package org.sayso.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.sayso.web.Text;

/**
 * What the idea page sends.
 *
 * @param sure what she chose when asked about parts that may tell who somebody is: {@code out} takes them out, {@code private} sends them but shows
 *     nothing to anybody, {@code change} goes back to the words
 * @param website a field that people do not see: filled in, it says that a program sent the form. A signal, not a refusal
 */
@Serdeable
record IdeaForm(@Nullable String text, @Nullable String mayQuote, @Nullable String sure, @Nullable String website, @Nullable String token) {
    IdeaForm {
        text = Text.clean(text);
        mayQuote = "yes".equals(mayQuote) || "no".equals(mayQuote) ? mayQuote : "";
    }

    static IdeaForm empty() {
        return new IdeaForm(null, null, null, null, null);
    }

    boolean saysYes() {
        return mayQuote.equals("yes");
    }

    boolean isToChange() {
        return "change".equals(sure);
    }

    boolean isChecked() {
        return "out".equals(sure) || "private".equals(sure);
    }

    /** As it is to be kept after the check of {@code pieces}. */
    IdeaForm checked(List<Clues.Piece> pieces) {
        return !Clues.any(pieces) || !isChecked() ? this : sure.equals("out") ? new IdeaForm(Clues.covered(pieces), mayQuote, sure, website, token)
                : new IdeaForm(text, "no", sure, website, token);
    }
}
