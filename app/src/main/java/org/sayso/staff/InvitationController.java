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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.sayso.web.ClientAddress;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Setting a password with an invitation. Looking at the link does not spend it: mail scanners look too. */
@Controller("/desk/invitation")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class InvitationController {
    private final AcceptInvitation accepting;
    private final Passwords passwords;
    private final StaffSessions sessions;
    private final WrongPasswords wrongPasswords;
    private final ClientAddress clientAddress;

    InvitationController(
            AcceptInvitation accepting, Passwords passwords, StaffSessions sessions, WrongPasswords wrongPasswords, ClientAddress clientAddress) {
        this.accepting = accepting;
        this.passwords = passwords;
        this.sessions = sessions;
        this.wrongPasswords = wrongPasswords;
        this.clientAddress = clientAddress;
    }

    @Serdeable
    record NewPasswordForm(@Nullable String t, @Nullable String password) {}

    @Introspected
    record InvitationPage(String token, String name, String email, Problems problems) {}

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> look(@Nullable @QueryValue String t) {
        Optional<StaffMember> owner = accepting.whose(t);
        return owner.isEmpty() ? LinkSpent.page("staff.link.spent") : Page.show("staff/invitation", page(t, owner.get(), new Problems()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> accept(@Body NewPasswordForm form, HttpRequest<?> request) {
        Optional<StaffMember> owner = accepting.whose(form.t());
        Optional<String> problem = passwords.problem(form.password());
        if (owner.isPresent() && problem.isPresent()) {
            return Page.again("staff/invitation", page(form.t(), owner.get(), new Problems().add("password", problem.get())));
        }
        Optional<StaffMember> member = owner.flatMap(o -> accepting.accept(form.t(), form.password()));
        member.ifPresent(m -> wrongPasswords.forget(new WrongPasswords.Tried(m.email(), clientAddress.of(request))));
        return member.isEmpty() ? LinkSpent.page("staff.link.spent") : Page.seeOther("/desk?done=password-set").cookie(sessions.begin(member.get()));
    }

    private static InvitationPage page(String token, StaffMember owner, Problems problems) {
        return new InvitationPage(token, owner.displayName(), owner.email(), problems);
    }
}
