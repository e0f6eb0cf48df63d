package org.sayso.share;

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
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Refusal;

/** What is printed or sent round: a poster in two sizes, a square card and the code alone. */
@Controller("/desk/campaigns/{slug}/share/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class PosterController {
    private static final MediaType SVG = MediaType.of("image/svg+xml;charset=utf-8");
    private final PosterPages posters;
    private final ShareCard card;

    PosterController(PosterPages posters, ShareCard card) {
        this.posters = posters;
        this.card = card;
    }

    @Get("/poster/{size}")
    @Produces("text/html;charset=utf-8")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> poster(String slug, String id, String size, HttpRequest<?> request) {
        if (!size.equals("a4") && !size.equals("a3")) {
            throw Refusal.notFound();
        }
        return Page.show("share/desk/poster", posters.page(slug, id, size, request));
    }

    @Get("/card")
    @Produces("text/html;charset=utf-8")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> card(String slug, String id, HttpRequest<?> request) {
        return Page.show("share/desk/card", posters.page(slug, id, "card", request));
    }

    @Get("/card.svg")
    @Produces(MediaType.ALL)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<String> picture(String slug, String id, HttpRequest<?> request) {
        return file(slug + "-card.svg", card.svg(posters.page(slug, id, "card", request)));
    }

    @Get("/code.svg")
    @Produces(MediaType.ALL)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<String> code(String slug, String id, HttpRequest<?> request) {
        return file(slug + "-code.svg", ShareCard.codeAlone(posters.page(slug, id, "code", request).qr()));
    }

    /** To be kept as a file: opened in the browser as a page of its own it would lack its letters, which our policy for pages refuses. */
    private static HttpResponse<String> file(String name, String svg) {
        return HttpResponse.ok(svg).contentType(SVG).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
