package org.sayso.intake;

import java.util.Optional;
import org.sayso.web.Numbers;

/**
 * Sheets are numbered one after the other, with a check figure at the end (Damm's): with one figure wrong, or two changed about, it is no
 * number of a sheet. Words that were typed in under another number would be read by whoever holds that slip. No state.
 */
final class SheetNumber {
    static final int FIRST = 100;
    private static final int[][] STEPS = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3}, {4, 2, 0, 6, 8, 7, 1, 3, 5, 9}, {1, 7, 5, 0, 9, 8, 3, 4, 2, 6}, {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1}, {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7}, {9, 4, 3, 8, 6, 1, 7, 2, 0, 5}, {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}};

    private SheetNumber() {}

    /** @param last number of the sheet before, or 0 */
    static int after(int last) {
        int next = Math.max(FIRST, last / 10 + 1);
        return next * 10 + check(String.valueOf(next));
    }

    /** Empty when it is no number of a sheet. Blanks and hyphens do not matter. */
    static Optional<Integer> read(String typed) {
        String figures = typed == null ? "" : Numbers.plainFigures(typed).replaceAll("[\\s\\-]", "");
        return figures.matches("[1-9]\\d{3,8}") && check(figures) == 0 ? Optional.of(Integer.valueOf(figures)) : Optional.empty();
    }

    private static int check(String figures) {
        int at = 0;
        for (char figure : figures.toCharArray()) {
            at = STEPS[at][figure - '0'];
        }
        return at;
    }
}
