package org.sayso.participation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;

/** Looking at the map at the desk. */
@Controller("/desk/participation")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class MapDeskController {
    private static final String CSV = "text/csv;charset=utf-8";
    private final MapPages pages;
    private final RegisterDesk desk;
    private final RegisterTable table;

    MapDeskController(MapPages pages, RegisterDesk desk, RegisterTable table) {
        this.pages = pages;
        this.desk = desk;
        this.table = table;
    }

    @Get
    @Secured(Role.May.STAFF)
    HttpResponse<?> map(HttpRequest<?> request, Authentication authentication) {
        return Page.show("participation/desk/map", pages.desk(request.getParameters(), Colleague.of(authentication)));
    }

    @Get("/asked")
    @Secured(Role.May.STAFF)
    HttpResponse<?> asked(HttpRequest<?> request, Authentication authentication) {
        return Page.show("participation/desk/asked", pages.asked(request.getParameters(), Colleague.of(authentication)));
    }

    @Get("/register.csv")
    @Produces(CSV)
    @Secured(Role.May.STAFF)
    HttpResponse<byte[]> table() {
        return HttpResponse.ok(table.whole()).contentType(MediaType.of(CSV)).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"participation.csv\"");
    }

    @Get("/{id}")
    @Secured(Role.May.STAFF)
    HttpResponse<?> activity(String id) {
        return Page.show("participation/desk/activity", desk.page(id));
    }
}
