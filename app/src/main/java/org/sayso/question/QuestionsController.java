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
import org.sayso.reply.WriteReply;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

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
        Problems problems = form.problems();
        if (problems.any()) {
            return Page.again(PAGE, pages.page(id, new QuestionsPages.Typed(form, null, null), problems));
        }
        try {
            answering.answer(Colleague.of(authentication), id, form);
        } catch (WriteReply.ReplyMeanwhile meanwhile) {
            String theirs = meanwhile.now() == null ? null : meanwhile.now().words();
            return Page.status(HttpStatus.CONFLICT, PAGE, pages.page(id, new QuestionsPages.Typed(form, null, theirs), new Problems().add("meanwhile", "question.answer.meanwhile")));
        }
        return Page.seeOther(QuestionsPages.PATH + "/" + id + "?done=question-answered");
    }

    @Post("/{id}/date")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> move(String id, @Nullable @Body String body, Authentication authentication) {
        DueForm form = DueForm.of(FormFields.of(body));
        Problems problems = form.problems(pages.today());
        if (problems.any()) {
            return Page.again(PAGE, pages.page(id, new QuestionsPages.Typed(null, form, null), problems));
        }
        return dates.move(Colleague.of(authentication), id, form) ? Page.seeOther(QuestionsPages.PATH + "/" + id + "?done=question-moved")
                : Page.status(HttpStatus.CONFLICT, PAGE, pages.page(id, new QuestionsPages.Typed(null, form, null), new Problems().add("meanwhile", "question.meanwhile")));
    }

    @Post("/{id}/owner")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR})
    HttpResponse<?> give(String id, @Nullable @Body String body, Authentication authentication) {
        String owner = FormFields.of(body).one("owner");
        if (!owner.isBlank() && !pages.isOwner(owner)) {
            return Page.again(PAGE, pages.page(id, QuestionsPages.Typed.NOTHING, new Problems().add("owner", "question.owner.unknown")));
        }
        dates.give(Colleague.of(authentication), id, owner.isBlank() ? null : owner);
        return Page.seeOther(QuestionsPages.PATH + "/" + id + "?done=question-given");
    }
}
