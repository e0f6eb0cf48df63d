package org.sayso.question;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;

/**
 * That a response asks a leader, and by when it must be answered. It says nothing of how the response stands: whoever shows it looks that up.
 *
 * @param firstDueOn as promised when it was asked; never changed
 * @param movedWhy why the date is another now, said in public; null while it was not moved
 * @param outcome null while there is no answer, as {@code answeredOn}, the day of the first one
 */
@MappedEntity("question_asked")
record Asked(
        @Id String responseId, String partnership, String leaderId, LocalDate askedOn, LocalDate firstDueOn, LocalDate dueOn, @Nullable String movedWhy, @Nullable String ownerId,
        @Nullable Outcome outcome, @Nullable LocalDate answeredOn, @Version Long version) {
    static final int LONGEST_WHY = 300;

    static Asked of(String responseId, Leader leader, LocalDate today) {
        LocalDate due = today.plusDays(leader.answerDays());
        return new Asked(responseId, leader.partnership(), leader.id(), today, due, due, null, leader.ownerId(), null, null, null);
    }

    boolean isMoved() {
        return !dueOn.equals(firstDueOn);
    }

    /** For one that has no answer: a date that was moved makes it no less late. */
    boolean isLate(LocalDate today) {
        return firstDueOn.isBefore(today);
    }

    /** One that was answered among all replies, as could be done at first, may have no day here. */
    LocalDate answeredOr(LocalDate written) {
        return answeredOn == null ? written : answeredOn;
    }

    Asked moved(LocalDate due, String why) {
        return new Asked(responseId, partnership, leaderId, askedOn, firstDueOn, due, why, ownerId, outcome, answeredOn, version);
    }

    /** As it was on the day it was asked. */
    Asked asAtFirst() {
        return new Asked(responseId, partnership, leaderId, askedOn, firstDueOn, firstDueOn, null, ownerId, null, null, version);
    }

    Asked ownedBy(@Nullable String owner) {
        return new Asked(responseId, partnership, leaderId, askedOn, firstDueOn, dueOn, movedWhy, owner, outcome, answeredOn, version);
    }

    Asked answered(@Nullable Outcome how, @Nullable LocalDate day) {
        return new Asked(responseId, partnership, leaderId, askedOn, firstDueOn, dueOn, movedWhy, ownerId, how, day, version);
    }
}
