package org.sayso.forum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.partnership.SmallNumbers;

/**
 * Which numbers of members everybody may see. One of few people is hidden (the rule of small numbers in published statistics), and nobody is not told from few;
 * where what is hidden is one number, or few together, the smallest that shows is hidden too. What shows is rounded to 5. No state.
 */
final class ShownCounts {
    private static final long STEP = 5;

    private ShownCounts() {}

    /** @return what shows, rounded, by area; an area that is not there does not show */
    static Map<String, Long> of(Map<String, Long> byArea) {
        Map<String, Long> shown = new HashMap<>(byArea);
        shown.values().removeIf(n -> n == 0 || SmallNumbers.isFew(n));
        List<Long> hidden = byArea.values().stream().filter(SmallNumbers::isFew).toList();
        if (hidden.size() == 1 || SmallNumbers.isFew(hidden.stream().mapToLong(Long::longValue).sum())) {
            shown.entrySet().stream().min(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).ifPresent(shown::remove);
        }
        return shown.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> rounded(e.getValue())));
    }

    /** 0 where it may not be shown. */
    static long total(long members) {
        return SmallNumbers.isFew(members) ? 0 : rounded(members);
    }

    private static long rounded(long n) {
        return STEP * Math.round((double) n / STEP);
    }
}

