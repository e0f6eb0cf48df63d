package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
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
import io.micronaut.security.authentication.Authentication;
import java.util.List;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Who works here: the list, and changing a name and roles. */
@Controller("/desk/staff")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class StaffController {
    private final StaffList staff;
    private final ChangeStaffMember changing;

    StaffController(StaffList staff, ChangeStaffMember changing) {
        this.staff = staff;
        this.changing = changing;
    }

    @Introspected
    record StaffListPage(List<StaffRow> rows) {}

    @Get
    @Secured(Role.May.ADMIN)
    HttpResponse<?> list() {
        return Page.show("staff/list", new StaffListPage(staff.rows()));
    }

    @Get("/{id}")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> show(String id, Authentication authentication) {
        return Page.show("staff/member", StaffMemberPage.of(staff, id, Colleague.of(authentication), new Problems()));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ADMIN)
    HttpResponse<?> change(String id, @Body StaffForm form, Authentication authentication) {
        Colleague by = Colleague.of(authentication);
        Problems problems = form.problems();
        if (!problems.any()) {
            try {
                changing.change(by, id, form.cleanName(), form.chosen());
                return Page.seeOther("/desk/staff/" + id + "?done=saved");
            } catch (LastAdmin.Stays e) {
                problems.add("roles", "staff.last-admin");
            }
        }
        return Page.again("staff/member", StaffMemberPage.of(staff, id, by, problems).typed(form));
    }
}
