package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
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
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.sayso.web.ClientAddress;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Everybody's own password. The old one is asked, so that an open desk is not enough. */
@Controller("/desk/staff/me")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnPasswordController {
    private final StaffList staff;
    private final SignIn signIn;
    private final ChangeOwnPassword changing;
    private final Passwords passwords;
    private final StaffSessions sessions;
    private final ClientAddress clientAddress;

    OwnPasswordController(
            StaffList staff, SignIn signIn, ChangeOwnPassword changing, Passwords passwords, StaffSessions sessions, ClientAddress clientAddress) {
        this.staff = staff;
        this.signIn = signIn;
        this.changing = changing;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clientAddress = clientAddress;
    }

    @Serdeable
    record OwnPasswordForm(@Nullable String old, @Nullable String password) {}

    @Introspected
    record OwnPage(StaffRow member, Problems problems) {}

    @Get
    @Secured(Role.May.STAFF)
    HttpResponse<?> show(Authentication authentication) {
        return Page.show("staff/me", page(authentication, new Problems()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> change(@Body OwnPasswordForm form, Authentication authentication, HttpRequest<?> request) {
        Problems problems = new Problems();
        Optional<String> problem = passwords.problem(form.password());
        String typed = form.old() == null || form.old().length() > 1000 ? "" : form.old();
        SignIn.Outcome old = signIn.check(staff.member(Colleague.of(authentication).id()), typed, clientAddress.of(request));
        if (old.member().isEmpty()) {
            problems.add("old", old.waitSeconds() > 0 ? "staff.sign-in.wait" : "staff.password.old-wrong");
        }
        problem.ifPresent(key -> problems.add("password", key));
        if (problems.any()) {
            return Page.again("staff/me", page(authentication, problems));
        }
        StaffMember changed = changing.change(Colleague.of(authentication), old.member().get(), form.password());
        return Page.seeOther("/desk/staff/me?done=password-changed").cookie(sessions.begin(changed));
    }

    private OwnPage page(Authentication authentication, Problems problems) {
        return new OwnPage(staff.row(staff.member(Colleague.of(authentication).id())), problems);
    }
}
