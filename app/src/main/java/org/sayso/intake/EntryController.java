package org.sayso.intake;

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
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Typing in sheets, one after the other, by keyboard. */
@Controller(EntryPages.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class EntryController {
    private static final String PAGE = "intake/desk/entry";
    private final EntryPages pages;
    private final EnterSheet entering;

    EntryController(EntryPages pages, EnterSheet entering) {
        this.pages = pages;
        this.entering = entering;
    }

    /** @param sheet to begin with, when one was taken back to be typed in again */
    @Get
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> show(@Nullable @QueryValue String sheet, Authentication authentication) {
        return Page.show(PAGE, pages.page(Colleague.of(authentication), SheetForm.of(sheet), new Problems()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> enter(@Nullable @Body SheetForm sent, Authentication authentication) {
        Colleague who = Colleague.of(authentication);
        SheetForm form = sent == null ? SheetForm.of(null) : sent;
        Problems problems = form.problems();
        entering.enter(who, form, problems);
        return problems.any() ? Page.again(PAGE, pages.page(who, form, problems)) : Page.seeOther(EntryPages.PATH + "?done=sheet-kept");
    }

    @Post("/{number}/taking-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> undo(String number, Authentication authentication) {
        return entering.undo(Colleague.of(authentication), number)
                ? Page.seeOther(EntryPages.PATH + "?done=sheet-taken-back&sheet=" + number.replaceAll("\\D", "")) : Page.seeOther(EntryPages.PATH + "?done=sheet-read-meanwhile");
    }
}
