package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.PlainWords;

/** Says how hard words are to read, while a colleague writes them for everybody. Keeps nothing. */
@Controller("/desk/reading")
@Produces("text/html;charset=utf-8")
class ReadingController {
    static final int LONGEST = 8_000;

    @Introspected
    record ReadingPage(PlainWords.Read read) {}

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR, Role.May.ADMIN})
    HttpResponse<?> read(@Body String body) {
        String text = FormFields.of(body).one("text");
        return Page.show("staff/reading", new ReadingPage(PlainWords.read(text.substring(0, Math.min(LONGEST, text.length())))));
    }
}
