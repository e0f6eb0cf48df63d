package org.sayso.staff;

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
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.sayso.web.ClientAddress;
import org.sayso.web.FormTokens;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Signing in and out. */
@Controller("/desk")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {
    private final SignIn signIn;
    private final StaffSessions sessions;
    private final FormTokens tokens;
    private final UnsentForms unsent;
    private final ClientAddress clientAddress;

    SignInController(SignIn signIn, StaffSessions sessions, FormTokens tokens, UnsentForms unsent, ClientAddress clientAddress) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.tokens = tokens;
        this.unsent = unsent;
        this.clientAddress = clientAddress;
    }

    @Serdeable
    record SignInForm(
            @Nullable String email, @Nullable String password, @Nullable String next, @Nullable String token, @Nullable String to, @Nullable String typed, @Nullable String who, @Nullable String at,
            @Nullable String seal) {}

    @Get("/sign-in")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> form(@Nullable @QueryValue String next) {
        return Page.show("staff/sign-in", new SignInPage("", local(next), null, new Problems(), 0, tokens.fresh(SignInPage.PURPOSE)));
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> send(@Body SignInForm form, HttpRequest<?> request) {
        String email = form.email() == null ? "" : form.email();
        String password = form.password() == null ? "" : form.password();
        if (!tokens.isFromOurPage(request, SignInPage.PURPOSE, form.token())) {
            return again(form, email, new Problems().add("email", "staff.sign-in.waited"), 0);
        }
        SignIn.Outcome outcome = signIn.attempt(email, password.length() > 1000 ? "" : password, clientAddress.of(request));
        if (outcome.member().isEmpty()) {
            Problems problems = new Problems().add("email", outcome.waitSeconds() > 0 ? "staff.sign-in.wait" : "staff.sign-in.wrong");
            return again(form, email, problems, outcome.waitSeconds());
        }
        sessions.endOf(request);
        StaffMember member = outcome.member().get();
        Cookie cookie = sessions.begin(member);
        return unsent(form).filter(u -> u.who().equals(sessions.formOwner(member.id())))
                .<HttpResponse<?>>map(u -> Page.show("staff/send-now", SendNowPage.afterSigningIn(u, sessions.formToken(cookie.getValue(), member.id()))).cookie(cookie))
                .orElseGet(() -> Page.seeOther(local(form.next())).cookie(cookie)); // the words of somebody else are not for this person
    }

    private HttpResponse<?> again(SignInForm form, String email, Problems problems, long waitSeconds) {
        SignInPage page = new SignInPage(email, local(form.next()), unsent(form).orElse(null), problems, waitSeconds, tokens.fresh(SignInPage.PURPOSE));
        return Page.again(page.template(), page);
    }

    private Optional<Unsent> unsent(SignInForm form) {
        return unsent.read(form.to(), form.typed(), form.who(), form.at(), form.seal());
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.STAFF)
    HttpResponse<?> out(HttpRequest<?> request) {
        sessions.endOf(request);
        return Page.seeOther("/desk/sign-in?done=signed-out").cookie(sessions.gone());
    }

    /** Only a page of the desk may be the next one. */
    private static String local(String next) {
        return next != null && UnsentForms.local(next) ? next : "/desk";
    }
}
