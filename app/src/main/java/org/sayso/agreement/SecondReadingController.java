package org.sayso.agreement;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.List;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Reading what a colleague has decided a second time, without seeing what that was. */
@Controller(SecondPages.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class SecondReadingController {
    private final SecondPages pages;
    private final ReadSecond readSecond;

    SecondReadingController(SecondPages pages, ReadSecond readSecond) {
        this.pages = pages;
        this.readSecond = readSecond;
    }

    @Get
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> next(@Nullable @QueryValue String after, Authentication authentication) {
        return Page.show("agreement/desk/second", pages.next(Colleague.of(authentication), after));
    }

    /** Ticks, or that none fits: one of the two, and not both. */
    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> read(@PathVariable String id, @Body String body, Authentication authentication) {
        Colleague who = Colleague.of(authentication);
        FormFields form = FormFields.of(body);
        List<String> priorities = form.all("priorities");
        boolean isNone = !form.one("none").isEmpty();
        if (priorities.isEmpty() != isNone && pages.isOffered(who, id)) {
            Problems problems = new Problems().add("priorities", "agreement.second.choose");
            return Page.again("agreement/desk/second", pages.again(who, id, priorities, isNone, problems));
        }
        String done = switch (readSecond.read(who, id, isNone ? List.of() : priorities)) {
            case KEPT -> "agreement-second";
            case READ_BEFORE -> "agreement-second-before";
            case GONE -> "agreement-second-gone";
        };
        return Page.seeOther(SecondPages.PATH + "?after=" + id + "&done=" + done);
    }
}
