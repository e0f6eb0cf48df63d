package org.sayso.participation;

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
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Refusal;

/** Writing what is asked elsewhere into the register, and saying that it is over. */
@Controller("/desk/participation")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ActivityEditController {
    private static final String TEMPLATE = "participation/desk/edit";
    private final Register register;
    private final ActivityEditor editor;
    private final SaveActivity saving;
    private final RetireActivity retiring;

    ActivityEditController(Register register, ActivityEditor editor, SaveActivity saving, RetireActivity retiring) {
        this.register = register;
        this.editor = editor;
        this.saving = saving;
        this.retiring = retiring;
    }

    @Get("/new")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> blank(HttpRequest<?> request) {
        return FormKey.shown(request, key -> Page.show(TEMPLATE, editor.blank(request.getParameters(), key)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> make(@Nullable @Body String body, Authentication authentication) {
        return answer(null, saving.make(Colleague.of(authentication), ActivityForm.of(FormFields.of(body))));
    }

    @Get("/{id}/edit")
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> edit(String id) {
        return Page.show(TEMPLATE, editor.asKept(find(id)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> change(String id, @Nullable @Body String body, Authentication authentication) {
        Activity activity = find(id);
        return answer(activity, saving.change(Colleague.of(authentication), activity, ActivityForm.of(FormFields.of(body))));
    }

    @Post("/{id}/retirement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> retire(String id, Authentication authentication) {
        retiring.retire(Colleague.of(authentication), id);
        return done(id, "activity-retired");
    }

    @Post("/{id}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> takeUp(String id, Authentication authentication) {
        retiring.takeUp(Colleague.of(authentication), id);
        return done(id, "activity-taken-up");
    }

    private HttpResponse<?> answer(Activity activity, SaveActivity.Outcome outcome) {
        return switch (outcome) {
            case SaveActivity.Outcome.Saved saved -> done(saved.activity().id(), "saved");
            case SaveActivity.Outcome.Refused refused -> Page.again(TEMPLATE, editor.refused(activity, refused));
            case SaveActivity.Outcome.Overtaken overtaken -> Page.status(HttpStatus.CONFLICT, TEMPLATE, editor.overtaken(activity, overtaken));
        };
    }

    private Activity find(String id) {
        return register.find(id).orElseThrow(Refusal::notFound);
    }

    private static HttpResponse<?> done(String id, String notice) {
        return Page.seeOther("/desk/participation/" + id + "?done=" + notice);
    }
}
