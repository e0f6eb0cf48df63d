package org.sayso.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sayso.web.CsvCell;

/**
 * Reads a file that staff bring: a spreadsheet (XLSX), or CSV with commas, semicolons or tabs, in UTF-8, UTF-16 with its mark or
 * Windows-1252. What the file is, its first bytes say and not its name. No state.
 */
final class ReadTable {
    static final int LARGEST = 10 * 1024 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private ReadTable() {}

    /** @throws Table.Unreadable with what to do about it */
    static Table read(byte[] file) {
        if (file == null || file.length == 0) {
            throw new Table.Unreadable("intake.file.none");
        }
        if (file.length > LARGEST) {
            throw new Table.Unreadable("intake.file.large");
        }
        if (starts(file, 'P', 'K', 3, 4)) {
            return ReadWorkbook.read(file);
        }
        if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) { // old Excel, or one with a password
            throw new Table.Unreadable("intake.file.old");
        }
        return csv(text(file));
    }

    private static boolean starts(byte[] file, int... with) {
        return file.length >= with.length && Arrays.equals(with, java.util.stream.IntStream.range(0, with.length).map(i -> file[i] & 0xFF).toArray());
    }

    private static String text(byte[] file) {
        if (starts(file, 0xFF, 0xFE) || starts(file, 0xFE, 0xFF)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        for (byte b : file) {
            if (b == 0) {
                throw new Table.Unreadable("intake.file.no-list");
            }
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS); // what Excel in England writes as plain "CSV"
        }
    }

    private static Table csv(String text) {
        List<Table.Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (lines.size() > Table.MOST_ROWS) {
                    throw new Table.Unreadable("intake.file.rows");
                }
                lines.add(new Table.Line(row.getStartingLineNumber(), row.getFields().stream().map(CsvCell::plain).toList()));
            }
        } catch (CsvParseException e) {
            String line = e.getMessage().replaceAll("(?s).*line (\\d+).*", "$1");
            throw line.matches("\\d+") ? new Table.Unreadable("intake.file.quotes", line) : new Table.Unreadable("intake.file.no-list");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Table.of(lines);
    }

    /** The one that stands most often in the first row, outside of quotes. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n' && text.charAt(i) != '\r'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                counts[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        int most = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            most = counts[s] > counts[most] ? s : most;
        }
        return SEPARATORS[most];
    }
}
