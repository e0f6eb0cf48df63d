package org.sayso.safeguarding;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sayso.feedback.AddedWords;
import org.sayso.feedback.FurtherAnswer;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;

/**
 * What a sender adds to a response that is with the safeguarding lead goes to the lead: below the words of the open
 * concern, or, when that was closed already, as a new concern with the words of the response above it. The response is
 * locked before a concern is, here as everywhere, so that two who meet wait and never stop each other.
 */
@Singleton
class AddToConcern implements AddedWords {
    private final ConcernRepository concerns;
    private final Clock clock;

    AddToConcern(ConcernRepository concerns, Clock clock) {
        this.concerns = concerns;
        this.clock = clock;
    }

    @Override
    public void added(Response response, List<FurtherAnswer> added) {
        String words = RaiseConcern.told(added);
        Instant now = clock.instant();
        List<String> open = concerns.openOf(response.partnership(), response.id());
        open.forEach(id -> concerns.addWords(id, words, now));
        if (open.isEmpty() && response.standing() == Standing.CONCERN) {
            concerns.save(Concern.added(UUID.randomUUID().toString(), response, response.words() + words, now));
        }
    }
}
