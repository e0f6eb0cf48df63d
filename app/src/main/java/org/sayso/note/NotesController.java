package org.sayso.note;

import io.micronaut.core.annotation.Nullable;
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
import org.sayso.event.Event;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** All notes of an event, for its hosts and for plan leads; whoever took one may correct it and take it back until somebody has read it. */
@Controller("/desk/events/{slug}/notes")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class NotesController {
    private static final String FORM = "note/desk/note";
    private final NotesPages pages;
    private final CapturePages capture;
    private final CorrectNote correcting;
    private final TakeNoteBack takingBack;

    NotesController(NotesPages pages, CapturePages capture, CorrectNote correcting, TakeNoteBack takingBack) {
        this.pages = pages;
        this.capture = capture;
        this.correcting = correcting;
        this.takingBack = takingBack;
    }

    @Get
    @Secured(Role.May.STAFF)
    HttpResponse<?> list(String slug, Authentication authentication, @Nullable @QueryValue Integer page) {
        return Page.show("note/desk/notes", pages.list(slug, Colleague.of(authentication), page));
    }

    @Get("/{id}")
    @Secured(Role.May.STAFF)
    HttpResponse<?> one(String slug, String id, Authentication authentication) {
        Colleague who = Colleague.of(authentication);
        NotesPages.Own own = pages.own(slug, id, who);
        return Page.show(FORM, capture.page(own.event(), who, own.form(), new Problems(), NotesPages.path(own.event()) + "/" + id));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> correct(String slug, String id, Authentication authentication, @Nullable @Body String body) {
        Colleague who = Colleague.of(authentication);
        Event event = pages.run(slug, id, who);
        NoteForm form = NoteForm.of(FormFields.of(body)).of(id);
        Problems problems = form.problems(capture.items(event));
        if (!problems.any()) {
            correcting.correct(who, event, form, problems);
        }
        return problems.any() ? Page.again(FORM, capture.page(event, who, form, problems, NotesPages.path(event) + "/" + id)) : Page.seeOther(NotesPages.path(event) + "?done=note-corrected");
    }

    @Post("/{id}/taking-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> takeBack(String slug, String id, Authentication authentication) {
        Colleague who = Colleague.of(authentication);
        Event event = pages.run(slug, id, who);
        return Page.seeOther(NotesPages.path(event) + "?done=" + (takingBack.takeBack(who, event, id) ? "note-taken-back" : "note-read-meanwhile"));
    }
}
