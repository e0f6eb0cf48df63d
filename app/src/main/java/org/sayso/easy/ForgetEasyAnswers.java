package org.sayso.easy;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.sayso.feedback.OutboxReader;

/** The pictures of an answer that was taken back go with its words. */
@Singleton
class ForgetEasyAnswers implements OutboxReader {
    private final EasyAnswerRepository answers;

    ForgetEasyAnswers(EasyAnswerRepository answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "easy";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void read(Collection<String> responseIds) {
        answers.forgetWithdrawn(responseIds);
    }
}
