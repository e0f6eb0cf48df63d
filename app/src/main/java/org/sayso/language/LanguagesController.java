package org.sayso.language;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Language;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** The languages of the public pages: how much of each a person has checked, its strings, and better words for one of them. */
@Controller(LanguagePages.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class LanguagesController {
    private final LanguagePages pages;
    private final TranslationBook book;
    private final CheckStrings checking;

    LanguagesController(LanguagePages pages, TranslationBook book, CheckStrings checking) {
        this.pages = pages;
        this.book = book;
        this.checking = checking;
    }

    @Get
    @Secured(Role.May.ADMIN)
    HttpResponse<?> list() {
        return Page.show("language/desk/list", pages.list());
    }

    @Get("/{tag}")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> strings(String tag, @Nullable @QueryValue String show, @Nullable @QueryValue String q, @Nullable @QueryValue Integer page) {
        return Page.show("language/desk/strings", pages.strings(book.other(tag), new StringsAsked(show, q, page)));
    }

    @Get("/{tag}/words")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> words(String tag, @Nullable @QueryValue String key) {
        Language language = book.other(tag);
        Translated string = book.string(language, key).orElseThrow(Refusal::notFound);
        return Page.show("language/desk/words", new LanguagePages.WordsPage(pages.row(language), string, string.words(), string.getHash(), null, new Problems()));
    }

    @Post("/{tag}/words")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ADMIN)
    HttpResponse<?> putBetter(String tag, @Body WordsForm form, Authentication authentication) {
        Language language = book.other(tag);
        Translated string = book.string(language, form.key()).orElseThrow(Refusal::notFound);
        Problems problems = form.problems(string);
        boolean isOvertaken = form.seen() != null && !form.seen().equals(string.getHash()) && !form.clean().equals(string.words());
        if (problems.any() || isOvertaken) {
            var again = new LanguagePages.WordsPage(pages.row(language), string, form.clean(), string.getHash(), isOvertaken ? string.words() : null, problems);
            return Page.status(isOvertaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY, "language/desk/words", again);
        }
        checking.putBetter(Colleague.of(authentication), language, string, form.clean());
        book.readAgain();
        return Page.seeOther(LanguagePages.path(language) + "?show=all&q=" + string.key() + "&done=words-better");
    }
}
