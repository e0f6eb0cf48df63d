package org.sayso.participation;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.web.CsvCell;

/** The whole register as a table: every year, ended ones among them. What a spreadsheet could take for a formula gets an apostrophe before it. */
@Singleton
class RegisterTable {
    private static final String[] HEADER = {
        "id", "run_here", "title", "who_runs_it", "audiences", "areas", "method", "how_often", "from", "until", "dates", "criteria_agreed", "criteria", "sharing", "shared_with", "actions", "note", "public", "ended"
    };
    private final Register register;

    RegisterTable(Register register) {
        this.register = register;
    }

    byte[] whole() {
        Map<String, Activity> byHand = register.byHand().stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.NON_EMPTY).lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(HEADER);
            register.all().forEach(asking -> csv.writeRecord(values(asking, byHand.get(asking.id()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param kept null for what Sayso runs */
    private static List<String> values(Asking a, Activity kept) {
        return Arrays.stream(new Object[] {
            a.id(), yes(a.isOwn()), a.title(), a.runBy(), a.groups().stream().map(AskedGroup::slug).collect(Collectors.joining("|")),
            a.areas().isEmpty() ? ActivityForm.EVERYWHERE : a.areas().stream().sorted().collect(Collectors.joining("|")), a.method().slug(), a.often().slug(), a.from(), a.until(),
            a.dates().isEmpty() ? null : a.dates().stream().map(Object::toString).collect(Collectors.joining("|")), kept == null ? null : yes(kept.criteriaAgreed()), kept == null ? null : kept.criteria(),
            a.sharing() == null ? null : a.sharing().slug(), kept == null ? null : kept.sharedWith(), kept == null ? null : kept.actions().replace(',', '|'), kept == null ? null : kept.note(),
            yes(a.isPublic()), a.endedOn()
        }).map(value -> value == null ? "" : CsvCell.guarded(value.toString())).toList();
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
