package org.sayso.note;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import org.sayso.event.Event;
import org.sayso.event.WhoRuns;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Paging;
import org.sayso.web.Problems;

/** Typing what is said at a table, for the hosts of an event. With scripts the page keeps what is typed on the device ({@link SyncController}); without, each note is a form. */
@Controller("/desk/events/{slug}/capture")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class CaptureController {
    private static final String PAGE = "note/desk/capture";
    private final CapturePages pages;
    private final KeepNote keeping;
    private final WhoRuns whoRuns;

    CaptureController(CapturePages pages, KeepNote keeping, WhoRuns whoRuns) {
        this.pages = pages;
        this.keeping = keeping;
        this.whoRuns = whoRuns;
    }

    @Get
    @Secured(Role.May.STAFF)
    HttpResponse<?> show(String slug, Authentication authentication, HttpRequest<?> request, @Nullable @QueryValue String table, @Nullable @QueryValue String item) {
        Colleague who = Colleague.of(authentication);
        Event event = whoRuns.run(who, slug);
        return FormKey.shown(request, key -> Page.show(PAGE, pages.page(event, who, NoteForm.blank(key, table, item), new Problems())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> keep(String slug, Authentication authentication, @Nullable @Body String body) {
        Colleague who = Colleague.of(authentication);
        Event event = whoRuns.run(who, slug);
        NoteForm form = NoteForm.of(FormFields.of(body));
        Problems problems = form.problems(pages.items(event));
        keeping.keep(who, event, form, problems);
        return problems.any() ? Page.again(PAGE, pages.page(event, who, form, problems))
                : Page.seeOther(Paging.base(CapturePages.path(event), Map.of("table", form.table(), "item", form.item())) + "done=note-kept");
    }

    @Get("/sheet")
    @Secured(Role.May.STAFF)
    HttpResponse<?> sheet(String slug, Authentication authentication) {
        return Page.show("note/desk/sheet", pages.sheet(whoRuns.run(Colleague.of(authentication), slug)));
    }
}
