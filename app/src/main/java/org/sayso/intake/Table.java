package org.sayso.intake;

import java.util.List;

/** A list as it was collected: the names in its first row, and the rows below. A row may be shorter than the first one. */
record Table(List<String> columns, List<Line> lines) {
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 60;

    /** @param number of the line in the file on which the row begins; in a spreadsheet that of the row */
    record Line(long number, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The file is no list that can be read, and why: a message key, and what stands at {0}. Its text never repeats what was in the file. */
    static final class Unreadable extends RuntimeException {
        private final String key;
        private final transient Object detail;

        Unreadable(String key, Object detail) {
            super(key, null, false, false);
            this.key = key;
            this.detail = detail;
        }

        Unreadable(String key) {
            this(key, null);
        }

        String key() {
            return key;
        }

        Object detail() {
            return detail;
        }
    }

    /** @throws Unreadable for more rows or columns than are taken, or fewer than can be used */
    static Table of(List<Line> all) {
        List<Line> filled = all.stream().filter(line -> !line.isBlank()).toList();
        if (filled.size() < 2) {
            throw new Unreadable("intake.file.no-rows");
        }
        List<String> columns = filled.getFirst().cells().stream().map(org.sayso.web.Text::line).toList();
        int width = columns.size();
        while (width > 0 && columns.get(width - 1).isEmpty()) {
            width--;
        }
        if (width > MOST_COLUMNS) {
            throw new Unreadable("intake.file.columns", MOST_COLUMNS);
        }
        return new Table(columns.subList(0, width), filled.subList(1, filled.size()));
    }
}
