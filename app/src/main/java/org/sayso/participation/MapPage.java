package org.sayso.participation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * The map of a school year: the matrix, what it says in words, and the list that its numbers are made of.
 *
 * @param rule the numbers of the rule by which a group is asked often
 * @param areas names, as the columns
 * @param group message key of the group that the list is narrowed to, or null; @param area name of the area, or null
 */
@Introspected
record MapPage(
        MapFilter filter, String yearName, List<Choice> years, List<Choice> methods, List<Choice> sharings, Rule rule, List<String> areas, List<Row> rows, List<Said> gaps, List<Said> often,
        @Nullable String group, @Nullable String area, List<Line> lines) {

    /** @param words message key; @param name said as it is, where there is no key */
    @Introspected
    record Choice(String value, @Nullable String words, @Nullable String name, boolean on) {}

    @Introspected
    record Rule(int few, int inAYear, int inAMonth) {
        static final Rule OURS = new Rule(Tone.STILL_FEW, Tone.MOST_IN_A_YEAR, Tone.MOST_IN_A_MONTH);

        public int getMore() {
            return few + 1;
        }
    }

    @Introspected
    record Row(String group, List<Cell> cells) {}

    /** @param tone slug of a {@link Tone}; @param path its list; null where there is none to see */
    @Introspected
    record Cell(String area, int n, String tone, String words, @Nullable String path) {}

    /** @param everywhere every area, so that they need no names */
    @Introspected
    record Said(String group, boolean everywhere, String areas) {}

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
