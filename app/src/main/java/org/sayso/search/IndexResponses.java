package org.sayso.search;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.sayso.feedback.OutboxReader;

/** Keeps the index in line with what is said, decided, tagged and taken back. */
@Singleton
class IndexResponses implements OutboxReader {
    private final ResponseIndex index;

    IndexResponses(ResponseIndex index) {
        this.index = index;
    }

    @Override
    public String name() {
        return "search";
    }

    /** After tagging, whose suggestion is indexed too. */
    @Override
    public int order() {
        return 20;
    }

    @Override
    public void read(Collection<String> responseIds) {
        index.bring(responseIds);
    }
}
