package org.sayso.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.micronaut.http.HttpStatus;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sayso.feedback.AgeBand;
import org.sayso.feedback.Respondent;
import org.sayso.partnership.Partnership;
import org.sayso.web.Refusal;
import org.sayso.web.Text;

/**
 * Reads a CSV file of responses: UTF-8, commas, a header row with five columns in any order. A file that is broken as a
 * whole is refused and nothing of it is used; what is wrong with single rows is left to whoever imports them. The line of
 * a row is the line on which it begins, with the header on line 1.
 */
final class ResponseFile {
    static final int LARGEST = 10 * 1024 * 1024;
    static final int MOST_ROWS = 20_000;
    static final List<String> COLUMNS = List.of("external_id", "text", "who", "age_band", "area");

    private ResponseFile() {}

    static List<Row> read(byte[] body, Partnership partnership) {
        if (body == null || body.length == 0) {
            throw wrong("line 1", "The file is empty. Its first line names the columns: " + String.join(",", COLUMNS) + ".");
        }
        if (body.length > LARGEST) {
            throw new Refusal(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "Send at most 10 megabytes. Cut the file into parts; the header row stands on top of each.");
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder().skipEmptyLines(true).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text(body))) {
            return rows(reader, partnership);
        } catch (CsvParseException e) {
            String line = e.getMessage().replaceAll("(?s).*line (\\d+).*", "$1");
            String place = line.matches("\\d+") ? "line " + line : "file";
            throw wrong(place, e.getMessage().contains("nclosed") ? "A quote that opens in this row is never closed." : "The quotes in this row do not fit.");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Row> rows(CsvReader<CsvRecord> reader, Partnership partnership) {
        List<Row> rows = new ArrayList<>();
        int[] places = null;
        for (CsvRecord record : reader) {
            if (places == null) {
                places = places(record);
            } else if (rows.size() == MOST_ROWS) {
                throw new Refusal(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "Send at most 20,000 rows. Cut the file into parts; the header row stands on top of each.");
            } else {
                rows.add(row(record, places, partnership));
            }
        }
        if (places == null) {
            throw wrong("line 1", "The header row is missing: " + String.join(",", COLUMNS) + ".");
        }
        return rows;
    }

    private static int[] places(CsvRecord header) {
        List<String> names = header.getFields().stream().map(name -> Text.line(name).toLowerCase(Locale.ROOT)).toList();
        if (names.size() == 1 && (names.getFirst().contains(";") || names.getFirst().contains("\t"))) {
            throw wrong("line 1", "The columns are parted by semicolons or tabs. Save the file as CSV with commas.");
        }
        for (String column : COLUMNS) {
            if (!names.contains(column)) {
                throw wrong("line 1", "The column " + column + " is missing. The header row is " + String.join(",", COLUMNS) + ".");
            }
        }
        if (names.size() != COLUMNS.size()) {
            throw wrong("line 1", "There are " + names.size() + " columns and should be five: " + String.join(",", COLUMNS) + ".");
        }
        return COLUMNS.stream().mapToInt(names::indexOf).toArray();
    }

    private static Row row(CsvRecord record, int[] places, Partnership partnership) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != places.length) {
            return new Row(line, "", "", null, null, null, false, null, RowProblem.of(line, Fault.FIELDS, record.getFieldCount()));
        }
        String[] f = Arrays.stream(places).mapToObj(record::getField).toArray(String[]::new);
        String id = Text.line(f[0]);
        String words = Text.clean(f[1]);
        String who = slug(f[2]);
        String age = slug(f[3]);
        String area = Text.line(f[4]).toLowerCase(Locale.ROOT);
        RowProblem problem = Row.problem(line, id, words).orElseGet(() -> problem(line, who, age, area, partnership));
        return new Row(line, id, words, blank(who), blank(age), blank(area), false, null, problem);
    }

    private static RowProblem problem(long line, String who, String age, String area, Partnership partnership) {
        if (!who.isEmpty() && Respondent.of(who).isEmpty()) {
            return RowProblem.of(line, Fault.WHO);
        }
        if (!age.isEmpty() && AgeBand.of(age).isEmpty()) {
            return RowProblem.of(line, Fault.AGE);
        }
        return area.isEmpty() || partnership.area(area).isPresent() ? null : RowProblem.of(line, Fault.AREA);
    }

    private static String blank(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String slug(String typed) {
        return Text.line(typed).toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    private static String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw wrong("file", "The file is not in UTF-8. Save it as \"CSV UTF-8\".");
        }
    }

    private static Refusal wrong(String place, String what) {
        return Refusal.field(place, what);
    }
}
