package org.sayso.search;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;
import org.sayso.group.GroupsSaid;
import org.sayso.group.SaidBy;
import org.sayso.tagging.Readings;
import org.sayso.tagging.ThemeGuess;
import org.sayso.web.CsvCell;

/**
 * Responses as rows of a table. Every value that is not empty stands in quotes, and one that a spreadsheet could take for a
 * formula gets an apostrophe before it: spreadsheets hide it, programs take it off. Thread-safe.
 */
@Singleton
class CsvRows {
    static final String HEADER =
            "id,external_id,text,who,age_band,area,language,stage,priority,confidence,priorities,themes,confirmed_by,kept_private_for,suggested,said_by,group_kind\n";

    private final Readings readings;
    private final GroupsSaid groups;

    CsvRows(Readings readings, GroupsSaid groups) {
        this.readings = readings;
        this.groups = groups;
    }

    byte[] of(List<TaggedResponse> some) {
        List<String> ids = some.stream().map(row -> row.response().id()).toList();
        Map<String, List<ThemeGuess>> themes = readings.themes(ids);
        Map<String, SaidBy> said = groups.of(ids);
        StringWriter text = new StringWriter(some.size() * 300);
        try (CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.NON_EMPTY).lineDelimiter(LineDelimiter.LF).build(text)) {
            for (TaggedResponse row : some) {
                csv.writeRecord(values(row, themes.getOrDefault(row.response().id(), List.of()), said.get(row.response().id())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String[] values(TaggedResponse row, List<ThemeGuess> themes, @Nullable SaidBy said) {
        Response response = row.response();
        String[] values = {
            response.id(), response.externalId(), response.shownWords(), response.who(), response.ageBand(), response.area(), response.language(),
            response.progress().slug(), row.priority(), row.confidence() == null ? null : row.confidence().toString(),
            String.join("|", row.priorities()), String.join("|", themes.stream().map(ThemeGuess::theme).toList()),
            row.tags() == null ? null : row.tags().confirmedBy(),
            response.standing() == Standing.KEPT_PRIVATE ? response.privateReason() : null, row.suggested(),
            said == null || said.number() == null ? null : said.number().toString(), said == null ? null : said.kind()
        };
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == null ? "" : CsvCell.guarded(values[i]);
        }
        return values;
    }
}
