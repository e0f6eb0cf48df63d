package org.sayso.safeguarding;

import io.micronaut.core.annotation.Introspected;
import java.time.Duration;
import java.time.Instant;
import org.sayso.partnership.SchoolDays;
import org.sayso.web.Moments;

/**
 * How long something has waited, in words: a message key and its numbers, and a tone.
 *
 * @param tone empty, {@code soon} or {@code late}; the words say it too
 */
@Introspected
record WaitingTime(String tone, String words, long first, long second) {
    private static final String SCHOOL_DAYS = "safeguarding.waiting.";
    private static final int HOURS_IN_TWO_DAYS = 48;
    private static final String HOURS = "safeguarding.clock.";
    /** Of what staff brought in with a list: nobody was promised a day. */
    static final WaitingTime OF_A_LIST = new WaitingTime("", SCHOOL_DAYS + "list", 0, 0);

    public boolean isLate() {
        return tone.equals("late");
    }

    /** A response against the promise to read it within some school days. */
    static WaitingTime ofResponse(Instant received, Instant now, int promised) {
        int days = SchoolDays.between(Moments.dayOf(received), Moments.dayOf(now));
        String one = days == 1 ? "one" : "many";
        if (days > promised) {
            return new WaitingTime("late", SCHOOL_DAYS + "late." + one, days, days - promised);
        }
        if (days == promised) {
            return new WaitingTime("soon", SCHOOL_DAYS + "due." + one, days, 0);
        }
        return new WaitingTime("", days == 0 ? SCHOOL_DAYS + "today" : SCHOOL_DAYS + one, days, promised - days);
    }

    /** A concern against the hours within which somebody must have decided; the last quarter of them is soon. */
    static WaitingTime ofConcern(Instant raised, Instant now, int hours) {
        long minutesLeft = hours * 60L - Duration.between(raised, now).toMinutes();
        if (minutesLeft < 0) {
            long late = Math.max(1, -minutesLeft / 60);
            if (late >= HOURS_IN_TWO_DAYS) {
                return new WaitingTime("late", HOURS + "late.days", late / 24, 0);
            }
            return new WaitingTime("late", HOURS + "late." + (late == 1 ? "one" : "many"), late, 0);
        }
        long left = minutesLeft / 60;
        String key = HOURS + (left == 0 ? "last" : left == 1 ? "one" : "many");
        return new WaitingTime(minutesLeft <= hours * 15L ? "soon" : "", key, left, 0);
    }
}
