package org.sayso.group;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.sayso.feedback.OutboxReader;

/** An answer that was taken back, however that came, is no answer of its group any more. */
@Singleton
class ForgetGroupAnswers implements OutboxReader {
    private final GroupAnswerRepository answers;

    ForgetGroupAnswers(GroupAnswerRepository answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "group";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public void read(Collection<String> responseIds) {
        answers.forgetWithdrawn(responseIds);
    }
}
