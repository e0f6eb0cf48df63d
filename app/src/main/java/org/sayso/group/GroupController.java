package org.sayso.group;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.sayso.staff.Role;
import org.sayso.web.FormTokens;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/**
 * A group comes in with its code and says how many are there. What says who it is travels in the bodies of forms and never in an address, so a
 * form is answered with the next page itself; sent again it says the same.
 */
@Controller("/group")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class GroupController {
    private final GroupDoor door;
    private final GroupPages pages;
    private final FormTokens tokens;

    GroupController(GroupDoor door, GroupPages pages, FormTokens tokens) {
        this.door = door;
        this.pages = pages;
        this.tokens = tokens;
    }

    /** @param pass in place of a code, once the group is in; @param size how many are there today */
    @Serdeable
    record EnterForm(@Nullable String code, @Nullable String token, @Nullable String pass, @Nullable String size) {}

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> form() {
        return Page.show("group/code", pages.code("", new Problems(), null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> enter(HttpRequest<?> request, @Body EnterForm form) {
        if (form.pass() != null) {
            return door.byPass(form.pass()).<HttpResponse<?>>map(inside -> Page.show("group/group", pages.group(inside, form.size(), null))).orElseGet(() -> pages.shut(null));
        }
        String typed = form.code() == null ? "" : form.code();
        Optional<GroupDoor.Inside> inside = door.byCode(request, typed);
        boolean isOurs = tokens.isFromOurPage(request, GroupPages.ENTER, form.token());
        return inside.isPresent() && isOurs ? Page.show("group/group", pages.group(inside.get(), null, null))
                : Page.again("group/code", pages.code(typed, new Problems().add("code", inside.isPresent() ? "group.code.waited" : typed.isBlank() ? "group.code.empty" : "group.code.wrong"), null));
    }

    /** How many are there today, and then the first answer; or the next answer. */
    @Post("/today")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> today(@Body EnterForm form) {
        return door.byPass(form.pass()).<HttpResponse<?>>map(inside -> {
            GroupAnswerForm said = GroupAnswerForm.blank(form.size());
            boolean asks = pages.group(inside, null, null).asks();
            return said.people().isPresent() && asks ? Page.show("group/answer", pages.answer(inside, said.size()))
                    : Page.again("group/group", pages.group(inside, said.size(), asks ? new Problems().add("size", "group.size.wrong", YoungGroup.LARGEST) : new Problems(), null));
        }).orElseGet(() -> pages.shut(null));
    }

    @Get("/done")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> done() {
        return Page.show("group/done", pages.code("", new Problems(), null));
    }
}
