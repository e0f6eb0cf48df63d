package org.sayso.participation;

import java.util.Arrays;
import java.util.List;

/** Groups against areas: how many activities ask each in a school year. What is for everywhere counts in each area; a series counts once. */
record Matrix(List<Row> rows) {

    record Row(AskedGroup group, List<Cell> cells) {
        List<String> areas(Tone tone) {
            return cells.stream().filter(cell -> cell.tone() == tone).map(Cell::area).toList();
        }
    }

    /** @param area slug */
    record Cell(String area, int activities, Tone tone) {}

    static Matrix of(List<Asking> askings, List<String> areas, SchoolYear year) {
        List<Asking> inYear = askings.stream().filter(asking -> asking.asksIn(year)).toList();
        return new Matrix(Arrays.stream(AskedGroup.values()).map(group -> new Row(group, areas.stream().map(area -> cell(inYear, group, area, year)).toList())).toList());
    }

    private static Cell cell(List<Asking> inYear, AskedGroup group, String area, SchoolYear year) {
        List<Asking> here = inYear.stream().filter(asking -> asking.reaches(group, area)).toList();
        int inAMonth = year.months().stream().mapToInt(month -> (int) here.stream().filter(asking -> asking.comesIn(month)).count()).max().orElse(0);
        return new Cell(area, here.size(), Tone.of(here.size(), inAMonth));
    }
}
