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

    /** Without the apostrophe that {@link #guarded} put before it. */
    public static String plain(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }

    public static String guarded(String value) {
        return FORMULA.matcher(value).matches() ? "'" + value : value;
    }
}
