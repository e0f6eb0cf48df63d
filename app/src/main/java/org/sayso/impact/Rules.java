package org.sayso.impact;

import io.micronaut.core.annotation.Nullable;
import org.sayso.decision.Points;

/** When something is met. What is said of it on the pages ({@code impact.how.…}) has to say the same. No state. */
final class Rules {
    /** So many of a hundred who say that it was good are enough. */
    static final int GOOD_ENOUGH = 80;
    /** Of fewer answers nothing is shown. */
    static final int FEWEST_ANSWERS = 5;

    private Rules() {}

    /** @param came 0 where nobody was counted; @param target null where none was set */
    static Verdict target(long came, @Nullable Long target) {
        return target == null || came == 0 ? Verdict.NOT_KNOWN : met(came >= target);
    }

    /**
     * More than before: than one event of those then on average, or than all of them.
     *
     * @param now 0 where nobody was counted; @param before all who came then; @param events how many share {@code before}, 0 where there was none
     * @param isOver whether {@code now} can not grow any more
     */
    static Verdict more(long now, long before, long events, boolean isOver) {
        if (events == 0 || now == 0) {
            return Verdict.NOT_KNOWN;
        }
        return now * events > before ? Verdict.MET : isOver ? Verdict.NOT_MET : Verdict.NOT_KNOWN;
    }

    static Verdict positive(long good, long answers) {
        return answers < FEWEST_ANSWERS ? Verdict.NOT_KNOWN : met(good * 100 >= answers * GOOD_ENOUGH);
    }

    /** More than half of the agenda. */
    static Verdict chosen(long chosen, long items) {
        return items == 0 ? Verdict.NOT_KNOWN : met(chosen * 2 > items);
    }

    /** Those that are not done with a reason count neither way, but where nothing was done it is not met. */
    static Verdict points(Points.Counts points) {
        if (points.late() > 0) {
            return Verdict.NOT_MET;
        }
        return points.all() == 0 || points.open() > 0 ? Verdict.NOT_KNOWN : met(points.done() > 0);
    }

    private static Verdict met(boolean is) {
        return is ? Verdict.MET : Verdict.NOT_MET;
    }
}
