package org.sayso.language;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sayso.web.Language;
import org.sayso.web.Paging;
import org.sayso.web.Text;

/** Which strings of a language are asked for. @param show {@link #ALL}, or else what nobody has confirmed */
@Introspected
@Serdeable
record StringsAsked(@Nullable String show, @Nullable String q, @Nullable Integer page) {
    static final String ALL = "all";

    boolean isAll() {
        return ALL.equals(show);
    }

    String text() {
        return Text.line(q);
    }

    boolean takes(Translated string) {
        return (isAll() || !string.isConfirmed()) && (text().isEmpty() || string.has(text()));
    }

    /** Ready for {@code page=} to be added. */
    String base(Language language) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("show", isAll() ? ALL : "");
        query.put("q", text());
        return Paging.base(LanguagePages.path(language), query);
    }
}
