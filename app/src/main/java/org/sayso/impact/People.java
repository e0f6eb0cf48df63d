package org.sayso.impact;

import io.micronaut.core.annotation.Nullable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.sayso.partnership.SmallNumbers;
import org.sayso.web.Numbers;

/**
 * How many people came to some events together that are over. In public a number from one to four is hidden: it is in no sum, and whatever is said of it follows
 * from its being one of four. So all that is said would be the same with another of them.
 *
 * @param shown what may be named; @param small how many of the events have a hidden number; @param counted how many events were counted, those among them
 * @param events how many there are
 */
record People(long shown, int small, int counted, int events) {
    private static final int MOST_HIDDEN = 4;

    /** @param came of each event, null where nobody counted */
    static People of(Collection<@Nullable Long> came, boolean inPublic) {
        List<Long> counted = came.stream().filter(Objects::nonNull).toList();
        List<Long> shown = counted.stream().filter(people -> !inPublic || !SmallNumbers.isFew(people)).toList();
        return new People(shown.stream().mapToLong(Long::longValue).sum(), counted.size() - shown.size(), counted.size(), came.size());
    }

    /** No fewer came. */
    long least() {
        return shown + small;
    }

    /** No more came to those that were counted. */
    long most() {
        return shown + (long) small * MOST_HIDDEN;
    }

    /** Whether nothing in it is hidden. */
    boolean isWhole() {
        return small == 0;
    }

    boolean isCounted() {
        return counted > 0;
    }

    /** Whether nobody can be missing from it. */
    boolean isComplete() {
        return counted == events;
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
        if (!isCounted()) {
            return Row.Figure.of(key + "none");
        }
        if (isWhole()) {
            return Row.Figure.of(key + "number", Numbers.grouped(shown));
        }
        return shown > 0 ? Row.Figure.of(key + "least", Numbers.grouped(shown)) : Row.Figure.of(key + (small == 1 ? "few" : "each"));
    }
}
