package org.sayso.agenda;

import io.micronaut.core.annotation.Nullable;
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
import java.util.function.Function;
import org.sayso.event.Event;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** What a person decides about one proposal. */
@Controller("/desk/events/{slug}/agenda/proposals/{id}")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class ProposalDeskController {
    private static final String PAGE = "agenda/desk/proposal";
    private final AgendaDeskPages desk;
    private final ProposalDeskPages pages;
    private final ModerateProposal moderating;

    ProposalDeskController(AgendaDeskPages desk, ProposalDeskPages pages, ModerateProposal moderating) {
        this.desk = desk;
        this.pages = pages;
        this.moderating = moderating;
    }

    @Get
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> show(String slug, String id, Authentication authentication) {
        return Page.show(PAGE, pages.page(desk.event(slug), id, Colleague.of(authentication)));
    }

    @Post("/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> release(String slug, String id, @Nullable @Body String body, Authentication authentication) {
        return decide(slug, id, form(body), authentication, new Problems(), "agenda-released", moderating::release);
    }

    @Post("/keeping-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> keepBack(String slug, String id, @Nullable @Body String body, Authentication authentication) {
        ModerationForm form = form(body);
        return decide(slug, id, form, authentication, form.ofReason(), "agenda-kept-back", of -> moderating.keepBack(of, form.reason()));
    }

    @Post("/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> correct(String slug, String id, @Nullable @Body String body, Authentication authentication) {
        ModerationForm form = form(body);
        return decide(slug, id, form, authentication, form.ofWords(), "agenda-corrected", of -> moderating.correct(of, form.words(), form.whyOrNull()));
    }

    @Post("/merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> merge(String slug, String id, @Nullable @Body String body, Authentication authentication) {
        ModerationForm form = form(body);
        return decide(slug, id, form, authentication, new Problems(), "agenda-merged", of -> moderating.merge(of, form.into()));
    }

    @Post("/separation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> apart(String slug, String id, @Nullable @Body String body, Authentication authentication) {
        return decide(slug, id, form(body), authentication, new Problems(), "agenda-taken-apart", moderating::apart);
    }

    private static ModerationForm form(@Nullable String body) {
        return ModerationForm.of(FormFields.of(body));
    }

    private HttpResponse<?> decide(
            String slug, String id, ModerationForm form, Authentication authentication, Problems problems, String done, Function<ModerateProposal.Of, ModerateProposal.Outcome> act) {
        Event event = desk.event(slug);
        Colleague colleague = Colleague.of(authentication);
        if (problems.any()) {
            return Page.again(PAGE, pages.page(event, pages.find(event, id), form, colleague, problems));
        }
        ModerateProposal.Outcome outcome = act.apply(new ModerateProposal.Of(colleague, event, id, form.version()));
        return outcome == ModerateProposal.Outcome.DONE ? Page.seeOther(AgendaDeskPages.path(event) + "/proposals/" + id + "?done=" + done)
                : Page.status(HttpStatus.CONFLICT, PAGE, pages.page(event, pages.find(event, id), form, colleague, problems.add("decide", "agenda.desk.not." + outcome.slug())));
    }
}
