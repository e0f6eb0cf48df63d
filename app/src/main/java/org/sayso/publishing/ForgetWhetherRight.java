package org.sayso.publishing;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.sayso.feedback.OutboxReader;

/** Whoever takes the idea back takes back what was said of our answer to it. */
@Singleton
class ForgetWhetherRight implements OutboxReader {
    private final GotRightRepository answers;

    ForgetWhetherRight(GotRightRepository answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "publishing";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void read(Collection<String> responseIds) {
        answers.forgetWithdrawn(responseIds);
    }
}
