package org.sayso.question;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.sayso.feedback.OutboxReader;

/** A question that was taken back is forgotten. Its answer goes with it, as the reply that it is. */
@Singleton
class ForgetQuestions implements OutboxReader {
    private final AskedRepository asked;

    ForgetQuestions(AskedRepository asked) {
        this.asked = asked;
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public void read(Collection<String> responseIds) {
        asked.forgetWithdrawn(responseIds);
    }
}
