package org.sayso.safeguarding;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sayso.feedback.AddedWords;
import org.sayso.feedback.FurtherAnswer;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;

/**
 * What a sender adds to a response that is with the safeguarding lead goes to the lead: below the words of the open
 * concern, or, when that was closed already, as a new concern. The same update is asked for every response, so that the
 * sender's page takes the same time whatever the standing.
 */
@Singleton
class AddToConcern implements AddedWords {
    /** Who raised it, where no colleague did. */
    static final String THE_SENDER = "The sender";
    private final ConcernRepository concerns;
    private final Clock clock;

    AddToConcern(ConcernRepository concerns, Clock clock) {
        this.concerns = concerns;
        this.clock = clock;
    }

    @Override
    public void added(Response response, List<FurtherAnswer> added) {
        String words = RaiseConcern.told(added);
        long open = concerns.addWords(response.partnership(), response.id(), words);
        if (open == 0 && response.standing() == Standing.CONCERN) {
            concerns.save(Concern.added(UUID.randomUUID().toString(), response, THE_SENDER, words.strip(), clock.instant()));
        }
    }
}
