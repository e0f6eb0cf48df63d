package org.sayso.impact;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** What the events of a term came to: for everybody, and at the desk with small numbers too. */
@Controller
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class TermController {
    private static final String CSV = "text/csv;charset=utf-8";
    private final TermPages pages;
    private final TermTable table;

    TermController(TermPages pages, TermTable table) {
        this.pages = pages;
        this.table = table;
    }

    @Get("/events/impact")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> inPublic(@Nullable @QueryValue String term) {
        return Page.show("impact/term", pages.page(term, true));
    }

    @Get("/desk/events/impact")
    @Secured(Role.May.STAFF)
    HttpResponse<?> atTheDesk(@Nullable @QueryValue String term) {
        return Page.show("impact/desk/term", pages.page(term, false));
    }

    @Get("/desk/events/impact/term.csv")
    @Produces(CSV)
    @Secured(Role.May.STAFF)
    HttpResponse<byte[]> table(@Nullable @QueryValue String term) {
        return HttpResponse.ok(table.of(term)).contentType(MediaType.of(CSV)).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"events-of-a-term.csv\"");
    }
}
