package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
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
        StringBuilder said = new StringBuilder(response.words());
        furtherAnswers.of(response.partnership(), response.id())
                .forEach(a -> said.append("\n\n").append(a.wording()).append('\n').append(a.answer()));
        return said.toString();
    }
}
