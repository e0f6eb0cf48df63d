package org.sayso.agenda;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Moments;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** The holder of a link votes and proposes. Her link in the address is what the forms show for themselves: no other site knows it. */
@Controller("/events/{slug}/agenda/{token}")
@Produces("text/html;charset=utf-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class LinkController {
    private static final String PAGE = "agenda/mine";
    private final AgendaDoor door;
    private final Votes votes;
    private final Propose proposing;
    private final LinkPages pages;

    LinkController(AgendaDoor door, Votes votes, Propose proposing, LinkPages pages) {
        this.door = door;
        this.votes = votes;
        this.proposing = proposing;
        this.pages = pages;
    }

    @Post("/dots")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> vote(HttpRequest<?> request, String slug, String token, @Nullable @Body String body) {
        DotsForm form = DotsForm.of(FormFields.of(body));
        return door.enter(request, slug, token, in -> {
            Problems problems = form.problems();
            Votes.Outcome outcome = problems.any() ? null : votes.spend(in.event(), in.link(), form.dots());
            if (outcome == Votes.Outcome.KEPT) {
                return Page.seeOther(in.path() + "?done=agenda-dots");
            }
            if (outcome != null) {
                problems.add("dots", outcome == Votes.Outcome.CLOSED ? "agenda.dots.closed" : "agenda.dots.gone", Moments.dayAndTime(in.agenda().voteUntil()));
            }
            return Page.status(outcome == null ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT, PAGE, pages.page(in, ProposalForm.blank(FormKey.fresh()), form.typed(), problems));
        });
    }

    @Post("/proposals")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> propose(HttpRequest<?> request, String slug, String token, @Nullable @Body String body) {
        ProposalForm form = ProposalForm.of(FormFields.of(body));
        return door.enter(request, slug, token, in -> {
            Problems problems = form.problems();
            if (problems.any() && !form.isToChange()) {
                return Page.again(PAGE, pages.page(in, form, null, problems));
            }
            if (form.isToChange()) {
                return Page.show(PAGE, pages.page(in, form, null, new Problems()));
            }
            List<Proposal> alike = form.isSure() ? List.of() : pages.alike(in, form);
            LinkPages.CheckPage check = pages.check(in, form, alike);
            return !form.isSure() && (!alike.isEmpty() || check.hasClues()) ? Page.show("agenda/check", check) : kept(in, form);
        });
    }

    private HttpResponse<?> kept(AgendaDoor.Inside in, ProposalForm form) {
        Propose.Outcome outcome = proposing.propose(in.event(), in.link(), form);
        return outcome == Propose.Outcome.KEPT ? Page.seeOther(in.path() + "?done=agenda-proposed") : Page.status(HttpStatus.CONFLICT, PAGE, pages.page(in, form, null, new Problems()
                .add("words", outcome == Propose.Outcome.CLOSED ? "agenda.propose.closed" : "agenda.propose.enough", Moments.dayAndTime(in.agenda().proposeUntil()))));
    }

    /** Instead of a proposal of her own. */
    @Post("/proposals/{id}/names")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> putName(HttpRequest<?> request, String slug, String token, String id) {
        return door.enter(request, slug, token, in -> Page.seeOther(in.path() + "?done=" + (proposing.putName(in.event(), in.link(), id) ? "agenda-named" : "agenda-not-named")));
    }
}
