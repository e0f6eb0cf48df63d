package org.sayso.feedback;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.List;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Question;
import org.sayso.campaign.QuestionRepository;
import org.sayso.staff.Role;
import org.sayso.web.FormFields;
import org.sayso.web.Page;
import org.sayso.web.Problems;

/** A few more questions, after the idea is safe. */
@Controller("/c/{slug}/more")
@Produces("text/html;charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
class QuestionsController {
    private final Receipts receipts;
    private final QuestionRepository questions;
    private final AnswerQuestions answerQuestions;

    QuestionsController(Receipts receipts, QuestionRepository questions, AnswerQuestions answerQuestions) {
        this.receipts = receipts;
        this.questions = questions;
        this.answerQuestions = answerQuestions;
    }

    @Introspected
    record QuestionsPage(Campaign campaign, String token, List<QuestionsForm.Asked> asked, Problems problems) {}

    @Get
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> form(String slug, @Nullable @QueryValue String r) {
        Optional<Receipts.Receipt> receipt = receipts.read(slug, r);
        if (receipt.isEmpty()) {
            return ThanksController.over();
        }
        QuestionsForm form = new QuestionsForm(of(receipt.get()), FormFields.of(""));
        return Page.show("feedback/more", new QuestionsPage(receipt.get().campaign(), r, form.asked(), new Problems()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Role.May.ANYBODY)
    HttpResponse<?> save(String slug, @Nullable @Body String body, HttpRequest<?> request) {
        FormFields fields = FormFields.of(body);
        Optional<Receipts.Receipt> receipt = receipts.read(slug, fields.one("r"));
        if (receipt.isEmpty()) {
            return ThanksController.over();
        }
        QuestionsForm form = new QuestionsForm(of(receipt.get()), fields);
        Problems problems = form.check();
        if (problems.any()) {
            return Page.again("feedback/more", new QuestionsPage(receipt.get().campaign(), receipt.get().token(), form.asked(), problems));
        }
        answerQuestions.answer(receipt.get().response().id(), form.answers());
        return Page.seeOther(SharedDevice.on(request, "/c/" + slug + "/thanks?r=" + receipt.get().token() + "&done=answers-kept"));
    }

    private List<Question> of(Receipts.Receipt receipt) {
        return questions.findByCampaignIdOrderByPosition(receipt.campaign().id());
    }
}
