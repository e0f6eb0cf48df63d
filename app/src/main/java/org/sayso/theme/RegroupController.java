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

/** What belongs together: two groups become one, or one becomes two. */
@Controller(ThemeFilter.PATH + "/groups/{id}")
@Produces("text/html;charset=utf-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class RegroupController {
    private final MergeGroups merging;
    private final SplitGroup splitting;
    private final GroupPages pages;

    RegroupController(MergeGroups merging, SplitGroup splitting, GroupPages pages) {
        this.merging = merging;
        this.splitting = splitting;
        this.pages = pages;
    }

    @Post("/merging")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> merge(String id, @RequestBean ThemeFilter filter, @Body String body, Authentication authentication) {
        String into = FormFields.of(body).one("into");
        if (into.isBlank()) {
            return again(id, filter, new GroupPage.Typed("", "", List.of()), new Problems().add("into", "theme.merge.needed"));
        }
        merging.merge(Colleague.of(authentication), id, into);
        return GroupPages.done(into, "theme-merged");
    }

    @Post("/splitting")
    @Secured(Role.May.PLAN_LEAD)
    HttpResponse<?> split(String id, @RequestBean ThemeFilter filter, @Body String body, Authentication authentication) {
        SplitForm form = SplitForm.of(FormFields.of(body));
        Problems problems = form.problems();
        if (problems.any()) {
            return again(id, filter, form.typed(), problems);
        }
        try {
            splitting.split(Colleague.of(authentication), id, FormKey.of(form.key()), form.name(), form.responses());
        } catch (FormProblem e) {
            return again(id, filter, form.typed(), e.problems());
        }
        return GroupPages.done(id, "theme-split");
    }

    private HttpResponse<?> again(String id, ThemeFilter filter, GroupPage.Typed typed, Problems problems) {
        return Page.again(GroupPages.TEMPLATE, pages.page(id, filter, typed, problems));
    }
}
