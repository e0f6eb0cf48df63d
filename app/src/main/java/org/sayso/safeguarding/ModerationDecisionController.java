package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.Optional;
import org.sayso.feedback.PrivateReason;
import org.sayso.feedback.Response;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.Text;

/** What moderators decide, each as a thing that is made. Afterwards comes the next response, or the list. */
@Controller("/desk/moderation/{id}")
@Produces("text/html;charset=utf-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ModerationDecisionController {
    private final ModerationPages pages;
    private final Looking looking;
    private final ReleaseResponse releaseResponse;
    private final KeepPrivate keepPrivate;
    private final HoldAgain holdAgain;
    private final RaiseConcern raiseConcern;
    private final UndoDecision undoDecision;

    ModerationDecisionController(
            ModerationPages pages, Looking looking, ReleaseResponse releaseResponse, KeepPrivate keepPrivate, HoldAgain holdAgain,
            RaiseConcern raiseConcern, UndoDecision undoDecision) {
        this.pages = pages;
        this.looking = looking;
        this.releaseResponse = releaseResponse;
        this.keepPrivate = keepPrivate;
        this.holdAgain = holdAgain;
        this.raiseConcern = raiseConcern;
        this.undoDecision = undoDecision;
    }

    @Post("/release")
    @Secured({Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<?> release(Authentication who, String id, @Body DecisionForm form) {
        if (form.isFromList() && looking.find(id).map(looking::looked).filter(Looked::isCareful).isPresent()) {
            return Page.seeOther("/desk/moderation/" + id);
        }
        try {
            return decided(id, form, new ModerationPages.Typed(form.words(), false), () -> releaseResponse.release(Colleague.of(who), id, form.seen(), form.words()));
        } catch (ReleaseResponse.WrongWording wrong) {
            Problems problems = new Problems().add("words", switch (wrong.verdict()) {
                case NOTHING_LEFT -> "safeguarding.cover.empty";
                case AS_SENT -> "safeguarding.cover.nothing";
                default -> "safeguarding.cover.other";
            });
            return again(who, id, new LookPage.Typed(form.words(), "", "", "cover"), problems);
        }
    }

    @Post("/keeping")
    @Secured({Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<?> keep(Authentication who, String id, @Body DecisionForm form) {
        Optional<PrivateReason> reason = PrivateReason.of(form.reason());
        if (reason.isEmpty()) {
            return again(who, id, new LookPage.Typed(null, "", "", "keep"), new Problems().add("reason", "safeguarding.keep.choose"));
        }
        return decided(id, form, null, () -> keepPrivate.keepPrivate(Colleague.of(who), id, form.seen(), reason.get()));
    }

    @Post("/concern")
    @Secured({Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<?> raise(Authentication who, String id, @Body DecisionForm form) {
        if (form.note() != null && Text.length(Text.clean(form.note())) > RaiseConcern.LONGEST_NOTE) {
            return again(who, id, new LookPage.Typed(null, "", form.note(), "hand"), new Problems().add("note", "safeguarding.hand.long"));
        }
        return decided(id, form, new ModerationPages.Typed(form.note(), true), () -> raiseConcern.raise(Colleague.of(who), id, form.seen(), form.note()));
    }

    @Post("/holding")
    @Secured({Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<?> hold(Authentication who, String id, @Body DecisionForm form) {
        return pages.orConflict(null, () -> {
            holdAgain.hold(Colleague.of(who), id, form.seen());
            return Page.seeOther("/desk/moderation/" + id + "?decided=" + id);
        });
    }

    @Post("/undoing")
    @Secured({Role.May.MODERATOR, Role.May.SAFEGUARDING_LEAD})
    HttpResponse<?> undo(Authentication who, String id, @Body DecisionForm form) {
        return pages.orConflict(null, () -> {
            undoDecision.undo(Colleague.of(who), id);
            return Page.seeOther("/desk/moderation/" + id + "?decided=" + id);
        });
    }

    private HttpResponse<?> decided(String id, DecisionForm form, ModerationPages.@Nullable Typed typed, Runnable act) {
        return pages.orConflict(typed, () -> {
            Optional<Response> before = looking.find(id);
            act.run();
            Optional<String> next = form.isFromList() ? Optional.empty() : before.flatMap(looking::nextAfter);
            return Page.seeOther("/desk/moderation" + next.map(n -> "/" + n).orElse("") + "?decided=" + id);
        });
    }

    private HttpResponse<?> again(Authentication who, String id, LookPage.Typed typed, Problems problems) {
        return Page.again("safeguarding/desk/look", pages.look(Colleague.of(who), looking.find(id).orElseThrow(Refusal::notFound), typed, problems, null));
    }
}
