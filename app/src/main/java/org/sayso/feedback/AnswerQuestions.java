package org.sayso.feedback;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sayso.campaign.Question;
import org.sayso.partnership.Site;
import org.sayso.web.Refusal;

/**
 * Keeps answers to further questions with their response. Given again, an answer takes the place of the one before. Words
 * that were not there before make a new version, so that nobody decides on a page without them; when the response was read
 * already, they wait to be read too.
 */
@Singleton
public class AnswerQuestions {
    private final ResponseRepository responses;
    private final FurtherAnswerRepository furtherAnswers;
    private final List<AddedWords> told;
    private final Outbox outbox;
    private final Site site;
    private final Clock clock;

    AnswerQuestions(
            ResponseRepository responses, FurtherAnswerRepository furtherAnswers, List<AddedWords> told, Outbox outbox, Site site, Clock clock) {
        this.responses = responses;
        this.furtherAnswers = furtherAnswers;
        this.told = told;
        this.outbox = outbox;
        this.site = site;
        this.clock = clock;
    }

    /** @param answers by id of the question, already checked; a response that was taken back keeps nothing */
    @Transactional
    public void answer(String responseId, Map<String, String> answers) {
        Response response = responses.lock(site.slug(), responseId).orElseThrow(Refusal::notFound);
        if (answers.isEmpty() || response.standing() == Standing.WITHDRAWN) {
            return;
        }
        List<FurtherAnswer> before = furtherAnswers.of(site.slug(), responseId);
        answers.forEach((question, answer) -> responses.answer(responseId, question, answer));
        List<FurtherAnswer> words = furtherAnswers.of(site.slug(), responseId).stream()
                .filter(a -> a.kind().equals(Question.Kind.OPEN.slug())).filter(Predicate.not(before::contains)).toList();
        if (!words.isEmpty()) {
            responses.wordsAdded(responseId, response.standing().isRead() ? clock.instant() : null);
            told.forEach(each -> each.added(response, words));
        }
        outbox.touched(responseId);
    }
}
