package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sayso.feedback.FurtherAnswer;
import org.sayso.feedback.FurtherAnswerRepository;
import org.sayso.feedback.Response;
import org.sayso.staff.Colleague;
import org.sayso.web.Text;

/**
 * Hands a response to the safeguarding lead. From this commit on it is invisible to everybody else. The words, and the
 * answers to further questions, are copied into the concern: they stay there when the sender takes the response back,
 * because a child may need help. Never refused because somebody else decided first.
 */
@Singleton
public class RaiseConcern {
    static final int LONGEST_NOTE = 500;
    private final Step step;
    private final ConcernRepository concerns;
    private final FurtherAnswerRepository furtherAnswers;
    private final Clock clock;

    RaiseConcern(Step step, ConcernRepository concerns, FurtherAnswerRepository furtherAnswers, Clock clock) {
        this.step = step;
        this.concerns = concerns;
        this.furtherAnswers = furtherAnswers;
        this.clock = clock;
    }

    /**
     * @param note what the colleague noticed, at most 500 characters, or null
     * @return the id of the concern
     * @throws DecidedMeanwhile it is with the safeguarding lead already, or was taken back
     */
    @Transactional
    public String raise(Colleague who, String responseId, @Nullable Long version, @Nullable String note) {
        Response response = step.locked(responseId, version, Decision.CONCERN_RAISED);
        step.write(who, response, Decision.CONCERN_RAISED, null, response.publicWords());
        return concerns.save(Concern.raised(
                UUID.randomUUID().toString(), response.partnership(), responseId, who, everythingSaid(response), Text.orNull(note), clock.instant())).id();
    }

    private String everythingSaid(Response response) {
        return response.words() + told(furtherAnswers.of(response.partnership(), response.id()));
    }

    /** Answers as they stand below the words of a concern, each under its question. */
    static String told(List<FurtherAnswer> answers) {
        return answers.stream().map(a -> "\n\n" + a.wording() + "\n" + a.answer()).collect(Collectors.joining());
    }
}
