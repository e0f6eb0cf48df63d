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
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/**
 * Coming back with a code. The code travels in the body of a form and never in an address; whoever holds it may read and
 * take back, so the forms need no other proof.
 */
@Controller("/i")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class FollowController {
    private final CodeHolder codes;
    private final FollowPages pages;
    private final TakeBack takeBack;

    FollowController(CodeHolder codes, FollowPages pages, TakeBack takeBack) {
        this.codes = codes;
        this.pages = pages;
        this.takeBack = takeBack;
    }

    @Serdeable
    record CodeForm(@Nullable String code) {}

    /** @param code as typed */
    @Introspected
    record CodePage(String code, Problems problems) {}

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> form() {
        return Page.show("publishing/code", new CodePage("", new Problems()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> follow(HttpRequest<?> request, @Body CodeForm form) {
        return with(request, form, found -> Page.show("publishing/follow", pages.page(found)));
    }

    /** Asks once more. */
    @Post("/goodbye")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> confirm(HttpRequest<?> request, @Body CodeForm form) {
        return with(request, form, found -> Page.show("publishing/goodbye", pages.page(found)));
    }

    @Post("/gone")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> goodbye(HttpRequest<?> request, @Body CodeForm form) {
        return with(request, form, found -> {
            takeBack.takeBack(found.response().id());
            return Page.seeOther("/i/gone");
        });
    }

    @Get("/gone")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> gone() {
        return Page.show("publishing/gone", new CodePage("", new Problems()));
    }

    private HttpResponse<?> with(HttpRequest<?> request, CodeForm form, java.util.function.Function<CodeHolder.Found, HttpResponse<?>> answer) {
        Optional<CodeHolder.Found> found = codes.find(request, form.code());
        String typed = form.code() == null ? "" : form.code();
        return found.isPresent() ? answer.apply(found.get()) : Page.again("publishing/code", new CodePage(
                typed, new Problems().add("code", typed.isBlank() ? "publishing.code.empty" : "publishing.code.wrong")));
    }
}
