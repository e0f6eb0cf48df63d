package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;

/** Says that a person has read what the sender added after the response was read: from now on it can be found. The decision on the response stays. */
@Singleton
public class ReadAddedWords {
    private final Step step;
    private final ResponseRepository responses;
    private final Audit audit;
    private final Outbox outbox;

    ReadAddedWords(Step step, ResponseRepository responses, Audit audit, Outbox outbox) {
        this.step = step;
        this.responses = responses;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** @throws DecidedMeanwhile more was added since the page was made, or somebody decided: nothing was changed */
    @Transactional
    public void read(Colleague who, String responseId, @Nullable Long version) {
        Response response = step.read(responseId);
        if (response.unreadAnswersSince() == null) {
            return;
        }
        step.mustBeAsSeen(response, version);
        responses.answersRead(responseId);
        audit.wrote(who, "read-added-words", "response " + responseId, null);
        outbox.touched(responseId);
    }
}
