package org.sayso.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.web.CsvCell;

/** The rows of a list that would not come in, as they are in the file, each with its line and what to do: to be mended and brought in again. */
@Singleton
class ProblemRows {
    /** Heads of the two columns that are added, which no list of its own has. */
    static final List<String> OURS = List.of("Sayso: line", "Sayso: to mend");
    private final ListsAtHand lists;
    private final BringInList bringing;
    private final MessageSource messages;

    ProblemRows(ListsAtHand lists, BringInList bringing, MessageSource messages) {
        this.lists = lists;
        this.bringing = bringing;
        this.messages = messages;
    }

    /** With the mark by which spreadsheets know UTF-8. */
    String csv(ListImport list) {
        Choices choices = lists.choices(list);
        Map<Long, Table.Line> lines = choices.table().lines().stream().collect(Collectors.toMap(Table.Line::number, Function.identity(), (a, b) -> a));
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.NON_EMPTY).lineDelimiter(LineDelimiter.LF).build(text)) {
            List<String> head = new ArrayList<>(choices.table().columns());
            head.addAll(OURS);
            csv.writeRecord(guarded(head));
            for (RowProblem problem : bringing.tryOut(list, choices).problems()) {
                List<String> row = new ArrayList<>(choices.table().columns().size() + 2);
                for (int i = 0; i < choices.table().columns().size(); i++) {
                    row.add(lines.get(problem.line()).cell(i));
                }
                row.addAll(List.of(String.valueOf(problem.line()), words(problem.getMessage(), problem.first(), problem.second())));
                csv.writeRecord(guarded(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "\uFEFF" + text;
    }

    private static List<String> guarded(List<String> row) {
        return row.stream().map(CsvCell::guarded).toList();
    }

    private String words(String key, Object... details) {
        return messages.getMessage(key, Locale.ENGLISH, details).orElse(key);
    }
}
