package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
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
import java.util.List;
import java.util.Set;
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Tokens with which other programs call the staff doors. */
@Controller("/desk/tokens")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class TokenController {
    private final TokenList tokens;
    private final IssueToken issuing;
    private final RevokeToken revoking;

    TokenController(TokenList tokens, IssueToken issuing, RevokeToken revoking) {
        this.tokens = tokens;
        this.issuing = issuing;
        this.revoking = revoking;
    }

    @Introspected
    record TokenListPage(List<TokenList.Row> rows) {}

    /** @param token shown on this one page */
    @Introspected
    record TokenPage(String name, String token) {}

    /** The same form was sent before. @param made what came of it; @param another the form of a further one, as typed now */
    @Introspected
    record TokenMadePage(TokenList.Row made, NewTokenPage another) {}

    @Get
    @Secured(Role.May.ADMIN)
    HttpResponse<?> list() {
        return Page.show("staff/tokens", new TokenListPage(tokens.rows()));
    }

    @Get("/new")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> blank(HttpRequest<?> request) {
        return FormKey.shown(request, key -> Page.show("staff/token-new", new NewTokenPage(key, "", RoleChoice.of(Set.of()), new Problems())));
    }

    /** The token is in this answer and nowhere else, so there is no redirect. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ADMIN)
    HttpResponse<?> make(@Body StaffForm form, Authentication authentication) {
        Problems problems = form.problems();
        String key = FormKey.of(form.key());
        if (problems.any()) {
            return Page.again("staff/token-new", new NewTokenPage(key, form.cleanName(), RoleChoice.of(form.chosen()), problems));
        }
        IssueToken.Issued issued = issuing.issue(Colleague.of(authentication), key, form.cleanName(), form.chosen());
        return issued.token() != null
                ? Page.status(HttpStatus.CREATED, "staff/token", new TokenPage(form.cleanName(), issued.token()))
                : Page.show("staff/token-made", new TokenMadePage(
                        tokens.row(key), new NewTokenPage(FormKey.fresh(), form.cleanName(), RoleChoice.of(form.chosen()), problems)));
    }

    @Get("/{id}/revocation")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> ask(String id) {
        return Page.show("staff/token-revoke", tokens.row(id));
    }

    @Post("/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ADMIN)
    HttpResponse<?> revoke(String id, Authentication authentication) {
        revoking.revoke(Colleague.of(authentication), id);
        return Page.seeOther("/desk/tokens?done=token-revoked");
    }
}
