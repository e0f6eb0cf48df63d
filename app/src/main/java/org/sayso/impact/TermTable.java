package org.sayso.impact;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sayso.decision.Points;
import org.sayso.partnership.SmallNumbers;
import org.sayso.web.CsvCell;
import org.sayso.web.Moments;

/** The events of a term that are over, as a table that may be passed on: numbers of people under five are hidden, and it has no sum from which one could be worked out. */
@Singleton
class TermTable {
    private static final String FEW = "under 5";
    private static final List<String> FIRST = List.of(
            "event", "date", "target", "came", "answers", "good_percent", "agenda_items", "agenda_chosen", "points", "points_done", "points_not_doing", "points_late");
    private static final List<String> VERDICTS = List.of("target_is", "term_before_is", "positive_is", "agenda_is", "points_are");
    private final TermPages pages;
    private final Clock clock;

    TermTable(TermPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    byte[] of(@Nullable String term) {
        TermPages.Gathered gathered = pages.gathered(term, false);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.NON_EMPTY).lineDelimiter(LineDelimiter.CRLF).build(text)) {
            List<String> header = new ArrayList<>(FIRST);
            header.addAll(VERDICTS);
            csv.writeRecord(header);
            gathered.events().stream().filter(f -> f.event().hasEnded(clock.instant())).forEach(f -> csv.writeRecord(values(f, gathered)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> values(Figures f, TermPages.Gathered gathered) {
        long answers = f.faces().answers();
        Points.Counts points = f.points();
        List<String> values = new ArrayList<>(Arrays.stream(new Object[] {
            f.event().title(), Moments.dayOf(f.event().startsAt()), f.target() == null ? "" : f.target(), number(f.came()), number(answers),
            answers < Rules.FEWEST_ANSWERS ? "" : f.faces().good() * 100 / answers, f.agenda().items(), f.agenda().chosen(), points.all(), points.done(), points.notDoing(), points.late()
        }).map(value -> CsvCell.guarded(value.toString())).toList());
        Rows.ofEvent(f, gathered.like(f.event()), clock.instant(), true).forEach(row -> values.add(row.verdict().slug()));
        return values;
    }

    private static Object number(long count) {
        return SmallNumbers.isFew(count) ? FEW : count;
    }
}
