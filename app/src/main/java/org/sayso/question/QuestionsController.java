package org.sayso.question;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.function.Supplier;
import org.sayso.reply.WriteReply;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** The questions to leaders, for those who may answer: the one that is due first comes first. */
@Controller(QuestionsPages.PATH)
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class QuestionsController {
    private static final String PAGE = "question/desk/question";
    private final QuestionsPages pages;
    private final AnswerQuestion answering;
    private final KeepDate dates;

    QuestionsController(QuestionsPages pages, AnswerQuestion answering, KeepDate dates) {
        this.pages = pages;
        this.answering = answering;
        this.dates = dates;
    }

    @Get
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> list(@Nullable @QueryValue String show, @Nullable @QueryValue Integer page) {
        return Page.show("question/desk/questions", pages.list(show, page));
    }

    @Get("/{id}")
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> show(String id) {
        return Page.show(PAGE, pages.page(id, QuestionsPages.Typed.NOTHING, new Problems()));
    }

    @Post("/{id}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> answer(String id, @Nullable @Body String body, Authentication authentication) {
        AnswerForm form = AnswerForm.of(FormFields.of(body));
        QuestionsPages.Typed typed = new QuestionsPages.Typed(form, null, null);
        return ifThere(typed, () -> {
            Problems problems = form.problems();
            if (problems.any()) {
                return again(id, typed, problems);
            }
            try {
                answering.answer(Colleague.of(authentication), id, form);
            } catch (WriteReply.ReplyMeanwhile meanwhile) {
                String theirs = meanwhile.now() == null ? null : meanwhile.now().words();
                return overtaken(id, new QuestionsPages.Typed(form, null, theirs), "question.answer.meanwhile");
            }
            return done(id, "question-answered");
        });
    }

    @Post("/{id}/answer/taking-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> takeBack(String id, @Nullable @Body String body, Authentication authentication) {
        return ifThere(QuestionsPages.Typed.NOTHING, () -> {
            try {
                answering.takeBack(Colleague.of(authentication), id, AnswerForm.of(FormFields.of(body)).seen());
            } catch (WriteReply.ReplyMeanwhile meanwhile) {
                return overtaken(id, QuestionsPages.Typed.NOTHING, "question.answer.meanwhile.back");
            }
            return done(id, "question-taken-back");
        });
    }

    @Post("/{id}/date")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> move(String id, @Nullable @Body String body, Authentication authentication) {
        DueForm form = DueForm.of(FormFields.of(body));
        QuestionsPages.Typed typed = new QuestionsPages.Typed(null, form, null);
        return ifThere(typed, () -> {
            Problems problems = form.problems(pages.today());
            if (problems.any()) {
                return again(id, typed, problems);
            }
            return switch (dates.move(Colleague.of(authentication), id, form)) {
                case DONE -> done(id, "question-moved");
                case MEANWHILE -> overtaken(id, typed, "question.meanwhile");
                case NO_OTHER_DAY -> again(id, typed, new Problems().add("due-day", "question.due.same"));
            };
        });
    }

    @Post("/{id}/owner")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> give(String id, @Nullable @Body String body, Authentication authentication) {
        String owner = FormFields.of(body).one("owner");
        return ifThere(QuestionsPages.Typed.NOTHING, () -> {
            if (!owner.isBlank() && !pages.isOwner(owner)) {
                return again(id, QuestionsPages.Typed.NOTHING, new Problems().add("owner", "question.owner.unknown"));
            }
            dates.give(Colleague.of(authentication), id, owner.isBlank() ? null : owner);
            return done(id, "question-given");
        });
    }

    /** Held again, with the safeguarding lead, taken back or never there: one page for all, with the words that were typed. */
    private static HttpResponse<?> ifThere(QuestionsPages.Typed typed, Supplier<HttpResponse<?>> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.NOT_FOUND) {
                throw refusal;
            }
            return Page.status(HttpStatus.CONFLICT, "question/desk/not-now", QuestionsPages.NotNowPage.of(typed));
        }
    }

    private HttpResponse<?> again(String id, QuestionsPages.Typed typed, Problems problems) {
        return Page.again(PAGE, pages.page(id, typed, problems));
    }

    private HttpResponse<?> overtaken(String id, QuestionsPages.Typed typed, String problem) {
        return Page.status(HttpStatus.CONFLICT, PAGE, pages.page(id, typed, new Problems().add("meanwhile", problem)));
    }

    private static HttpResponse<?> done(String id, String what) {
        return Page.seeOther(QuestionsPages.PATH + "/" + id + "?done=" + what);
    }
}
