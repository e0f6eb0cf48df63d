package org.sayso.feedback;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.sayso.partnership.Site;

/** Keeps answers to further questions with their response. Given again, an answer takes the place of the one before. */
@Singleton
public class AnswerQuestions {
    private final ResponseRepository responses;
    private final Outbox outbox;
    private final Site site;

    AnswerQuestions(ResponseRepository responses, Outbox outbox, Site site) {
        this.responses = responses;
        this.outbox = outbox;
        this.site = site;
    }

    /** @param answers by id of the question, already checked; a response that was taken back keeps nothing */
    @Transactional
    public void answer(String responseId, Map<String, String> answers) {
        Response response = responses.lock(site.slug(), responseId).orElseThrow(org.sayso.web.Refusal::notFound);
        if (answers.isEmpty() || response.standing() == Standing.WITHDRAWN) {
            return;
        }
        answers.forEach((question, answer) -> responses.answer(responseId, question, answer));
        outbox.touched(responseId);
    }
}
