package org.sayso.intake;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** The last steps of a list: what would come in, saying yes to it, and what came of it. */
@Controller(IntakePages.PATH + "/{id}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ArrivalController {
    private final ListsAtHand lists;
    private final ListImportRepository imports;
    private final StepPages pages;
    private final ProblemRows problemRows;

    ArrivalController(ListsAtHand lists, ListImportRepository imports, StepPages pages, ProblemRows problemRows) {
        this.lists = lists;
        this.imports = imports;
        this.pages = pages;
        this.problemRows = problemRows;
    }

    @Get("/preview")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> preview(String id, Authentication authentication) {
        var list = lists.open(Colleague.of(authentication), id);
        if (list.isPresent() && list.get().choices() == null) {
            return Page.seeOther(IntakePages.PATH + "/" + id + "/columns");
        }
        return list.<HttpResponse<?>>map(open -> Page.show("intake/desk/preview", pages.preview(open, lists.choices(open)))).orElseGet(() -> Page.seeOther(IntakePages.PATH + "/" + id));
    }

    @Get("/problems.csv")
    @Produces(MediaType.ALL)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> problems(String id, Authentication authentication) {
        return lists.open(Colleague.of(authentication), id).<HttpResponse<?>>map(list -> HttpResponse.ok(problemRows.csv(list))
                .contentType(MediaType.of("text/csv;charset=utf-8")).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rows-to-mend.csv\""))
                .orElseGet(() -> Page.seeOther(IntakePages.PATH + "/" + id));
    }

    @Post("/arrival")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> bringIn(String id, Authentication authentication) {
        ListImport list = lists.find(Colleague.of(authentication), id);
        if (list.choices() != null) {
            imports.ask(list.id());
        }
        return Page.seeOther(IntakePages.PATH + "/" + id);
    }

    @Get
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> result(String id, Authentication authentication) {
        ListImport list = lists.find(Colleague.of(authentication), id);
        return list.state() == ListImport.State.OPEN ? Page.seeOther(IntakePages.PATH + "/" + id + "/columns") : Page.show("intake/desk/result", pages.result(list));
    }

    @Post("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> drop(String id, Authentication authentication) {
        lists.open(Colleague.of(authentication), id).ifPresent(lists::drop);
        return Page.seeOther(IntakePages.PATH + "?done=list-dropped");
    }
}
