package org.sayso.web;

import java.util.regex.Pattern;

/**
 * A value in a table that spreadsheets open: one that could be taken for a formula gets an apostrophe before it. Spreadsheets hide it,
 * programs take it off. No state.
 */
public final class CsvCell {
    /** What may stand before a formula without stopping it: blanks of any kind, quotes, signs that cannot be seen. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\p{Z}\\p{Cf}\"'“”‘’]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212].*|[\\t\\r\\n].*");

    private CsvCell() {}

    public static String guarded(String value) {
        return FORMULA.matcher(value).matches() ? "'" + value : value;
    }
}
