package org.sayso.staff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
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
import org.sayso.web.Text;

/**
 * Letting somebody in: an invitation, and a new link for a lost password. The link is in the answer and nowhere else, so
 * these two do not redirect.
 */
@Controller("/desk/staff")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class InvitingController {
    private final InviteStaffMember inviting;
    private final RenewInvitation renewing;
    private final InvitationLink links;
    private final StaffList staff;

    InvitingController(InviteStaffMember inviting, RenewInvitation renewing, InvitationLink links, StaffList staff) {
        this.inviting = inviting;
        this.renewing = renewing;
        this.links = links;
        this.staff = staff;
    }

    @Introspected
    record InvitePage(String key, String name, String email, List<RoleChoice> roles, Problems problems) {}

    /**
     * The same form was sent before.
     *
     * @param otherwise whether another name or other roles came now; what is there stays
     * @param another the form as typed now, when that is about somebody else; or null
     */
    @Introspected
    record InvitedPage(StaffRow member, boolean otherwise, @Nullable InvitePage another) {}

    @Get("/new")
    @Secured(Role.May.ADMIN)
    HttpResponse<?> blank(HttpRequest<?> request) {
        return FormKey.shown(request, key -> Page.show("staff/invite", new InvitePage(key, "", "", RoleChoice.of(Set.of()), new Problems())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ADMIN)
    HttpResponse<?> invite(@Body StaffForm form, Authentication authentication, HttpRequest<?> request) {
        Problems problems = form.problemsWithEmail();
        String key = FormKey.of(form.key());
        if (!problems.any()) {
            String email = EmailAddress.plain(form.email()).orElseThrow();
            var invited = inviting.invite(Colleague.of(authentication), key, form.cleanName(), email, form.chosen());
            if (invited.isPresent() && invited.get().token() == null) {
                return Page.show("staff/invited", again(invited.get().member(), form, email));
            }
            if (invited.isPresent()) {
                return Page.status(HttpStatus.CREATED, "staff/link", links.page(request, invited.get()));
            }
            problems.add("email", "staff.email.taken");
        }
        return Page.again("staff/invite", new InvitePage(key, Text.line(form.name()), Text.line(form.email()), RoleChoice.of(form.chosen()), problems));
    }

    private InvitedPage again(StaffMember member, StaffForm form, String email) {
        if (!email.equals(member.email())) {
            return new InvitedPage(staff.row(member), false, new InvitePage(FormKey.fresh(), form.cleanName(), email, RoleChoice.of(form.chosen()), new Problems()));
        }
        boolean isSame = form.cleanName().equals(member.displayName()) && form.chosen().equals(Set.copyOf(staff.roles(member.id())));
        return new InvitedPage(staff.row(member), !isSame, null);
    }

    @Post("/{id}/invitation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ADMIN)
    HttpResponse<?> renew(String id, Authentication authentication, HttpRequest<?> request) {
        return Page.status(HttpStatus.CREATED, "staff/link", links.page(request, renewing.renew(Colleague.of(authentication), id)));
    }
}
