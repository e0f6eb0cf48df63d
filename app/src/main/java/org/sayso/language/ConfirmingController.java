package org.sayso.language;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Language;
import org.sayso.web.Page;
import org.sayso.web.Refusal;

/** A person finds strings right, one or a page of them, or takes that back. */
@Controller(LanguagePages.PATH + "/{tag}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ConfirmingController {
    private final TranslationBook book;
    private final CheckStrings checking;

    ConfirmingController(TranslationBook book, CheckStrings checking) {
        this.book = book;
        this.checking = checking;
    }

    /** @param seen key and hash of each string that was looked at; the others say where the list was */
    @Serdeable
    record SeenForm(@Nullable List<String> seen, @Nullable String show, @Nullable String q, @Nullable Integer page) {
        String listed(Language language, String done) {
            return new StringsAsked(show, q, page).base(language) + (page == null ? "" : "page=" + page + "&") + "done=" + done;
        }
    }

    /** What a colleague changed after it was looked at stays as it is. */
    @Post("/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ADMIN)
    HttpResponse<?> confirm(String tag, @Body SeenForm form, Authentication authentication) {
        Language language = book.other(tag);
        List<String> marks = form.seen() == null ? List.of() : form.seen();
        List<Translated> still = marks.stream().distinct().flatMap(mark -> book.string(language, key(mark)).filter(s -> s.getMark().equals(mark)).stream()).toList();
        List<Translated> fresh = still.stream().filter(s -> !s.isConfirmed()).toList();
        if (!fresh.isEmpty()) {
            checking.confirm(Colleague.of(authentication), language, fresh);
            book.readAgain();
        }
        return Page.seeOther(form.listed(language, still.size() == marks.stream().distinct().count() ? "words-confirmed" : "words-changed-meanwhile"));
    }

    @Post("/undoing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ADMIN)
    HttpResponse<?> undo(String tag, @Body SeenForm form, Authentication authentication) {
        Language language = book.other(tag);
        String mark = form.seen() == null || form.seen().isEmpty() ? "" : form.seen().getFirst();
        checking.undo(Colleague.of(authentication), language, book.string(language, key(mark)).orElseThrow(Refusal::notFound));
        book.readAgain();
        return Page.seeOther(form.listed(language, "words-undone"));
    }

    private static String key(String mark) {
        return mark.replaceFirst(":.*", "");
    }
}
