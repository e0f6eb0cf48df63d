package org.sayso.question;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.sayso.feedback.OutboxReader;

/** A question that was taken back is forgotten. Its answer goes with it, as the reply that it is; letters about it that are true no more are not sent. */
@Singleton
class ForgetQuestions implements OutboxReader {
    private final AskedRepository asked;
    private final RemindOfDates reminders;

    ForgetQuestions(AskedRepository asked, RemindOfDates reminders) {
        this.asked = asked;
        this.reminders = reminders;
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
        reminders.callBack(responseIds);
        asked.forgetWithdrawn(responseIds);
    }
}
