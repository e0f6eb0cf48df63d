package org.sayso.staff;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Closing an account and opening it again. */
@Controller("/desk/staff/{id}")
@Produces("text/html;charset=utf-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class StaffStandingController {
    private final StaffList staff;
    private final DisableStaffMember disabling;
    private final EnableStaffMember enabling;

    StaffStandingController(StaffList staff, DisableStaffMember disabling, EnableStaffMember enabling) {
        this.staff = staff;
        this.disabling = disabling;
        this.enabling = enabling;
    }

    @Post("/disabling")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> disable(String id, Authentication authentication) {
        Colleague by = Colleague.of(authentication);
        try {
            disabling.disable(by, id);
            return Page.seeOther("/desk/staff/" + id + "?done=staff-disabled");
        } catch (LastAdmin.Stays e) {
            return Page.again("staff/member", StaffMemberPage.of(staff, id, by, new Problems().add("standing", "staff.last-admin")));
        }
    }

    @Post("/enabling")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> enable(String id, Authentication authentication) {
        enabling.enable(Colleague.of(authentication), id);
        return Page.seeOther("/desk/staff/" + id + "?done=staff-enabled");
    }
}
