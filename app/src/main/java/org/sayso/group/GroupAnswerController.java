package org.sayso.group;

import io.micronaut.core.annotation.Nullable;
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
import io.micronaut.serde.annotation.Serdeable;
import org.sayso.staff.Role;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One answer of a group, and taking one back. Whatever goes wrong, the words come back to whoever wrote them. */
@Controller("/group")
@Produces("text/html;charset=utf-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class GroupAnswerController {
    private static final Logger LOG = LoggerFactory.getLogger(GroupAnswerController.class);
    private final GroupDoor door;
    private final SendGroupAnswer sending;
    private final GroupAnswers answers;
    private final GroupPages pages;

    GroupAnswerController(GroupDoor door, SendGroupAnswer sending, GroupAnswers answers, GroupPages pages) {
        this.door = door;
        this.sending = sending;
        this.answers = answers;
        this.pages = pages;
    }

    /** @param answer id of the one that is taken back */
    @Serdeable
    record BackForm(@Nullable String pass, @Nullable String answer) {}

    @Post("/answer")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> send(@Body GroupAnswerForm form) {
        try {
            return door.byPass(form.pass()).<HttpResponse<?>>map(inside -> next(inside, form)).orElseGet(() -> pages.shut(form.text()));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) { // the door needs the database too
            LOG.error("A group could not be let in, its sender was told: {}", e.getClass().getName());
            return pages.away(form);
        }
    }

    private HttpResponse<?> next(GroupDoor.Inside inside, GroupAnswerForm form) {
        if (form.people().isEmpty()) {
            return Page.again("group/answer", pages.answer(inside, form.token(), form, new Problems().add("send", "group.size.wrong", YoungGroup.LARGEST)));
        }
        try {
            return switch (sending.send(inside, form)) {
                case SendGroupAnswer.Kept kept -> Page.show("group/kept", pages.kept(inside, form.size(), kept.response()));
                case SendGroupAnswer.Again again -> Page.status(again.sentBefore() ? HttpStatus.CONFLICT : again.problems().any() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK,
                        "group/answer", pages.answer(inside, again.token(), form, again.problems()));
                case SendGroupAnswer.Check check -> Page.show("group/check", pages.check(inside, form, check.pieces()));
                case SendGroupAnswer.NotOpen notOpen -> Page.status(HttpStatus.CONFLICT, "group/not-open", pages.answer(inside, "", form, new Problems()));
            };
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            LOG.error("An answer of a group could not be kept, its sender was told: {}", e.getClass().getName());
            return Page.status(HttpStatus.SERVICE_UNAVAILABLE, "group/answer", pages.answer(inside, form.token(), form, new Problems().add("send", "feedback.idea.not-sent")));
        }
    }

    /** Asks once more. */
    @Post("/goodbye")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> confirm(@Body BackForm form) {
        return door.byPass(form.pass()).<HttpResponse<?>>map(inside -> Page.show("group/goodbye", pages.back(inside, String.valueOf(form.answer()))))
                .orElseGet(() -> pages.shut(null));
    }

    @Post("/gone")
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> goodbye(@Body BackForm form) {
        return door.byPass(form.pass()).<HttpResponse<?>>map(inside -> {
            answers.takeBack(inside.group(), String.valueOf(form.answer()));
            return Page.show("group/group", pages.group(inside, null, "group.gone"));
        }).orElseGet(() -> pages.shut(null));
    }
}
