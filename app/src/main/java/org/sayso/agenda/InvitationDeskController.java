package org.sayso.agenda;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
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
import java.util.stream.Collectors;
import org.sayso.event.Event;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.CsvCell;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Links that staff hand out: made, shown once, taken back. */
@Controller("/desk/events/{slug}/agenda/invitations")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class InvitationDeskController {
    private static final MediaType CSV = MediaType.of("text/csv;charset=utf-8");
    private final AgendaDeskPages desk;
    private final InvitationDeskPages pages;
    private final InviteToAgenda inviting;

    InvitationDeskController(AgendaDeskPages desk, InvitationDeskPages pages, InviteToAgenda inviting) {
        this.desk = desk;
        this.pages = pages;
        this.inviting = inviting;
    }

    @Get
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> list(HttpRequest<?> request, String slug, Authentication authentication) {
        Event event = begun(slug);
        return FormKey.shown(request, key -> Page.show("agenda/desk/invitations", pages.list(event, InvitationForm.blank(key), Colleague.of(authentication), request, new Problems())));
    }

    /** The links are in this answer and nowhere else, so there is no redirect; the same form again gives them as slips or as a table. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> make(HttpRequest<?> request, String slug, @Nullable @Body String body, Authentication authentication) {
        Event event = begun(slug);
        Colleague colleague = Colleague.of(authentication);
        InvitationForm form = InvitationForm.of(FormFields.of(body));
        Problems problems = form.problems();
        if (problems.any()) {
            return Page.again("agenda/desk/invitations", pages.list(event, form, colleague, request, problems));
        }
        InviteToAgenda.Made made = inviting.make(colleague, event, form);
        if (made.tokens() == null) {
            return Page.seeOther(AgendaDeskPages.path(event) + "/invitations?done=agenda-links-made-before");
        }
        if (form.as().equals("csv")) {
            return csv(event, made, request);
        }
        return Page.status(HttpStatus.CREATED, form.as().equals("slips") ? "agenda/desk/slips" : "agenda/desk/links",
                pages.links(event, desk.agenda(event), form, made.tokens(), colleague, request));
    }

    private HttpResponse<?> csv(Event event, InviteToAgenda.Made made, HttpRequest<?> request) {
        String label = CsvCell.guarded(made.invitation().label()).replace("\"", "\"\"");
        String rows = pages.addresses(event, made.tokens(), request).stream().map(address -> "\"" + label + "\",\"" + address + "\"\r\n").collect(Collectors.joining());
        return HttpResponse.ok("\uFEFFlabel,link\r\n" + rows).contentType(CSV).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"agenda-links.csv\"");
    }

    @Post("/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> revoke(String slug, String id, Authentication authentication) {
        Event event = begun(slug);
        inviting.revoke(Colleague.of(authentication), event, id);
        return Page.seeOther(AgendaDeskPages.path(event) + "/invitations?done=agenda-links-revoked");
    }

    private Event begun(String slug) {
        Event event = desk.event(slug);
        desk.agenda(event);
        return event;
    }
}
