package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** The first admin of a new site. The link to this page is printed at start. */
@Controller("/desk/set-up")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class SetUpController {
    private final MakeFirstAdmin making;
    private final Passwords passwords;
    private final StaffSessions sessions;

    SetUpController(MakeFirstAdmin making, Passwords passwords, StaffSessions sessions) {
        this.making = making;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @Serdeable
    record SetUpForm(@Nullable String t, @Nullable String name, @Nullable String email, @Nullable String password) {}

    @Introspected
    record SetUpPage(String token, String name, String email, Problems problems) {}

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> look(@Nullable @QueryValue String t) {
        return making.isOpen(t) ? Page.show("staff/set-up", new SetUpPage(t, "", "", new Problems())) : LinkSpent.page("staff.set-up.spent");
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> make(@Body SetUpForm form) {
        if (!making.isOpen(form.t())) {
            return LinkSpent.page("staff.set-up.spent");
        }
        String name = Text.line(form.name());
        Optional<String> email = EmailAddress.plain(form.email());
        Problems problems = StaffForm.nameProblems(new Problems(), name);
        if (email.isEmpty()) {
            problems.add("email", "staff.email.wrong");
        }
        passwords.problem(form.password()).ifPresent(problem -> problems.add("password", problem));
        if (problems.any()) {
            return Page.again("staff/set-up", new SetUpPage(form.t(), name, Text.line(form.email()), problems));
        }
        Optional<StaffMember> admin = making.make(form.t(), name, email.get(), form.password());
        return admin.isEmpty() ? LinkSpent.page("staff.set-up.spent") : Page.seeOther("/desk?done=set-up").cookie(sessions.begin(admin.get()));
    }
}
