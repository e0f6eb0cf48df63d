package org.sayso.question;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.sayso.campaign.Campaign;
import org.sayso.reply.WriteReply;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;
import org.sayso.web.FormVersion;
import org.sayso.web.Moments;

/** A leader with questions that are there already as responses, put in by another room: the demo, which invents both. */
@Singleton
public class BringLeader {
    private final SaveLeader saving;
    private final Leaders leaders;
    private final AskedRepository asked;
    private final WriteReply writing;
    private final Clock clock;

    BringLeader(SaveLeader saving, Leaders leaders, AskedRepository asked, WriteReply writing, Clock clock) {
        this.saving = saving;
        this.leaders = leaders;
        this.asked = asked;
        this.writing = writing;
        this.clock = clock;
    }

    /** @return its id */
    public String make(Colleague by, Campaign campaign, String title, String decides, int days, int place) {
        return saving.add(by, new LeaderForm(FormKey.fresh(), FormVersion.NONE, title, decides, String.valueOf(days), campaign.id(), by.id() == null ? "" : by.id(), "yes", String.valueOf(place))).id();
    }

    /** @param responseId of one that a person has read; @param answer null while it waits; @param cannot it is the reason why there is none; @param answeredAfter days after it was asked */
    public void asked(Colleague by, String leaderId, String responseId, int daysAgo, @Nullable String answer, boolean cannot, int answeredAfter) {
        LocalDate day = Moments.dayOf(clock.instant()).minusDays(daysAgo);
        Asked question = Asked.of(responseId, leaders.byId(leaderId).orElseThrow(), day);
        if (answer != null) {
            writing.write(by, responseId, answer, FormVersion.NONE);
        }
        asked.save(answer == null ? question : question.answered(cannot ? Outcome.NOT_ABLE : Outcome.ANSWERED, day.plusDays(answeredAfter)));
    }
}
