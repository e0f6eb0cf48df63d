package org.sayso.forum;

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
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** Writing to those members who said that they may be asked: the words, then how they look and to how many they go, then once. */
@Controller(ForumDeskController.PATH + "/{slug}/message")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class MessageController {
    private static final String FORM = "forum/desk/message";
    private final ForumDesk desk;
    private final SendMessage sending;

    MessageController(ForumDesk desk, SendMessage sending) {
        this.desk = desk;
        this.sending = sending;
    }

    /** @param asked to how many it goes */
    @Introspected
    record MessagePage(Forum forum, MessageForm form, long asked, Problems problems) {}

    @Get
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> blank(String slug, HttpRequest<?> request) {
        Forum forum = desk.find(slug);
        return FormKey.shown(request, key -> Page.show(FORM, page(forum, MessageForm.blank(key), new Problems())));
    }

    /** {@code go} says which button: the preview, back to the words, or send. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.ADMIN, Role.May.PLAN_LEAD})
    HttpResponse<?> next(String slug, @Nullable @Body String body, Authentication authentication) {
        Forum forum = desk.find(slug);
        FormFields fields = FormFields.of(body);
        MessageForm form = MessageForm.of(fields);
        Problems problems = form.problems();
        if (problems.any()) {
            return Page.again(FORM, page(forum, form, problems));
        }
        return switch (fields.one("go")) {
            case "send" -> answer(forum, form, sending.send(Colleague.of(authentication), forum, form));
            case "words" -> Page.show(FORM, page(forum, form, problems));
            default -> Page.show("forum/desk/message-check", page(forum, form, problems));
        };
    }

    private HttpResponse<?> answer(Forum forum, MessageForm form, SendMessage.Outcome outcome) {
        return switch (outcome) {
            case SendMessage.Outcome.Sent s -> Page.seeOther(ForumDeskController.PATH + "/" + forum.slug() + "?done=desk-forum-message");
            case SendMessage.Outcome.Nobody n -> Page.again(FORM, page(forum, form, new Problems().add("title", "forum.desk.problem.nobody")));
            case SendMessage.Outcome.Taken taken -> Page.status(HttpStatus.CONFLICT, FORM, page(
                    forum, form.with(FormKey.fresh()), new Problems().add("title", taken.title() == null ? "forum.desk.problem.form-used" : "forum.desk.problem.sent-before", taken.title())));
        };
    }

    private MessagePage page(Forum forum, MessageForm form, Problems problems) {
        return new MessagePage(forum, form, desk.sums(forum).invited(), problems);
    }
}
