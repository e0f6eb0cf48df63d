package org.sayso.learning;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sayso.feedback.OutboxReader;

/**
 * Sees to it that what leaves the examples leaves the models: a response that was taken back, held again, kept private, handed to
 * safeguarding or covered in parts has every version retired that learned from it, within seconds of that commit.
 */
@Singleton
class LearningReader implements OutboxReader {
    /** Asked for when it is needed: it puts responses into the outbox, which knows its readers. */
    private final Provider<RetireVersions> retiring;

    LearningReader(Provider<RetireVersions> retiring) {
        this.retiring = retiring;
    }

    @Override
    public String name() {
        return "learning";
    }

    /** Before the tagger reads: it is not to read once more with what must go. */
    @Override
    public int order() {
        return 5;
    }

    @Override
    public void read(Collection<String> responseIds) {
        List<String> ids = new ArrayList<>(responseIds);
        for (int from = 0; from < ids.size(); from += Examples.PART) {
            retiring.get().thatLearnedFromWhatLeft(ids.subList(from, Math.min(ids.size(), from + Examples.PART)));
        }
    }
}
