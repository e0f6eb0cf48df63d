package org.sayso.theme;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
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
import org.sayso.web.Text;

/** What a plan lead makes of a group as it is: a name, or nothing at all; and the way back from whatever was done. */
@Controller(ThemeFilter.PATH)
@Produces("text/html;charset=utf-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class GroupActController {
    private final NameGroup naming;
    private final SetAsideGroup settingAside;
    private final UndoGroupAct undoing;
    private final GroupPages pages;

    GroupActController(NameGroup naming, SetAsideGroup settingAside, UndoGroupAct undoing, GroupPages pages) {
        this.naming = naming;
        this.settingAside = settingAside;
        this.undoing = undoing;
        this.pages = pages;
    }

    @Post("/groups/{id}/name")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> name(String id, @RequestBean ThemeFilter filter, @Body String body, Authentication authentication) {
        FormFields form = FormFields.of(body);
        String name = Text.line(form.one("name"));
        if (Text.isEmpty(name) || Text.length(name) > AdoptionForm.LONGEST_NAME) {
            Problems problems = new Problems().add("name", "theme.name.needed", AdoptionForm.LONGEST_NAME);
            return again(id, filter, name, problems);
        }
        try {
            naming.name(Colleague.of(authentication), id, name, Text.isEmpty(form.one("seen")) ? null : form.one("seen"));
        } catch (FormProblem e) {
            return again(id, filter, name, e.problems());
        }
        return GroupPages.done(id, "theme-named");
    }

    private HttpResponse<?> again(String id, ThemeFilter filter, String name, Problems problems) {
        return Page.again(GroupPages.TEMPLATE, pages.page(id, filter, new GroupPage.Typed(name, "", List.of()), problems));
    }

    @Post("/groups/{id}/setting-aside")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> setAside(String id, Authentication authentication) {
        settingAside.setAside(Colleague.of(authentication), id);
        return GroupPages.done(id, "theme-set-aside");
    }

    @Post("/acts/{actId}/undoing")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> undo(String actId, Authentication authentication) {
        return GroupPages.done(undoing.undo(Colleague.of(authentication), actId), "theme-undone");
    }
}
