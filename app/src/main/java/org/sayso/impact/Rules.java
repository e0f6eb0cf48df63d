package org.sayso.impact;

import io.micronaut.core.annotation.Nullable;
import org.sayso.decision.Points;
import org.sayso.partnership.SmallNumbers;

/**
 * When something is met. What is said of it on the pages ({@code impact.how.…}) has to say the same. Of people it is said only where it holds for the fewest and the
 * most who can have come. No state.
 */
final class Rules {
    /** So many of a hundred who say that it was good are enough. */
    static final int GOOD_ENOUGH = 80;

    private Rules() {}

    /** Not known while an event was not counted. @param target null where none was set */
    static Verdict target(People came, @Nullable Long target) {
        if (target == null || !came.isCounted() || !came.isComplete()) {
            return Verdict.NOT_KNOWN;
        }
        return either(came.least() >= target, came.most() < target);
    }

    /** More than one event then on average; those that nobody counted then are left out. */
    static Verdict moreThanAverage(People now, People then) {
        return !now.isCounted() || !then.isCounted() ? Verdict.NOT_KNOWN : either(now.least() * then.counted() > then.most(), now.most() * then.counted() <= then.least());
    }

    /** More than all of the term before. @param isOver whether no event of this term is to come any more */
    static Verdict moreThanThen(People now, People then, boolean isOver) {
        if (!now.isCounted() || !then.isCounted()) {
            return Verdict.NOT_KNOWN;
        }
        return either(then.isComplete() && now.least() > then.most(), isOver && now.isComplete() && now.most() <= then.least());
    }

    /** Whether so many answered that something may be said of them. */
    static boolean isEnough(long answers) {
        return SmallNumbers.isCrowd(answers);
    }

    /** Whether how many of them said so may be named: neither they nor the others are few. */
    static boolean mayTell(long saidSo, long of) {
        return isEnough(of) && !SmallNumbers.isFew(saidSo) && !SmallNumbers.isFew(of - saidSo);
    }

    static Verdict positive(long good, long answers) {
        return isEnough(answers) ? met(good * 100 >= answers * GOOD_ENOUGH) : Verdict.NOT_KNOWN;
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

    private static Verdict either(boolean isMet, boolean isNot) {
        return isMet ? Verdict.MET : isNot ? Verdict.NOT_MET : Verdict.NOT_KNOWN;
    }

    private static Verdict met(boolean is) {
        return is ? Verdict.MET : Verdict.NOT_MET;
    }
}
