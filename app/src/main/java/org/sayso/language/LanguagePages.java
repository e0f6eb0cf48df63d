package org.sayso.language;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import org.sayso.web.Language;
import org.sayso.web.Numbers;
import org.sayso.web.Paging;
import org.sayso.web.Problems;

/** Puts together the pages on which a person checks what a machine helped to translate. */
@Singleton
class LanguagePages {
    static final String PATH = "/desk/languages";
    private static final int A_PAGE = 25;
    private final TranslationBook book;

    LanguagePages(TranslationBook book) {
        this.book = book;
    }

    static String path(Language language) {
        return PATH + "/" + language.tag();
    }

    /** @param name in English; @param own as it calls itself */
    @Introspected
    record Row(String tag, String name, String own, String dir, String confirmed, String all, boolean isWhole) {}

    @Introspected
    record ListPage(List<Row> rows) {}

    @Introspected
    record StringsPage(Row language, List<Translated> strings, String q, boolean isAll, String number, String unconfirmedHref, String allHref, Paging paging) {}

    /** @param typed the words in the box; @param seen hash of the words that were there when the form was shown; @param theirs what a colleague wrote meanwhile, or null */
    @Introspected
    record WordsPage(Row language, Translated string, String typed, String seen, @Nullable String theirs, Problems problems) {}

    ListPage list() {
        return new ListPage(book.others().stream().map(this::row).toList());
    }

    Row row(Language language) {
        List<Translated> all = book.strings(language);
        long confirmed = all.stream().filter(Translated::isConfirmed).count();
        return new Row(
                language.tag(), language.getEnglishName(), language.getName(), language.getDir(), Numbers.grouped(confirmed), Numbers.grouped(all.size()),
                confirmed == all.size());
    }

    StringsPage strings(Language language, StringsAsked asked) {
        List<Translated> found = book.strings(language).stream().filter(asked::takes).toList();
        Paging wanted = new Paging(Paging.page(asked.page()), A_PAGE, found.size(), asked.base(language));
        Paging paging = new Paging(Math.min(wanted.page(), wanted.pages()), A_PAGE, found.size(), wanted.base());
        return new StringsPage(
                row(language), found.subList(paging.offset(), Math.min(paging.offset() + A_PAGE, found.size())), asked.text(), asked.isAll(),
                Numbers.grouped(found.size()), href(language, null, asked), href(language, StringsAsked.ALL, asked), paging);
    }

    private static String href(Language language, @Nullable String show, StringsAsked asked) {
        return new StringsAsked(show, asked.q(), null).base(language).replaceAll("[?&]$", "");
    }
}
