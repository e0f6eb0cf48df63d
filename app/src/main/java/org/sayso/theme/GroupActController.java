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
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** What a plan lead does with a group. */
@Controller(ThemeFilter.PATH)
@Produces("text/html;charset=utf-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class GroupActController {
    private final NameGroup naming;
    private final MergeGroups merging;
    private final SplitGroup splitting;
    private final SetAsideGroup settingAside;
    private final UndoGroupAct undoing;
    private final GroupPages pages;

    GroupActController(NameGroup naming, MergeGroups merging, SplitGroup splitting, SetAsideGroup settingAside, UndoGroupAct undoing, GroupPages pages) {
        this.naming = naming;
        this.merging = merging;
        this.splitting = splitting;
        this.settingAside = settingAside;
        this.undoing = undoing;
        this.pages = pages;
    }

    @Post("/groups/{id}/name")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> name(String id, @RequestBean ThemeFilter filter, @Body String body, Authentication authentication) {
        String name = Text.line(FormFields.of(body).one("name"));
        if (Text.isEmpty(name) || Text.length(name) > AdoptionForm.LONGEST_NAME) {
            return again(id, filter, new GroupPage.Typed(name, "", List.of()), new Problems().add("name", "theme.name.needed", AdoptionForm.LONGEST_NAME));
        }
        naming.name(Colleague.of(authentication), id, name);
        return done(id, "theme-named");
    }

    @Post("/groups/{id}/merging")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> merge(String id, @RequestBean ThemeFilter filter, @Body String body, Authentication authentication) {
        String into = FormFields.of(body).one("into");
        if (into.isBlank()) {
            return again(id, filter, new GroupPage.Typed("", "", List.of()), new Problems().add("into", "theme.merge.needed"));
        }
        merging.merge(Colleague.of(authentication), id, into);
        return done(id, "theme-merged");
    }

    @Post("/groups/{id}/splitting")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> split(String id, @RequestBean ThemeFilter filter, @Body String body, Authentication authentication) {
        FormFields form = FormFields.of(body);
        String name = Text.line(form.one("split-name"));
        List<String> responses = form.all("response");
        Problems problems = new Problems();
        if (Text.isEmpty(name) || Text.length(name) > AdoptionForm.LONGEST_NAME) {
            problems.add("split-name", "theme.name.needed", AdoptionForm.LONGEST_NAME);
        }
        if (responses.isEmpty()) {
            problems.add("evidence", "theme.split.needed");
        }
        if (problems.any()) {
            return again(id, filter, new GroupPage.Typed("", name, responses), problems);
        }
        String newId = FormKey.of(form.one("key"));
        splitting.split(Colleague.of(authentication), id, newId, name, responses);
        return done(id, "theme-split");
    }

    @Post("/groups/{id}/setting-aside")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> setAside(String id, Authentication authentication) {
        settingAside.setAside(Colleague.of(authentication), id);
        return done(id, "theme-set-aside");
    }

    @Post("/acts/{actId}/undoing")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> undo(String actId, Authentication authentication) {
        return done(undoing.undo(Colleague.of(authentication), actId), "theme-undone");
    }

    private HttpResponse<?> again(String id, ThemeFilter filter, GroupPage.Typed typed, Problems problems) {
        return Page.again("theme/desk/group", pages.page(id, filter, typed, problems));
    }

    private static HttpResponse<?> done(String id, String notice) {
        return Page.seeOther(GroupCard.path(id) + "?done=" + notice);
    }
}
