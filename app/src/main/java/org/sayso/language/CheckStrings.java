package org.sayso.language;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Language;

/** Writes what a person said of strings: they are right, or these words are better, or forget what was said. Twice is as once. After the commit {@link TranslationBook} reads again. */
@Singleton
class CheckStrings {
    private final CheckedStringRepository rows;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    CheckStrings(CheckedStringRepository rows, Audit audit, Site site, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** @param seen as they were looked at */
    @Transactional
    void confirm(Colleague who, Language language, List<Translated> seen) {
        seen.forEach(string -> keep(who, language, string, string.isOwn() ? string.words() : null, string.getHash()));
        audit.wrote(who, "translation-confirmed", "language " + language.tag(), seen.size() + " strings");
    }

    @Transactional
    void putBetter(Colleague who, Language language, Translated string, String words) {
        keep(who, language, string, words, Translated.hash(string.english(), words));
        audit.wrote(who, "translation-put-better", "language " + language.tag(), string.key());
    }

    @Transactional
    void undo(Colleague who, Language language, Translated string) {
        if (rows.forget(site.slug(), language.tag(), string.key()) > 0) {
            audit.wrote(who, "translation-undone", "language " + language.tag(), string.key());
        }
    }

    private void keep(Colleague who, Language language, Translated string, @Nullable String ownWords, String hash) {
        rows.keep(site.slug(), language.tag(), string.key(), ownWords, hash, who.id(), who.name(), clock.instant());
    }
}
