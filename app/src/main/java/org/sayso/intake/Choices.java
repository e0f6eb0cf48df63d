package org.sayso.intake;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.partnership.Partnership;
import org.sayso.web.FormFields;
import org.sayso.web.Moments;
import org.sayso.web.Text;

/**
 * What staff chose for a list: the use of each column ({@code c0=words}), and what a value that is not ours means ({@code v2.0=parent} for the
 * first such value of the third column). Kept as the fields of the forms. One table and one mapping for one thread.
 */
final class Choices {
    static final int MOST_VALUES = 60;
    private final Table table;
    private final Partnership partnership;
    private final List<ColumnUse> uses;
    private final FormFields chosen;
    private final Map<Integer, List<String>> foreign = new LinkedHashMap<>();

    private Choices(Table table, Partnership partnership, List<ColumnUse> uses, FormFields chosen) {
        this.table = table;
        this.partnership = partnership;
        this.uses = uses;
        this.chosen = chosen;
    }

    /** @param kept null when nothing was chosen yet: then it is what we guess */
    static Choices of(Table table, Partnership partnership, @Nullable String kept) {
        if (kept == null) {
            return new Choices(table, partnership, ColumnUse.guess(table), FormFields.of(null));
        }
        FormFields fields = FormFields.of(kept);
        List<ColumnUse> uses = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            uses.add(ColumnUse.of(fields.one("c" + i)));
        }
        return new Choices(table, partnership, uses, fields);
    }

    List<ColumnUse> uses() {
        return uses;
    }

    Table table() {
        return table;
    }

    /** What is kept: nothing else that a form may have sent. */
    String kept() {
        List<FormFields.Sent> fields = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            fields.add(new FormFields.Sent("c" + i, uses.get(i).slug()));
            for (int n = 0; uses.get(i).hasValues() && n < foreign(i).size(); n++) {
                fields.add(new FormFields.Sent(field(i, n), chosenFor(i, n)));
            }
        }
        return FormFields.encoded(fields);
    }

    /** Empty when it can be used; else what has to be put right. */
    Optional<String> fault() {
        if (!uses.contains(ColumnUse.WORDS)) {
            return Optional.of("intake.columns.no-words");
        }
        Set<ColumnUse> seen = new LinkedHashSet<>();
        return uses.stream().anyMatch(use -> use != ColumnUse.NOTHING && !seen.add(use)) ? Optional.of("intake.columns.twice") : Optional.empty();
    }

    static String field(int column, int n) {
        return "v" + column + "." + n;
    }

    /** The values of a column that are not ours, as they first stand in the file, each once. */
    List<String> foreign(int column) {
        return foreign.computeIfAbsent(column, c -> {
            Map<String, String> found = new LinkedHashMap<>();
            for (Table.Line line : table.lines()) {
                String value = Text.line(line.cell(c));
                if (!value.isEmpty() && found.size() < MOST_VALUES && KnownValues.exact(uses.get(c), value, partnership).isEmpty()) {
                    found.putIfAbsent(KnownValues.plain(value), value);
                }
            }
            return List.copyOf(found.values());
        });
    }

    boolean asksForValues() {
        return java.util.stream.IntStream.range(0, uses.size()).anyMatch(i -> uses.get(i).hasValues() && !foreign(i).isEmpty());
    }

    /** The slug that was chosen for that value, or that we guess; empty to leave it out. */
    String chosenFor(int column, int n) {
        boolean isAnswered = chosen.whole().stream().anyMatch(sent -> sent.name().equals(field(column, n)));
        String guessed = KnownValues.guess(uses.get(column), foreign(column).get(n)).orElse("");
        String slug = isAnswered ? chosen.one(field(column, n)) : guessed;
        return slug.isEmpty() || KnownValues.ours(uses.get(column), partnership).contains(slug) ? slug : guessed; // else it was chosen for another use
    }

    List<Row> rows(Instant now) {
        Map<Integer, Map<String, String>> meant = new LinkedHashMap<>();
        for (int i = 0; i < uses.size(); i++) {
            for (int n = 0; uses.get(i).hasValues() && n < foreign(i).size(); n++) {
                meant.computeIfAbsent(i, c -> new LinkedHashMap<>()).put(KnownValues.plain(foreign(i).get(n)), chosenFor(i, n));
            }
        }
        return table.lines().stream().map(line -> row(line, meant, now)).toList();
    }

    private Row row(Table.Line line, Map<Integer, Map<String, String>> meant, Instant now) {
        String words = Text.clean(cell(line, ColumnUse.WORDS));
        String id = Text.line(cell(line, ColumnUse.ID));
        String day = Text.line(cell(line, ColumnUse.DATE));
        Optional<LocalDate> date = ReadDay.of(day);
        RowProblem problem = Row.problem(line.number(), id, words).orElseGet(() -> problem(line.number(), day, date, now));
        Instant noon = date.map(d -> d.atTime(LocalTime.NOON).atZone(Moments.LONDON).toInstant()).map(i -> i.isAfter(now) ? now : i).orElse(null);
        return new Row(
                line.number(), id, words, value(line, ColumnUse.WHO, meant), value(line, ColumnUse.AGE, meant), value(line, ColumnUse.AREA, meant),
                KnownValues.YES.equals(value(line, ColumnUse.QUOTE, meant)), noon, problem);
    }

    private static RowProblem problem(long line, String day, Optional<LocalDate> date, Instant now) {
        if (day.isEmpty()) {
            return null;
        }
        if (date.isEmpty()) {
            return RowProblem.of(line, Fault.DATE, day.substring(0, Math.min(day.length(), 40)));
        }
        return date.get().isAfter(Moments.dayOf(now)) ? RowProblem.of(line, Fault.FUTURE, Moments.day(date.get())) : null;
    }

    private @Nullable String value(Table.Line line, ColumnUse use, Map<Integer, Map<String, String>> meant) {
        int column = uses.indexOf(use);
        if (column < 0) {
            return null;
        }
        String plain = KnownValues.plain(line.cell(column));
        String slug = KnownValues.exact(use, plain, partnership).orElseGet(() -> meant.getOrDefault(column, Map.of()).getOrDefault(plain, ""));
        return slug.isEmpty() ? null : slug;
    }

    private String cell(Table.Line line, ColumnUse use) {
        int column = uses.indexOf(use);
        return column < 0 ? "" : line.cell(column);
    }
}
