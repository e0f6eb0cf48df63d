package org.sayso.impact;

import java.util.Collection;
import java.util.List;
import org.sayso.partnership.SmallNumbers;
import org.sayso.web.Numbers;

/**
 * How many people came to some events together. In public a number under five is not shown, and no sum from which one could be worked out: the small ones are
 * left out of a sum unless they are several and make five or more.
 *
 * @param all the true number; @param shown what may be named; @param events how many were counted
 */
record People(long all, long shown, int events) {

    static People of(Collection<Long> counted, boolean inPublic) {
        long all = counted.stream().mapToLong(Long::longValue).sum();
        List<Long> few = counted.stream().filter(SmallNumbers::isFew).toList();
        long small = few.stream().mapToLong(Long::longValue).sum();
        boolean isSafe = !inPublic || few.isEmpty() || few.size() > 1 && !SmallNumbers.isFew(small);
        return new People(all, isSafe ? all : all - small, counted.size());
    }

    boolean isWhole() {
        return all == shown;
    }

    /** Who came. */
    Row.Figure came() {
        return figure("impact.figure.came.");
    }

    /** Who came in the term before. */
    Row.Figure last() {
        return figure("impact.figure.last.");
    }

    private Row.Figure figure(String key) {
        if (all == 0) {
            return Row.Figure.of(key + "none");
        }
        return isWhole() ? Row.Figure.of(key + "number", Numbers.grouped(all)) : shown == 0 ? Row.Figure.of(key + "few") : Row.Figure.of(key + "least", Numbers.grouped(shown));
    }
}
