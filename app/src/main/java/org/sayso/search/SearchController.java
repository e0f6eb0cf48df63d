package org.sayso.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.reactivestreams.Publisher;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Refusal;

/** One box over all responses that the asker may see. Everything asked for is in the address. */
@Controller(SearchController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {
    static final String PATH = "/desk/search";
    static final int SIZE = 20;
    private final SearchPages pages;
    private final ExportResponses export;

    SearchController(SearchPages pages, ExportResponses export) {
        this.pages = pages;
        this.export = export;
    }

    @Get
    @Produces("text/html;charset=utf-8")
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<?> show(HttpRequest<?> request, Authentication authentication) {
        Asked asked = Asked.of(request.getParameters(), SIZE);
        return Page.show("search/desk/search", pages.page(Colleague.of(authentication), asked, request.getParameters().get("gone")));
    }

    @Get("/export.csv")
    @Produces(MediaType.ALL)
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<Publisher<byte[]>> table(HttpRequest<?> request, Authentication authentication) {
        Asked asked = Asked.of(request.getParameters(), SIZE);
        return ResponsesApi.asFile(
                export.found(asked, Colleague.of(authentication))
                        .orElseThrow(() -> new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "The search index is being made. Try again in a minute.")),
                "found-responses.csv");
    }
}
