package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Role;
import org.sayso.web.FormTokens;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/**
 * Coming back with a code. The code travels in the body of a form and never in an address; whoever holds it may read and
 * take back, so the forms ask for nothing else but that a browser sends them from our own page.
 */
@Controller("/i")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class FollowController {
    private final CodeHolder codes;
    private final FollowPages pages;
    private final TakeBack takeBack;
    private final FormTokens tokens;

    FollowController(CodeHolder codes, FollowPages pages, TakeBack takeBack, FormTokens tokens) {
        this.codes = codes;
        this.pages = pages;
        this.takeBack = takeBack;
        this.tokens = tokens;
    }

    /** @param about and answer only of the form that asks whether we got it right */
    @Serdeable
    record CodeForm(@Nullable String code, @Nullable String token, @Nullable String about, @Nullable String answer) {}

    /** @param code as typed; @param token for the form */
    @Introspected
    record CodePage(String code, String token, Problems problems) {}

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> form() {
        return Page.show("publishing/code", codePage("", new Problems()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> follow(HttpRequest<?> request, @Body CodeForm form) {
        return with(request, form, code -> FollowPages.FOLLOW, "publishing.code.waited", found -> Page.show("publishing/follow", pages.page(found)));
    }

    /** The code may not stand in an address, so the page itself is the answer; sent again it says the same. */
    @Post("/right")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> right(HttpRequest<?> request, @Body CodeForm form) {
        return with(request, form, code -> FollowPages.FOLLOW, "publishing.code.waited", found -> {
            pages.tellWhetherRight(found, form.about(), form.answer());
            return Page.show("publishing/follow", pages.page(found));
        });
    }

    /** Asks once more. */
    @Post("/goodbye")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> confirm(HttpRequest<?> request, @Body CodeForm form) {
        return with(request, form, FollowPages::toGoodbye, "publishing.goodbye.waited", found -> Page.show("publishing/goodbye", pages.page(found)));
    }

    @Post("/gone")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> goodbye(HttpRequest<?> request, @Body CodeForm form) {
        return with(request, form, FollowPages::toGone, "publishing.gone.waited", found -> {
            takeBack.takeBack(found.response().id());
            return Page.seeOther("/i/gone");
        });
    }

    @Get("/gone")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> gone() {
        return Page.show("publishing/gone", codePage("", new Problems()));
    }

    /** @param purpose of the form's token, by the code; @param waited key of what is said when that token is too old */
    private HttpResponse<?> with(
            HttpRequest<?> request, CodeForm form, UnaryOperator<String> purpose, String waited, Function<CodeHolder.Found, HttpResponse<?>> answer) {
        String typed = form.code() == null ? "" : form.code();
        Optional<CodeHolder.Found> found = codes.find(request, typed);
        if (found.isEmpty()) {
            return again(typed, typed.isBlank() ? "publishing.code.empty" : "publishing.code.wrong");
        }
        return tokens.isFromOurPage(request, purpose.apply(found.get().code()), form.token())
                ? answer.apply(found.get())
                : again(typed, waited);
    }

    private HttpResponse<?> again(String typed, String problem) {
        return Page.again("publishing/code", codePage(typed, new Problems().add("code", problem)));
    }

    private CodePage codePage(String typed, Problems problems) {
        return new CodePage(typed, tokens.fresh(FollowPages.FOLLOW), problems);
    }
}
