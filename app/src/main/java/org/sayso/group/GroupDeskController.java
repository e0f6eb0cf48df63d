package org.sayso.group;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** The groups of this site, and a new one. */
@Controller("/desk/groups")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class GroupDeskController {
    static final String PATH = "/desk/groups";
    private final GroupDeskPages pages;
    private final MakeGroup making;

    GroupDeskController(GroupDeskPages pages, MakeGroup making) {
        this.pages = pages;
        this.making = making;
    }

    @Get
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> list() {
        return Page.show("group/desk/list", pages.list());
    }

    @Get("/new")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> blank(HttpRequest<?> request) {
        return FormKey.shown(request, key -> Page.show("group/desk/new", pages.blank(GroupForm.blank(key, request.getParameters().get("campaign", String.class, "")), new Problems())));
    }

    /** The code is in this answer and nowhere else, so there is no redirect. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> make(HttpRequest<?> request, @Body GroupForm form, Authentication authentication) {
        Optional<Campaign> campaign = pages.answerable(form.campaign());
        Problems problems = form.problems(campaign.isPresent());
        if (problems.any()) {
            return Page.again("group/desk/new", pages.blank(form, problems));
        }
        MakeGroup.Made made = making.make(Colleague.of(authentication), campaign.get(), form);
        return made.code() == null ? Page.seeOther(PATH + "/" + made.group().id() + "?done=group-made-before")
                : Page.status(HttpStatus.CREATED, "group/desk/sheet", pages.sheet(made.group(), made.code(), request));
    }
}
