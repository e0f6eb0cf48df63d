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

/** The events of a term that are over, as a table that may be passed on: what it says is what everybody can read on the pages, so it hides what they hide. */
@Singleton
class TermTable {
    private static final String FEW = "under 5";
    private static final String TOO_FEW_ANSWERS = "under 10";
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
        TermPages.Gathered gathered = pages.gathered(term, true);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.NON_EMPTY).lineDelimiter(LineDelimiter.CRLF).build(text)) {
            List<String> header = new ArrayList<>(FIRST);
            header.addAll(VERDICTS);
            csv.writeRecord(header);
            gathered.events().stream().filter(f -> f.hasEnded(clock.instant())).forEach(f -> csv.writeRecord(values(f, gathered)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> values(Figures f, TermPages.Gathered gathered) {
        long answers = f.faces().answers();
        boolean isEnough = Rules.isEnough(answers);
        boolean isSure = isEnough && !f.hasMoreFacesThanPeople(clock.instant());
        Points.Counts points = f.points();
        List<String> values = new ArrayList<>(Arrays.stream(new Object[] {
            f.event().title(), Moments.dayOf(f.event().startsAt()), f.target() == null ? "" : f.target(), came(f.came()), isSure ? answers : isEnough ? "" : TOO_FEW_ANSWERS,
            isSure ? f.faces().good() * 100 / answers : "", f.agenda().items(), f.agenda().chosen(), points.all(), points.done(), points.notDoing(), points.late()
        }).map(value -> CsvCell.guarded(value.toString())).toList());
        Rows.ofEvent(f, gathered.like(f.event()), clock.instant(), true).forEach(row -> values.add(row.verdict().slug()));
        return values;
    }

    /** Empty where nobody counted. */
    static Object came(@Nullable Long people) {
        return people == null ? "" : SmallNumbers.isFew(people) ? FEW : people;
    }
}
