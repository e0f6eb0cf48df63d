package org.sayso.forum;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
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
import java.util.Arrays;
import java.util.List;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Theirs;

/** The forums of the desk: all staff see them in numbers; administrators and plan leads make and change them. */
@Controller(ForumDeskController.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ForumDeskController {
    static final String PATH = "/desk/forums";
    private static final String EDIT = "forum/desk/edit";
    private final ForumDesk desk;
    private final SaveForum saving;

    ForumDeskController(ForumDesk desk, SaveForum saving) {
        this.desk = desk;
        this.saving = saving;
    }

    @Introspected
    record EditPage(@Nullable Forum forum, String action, ForumForm form, List<JoinPages.Choice> kinds, Problems problems, @Nullable Theirs theirs) {}

    @Get
    @Secured(Role.May.STAFF)
    HttpResponse<?> list() {
        return Page.show("forum/desk/list", desk.list());
    }

    @Get("/new")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> blank(HttpRequest<?> request) {
        return FormKey.shown(request, key -> Page.show(EDIT, page(null, ForumForm.blank(key), new Problems(), null)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> make(@Nullable @Body String body, Authentication authentication) {
        return answer(null, saving.make(Colleague.of(authentication), ForumForm.of(FormFields.of(body))));
    }

    @Get("/{slug}")
    @Secured(Role.May.STAFF)
    HttpResponse<?> forum(String slug) {
        return Page.show("forum/desk/forum", desk.page(desk.find(slug)));
    }

    @Get("/{slug}/edit")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> edit(String slug) {
        Forum forum = desk.find(slug);
        return Page.show(EDIT, page(forum, ForumForm.of(forum), new Problems(), null));
    }

    @Post("/{slug}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> change(String slug, @Nullable @Body String body, Authentication authentication) {
        Forum forum = desk.find(slug);
        return answer(forum, saving.change(Colleague.of(authentication), forum, ForumForm.of(FormFields.of(body))));
    }

    private static HttpResponse<?> answer(@Nullable Forum forum, SaveForum.Outcome outcome) {
        return switch (outcome) {
            case SaveForum.Outcome.Saved saved -> Page.seeOther(PATH + "/" + saved.forum().slug() + "?done=saved");
            case SaveForum.Outcome.Refused refused -> Page.again(EDIT, page(forum, refused.form(), refused.problems(), null));
            case SaveForum.Outcome.Overtaken o -> Page.status(
                    HttpStatus.CONFLICT, EDIT, page(o.saved(), o.form(), new Problems(), new Theirs(forum == null, o.differences(), PATH + "/" + o.saved().slug() + "/edit")));
        };
    }

    private static EditPage page(@Nullable Forum forum, ForumForm form, Problems problems, @Nullable Theirs theirs) {
        List<JoinPages.Choice> kinds = Arrays.stream(ForumKind.values()).map(kind -> new JoinPages.Choice(kind.slug(), kind.words(), null, kind.slug().equals(form.kind()))).toList();
        return new EditPage(forum, forum == null ? PATH : PATH + "/" + forum.slug(), form, kinds, problems, theirs);
    }
}
