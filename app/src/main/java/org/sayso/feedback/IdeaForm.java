package org.sayso.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.sayso.web.Text;

/**
 * What the idea page sends.
 *
 * @param website a field that people do not see: filled in, it says that a program sent the form. A signal, not a refusal
 */
@Serdeable
record IdeaForm(@Nullable String text, @Nullable String mayQuote, @Nullable String website, @Nullable String token) {
    IdeaForm {
        text = Text.clean(text);
        mayQuote = "yes".equals(mayQuote) || "no".equals(mayQuote) ? mayQuote : "";
    }

    static IdeaForm empty() {
        return new IdeaForm(null, null, null, null);
    }

    boolean saysYes() {
        return mayQuote.equals("yes");
    }
}
