package org.sayso.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * Reads the first sheet of a spreadsheet, row by row. A formula is the value that was stored with it; nothing is worked out. Before the
 * library sees the file it is unpacked by us within limits and packed anew, with the parts that a table needs and no others: a small file
 * that would unpack to a huge one ends there, and there is one view of what is in it. No state.
 */
final class ReadWorkbook {
    static final int MOST_PARTS = 2_000;
    static final int MOST_UNPACKED = 64 * 1024 * 1024;
    private static final int LONGEST_NUMBER = 40;
    /** A cell in a column that no spreadsheet has: the library would make room for every column before it. */
    private static final Pattern FAR_CELL = Pattern.compile("\\br\\s*=\\s*[\"'][A-Za-z$]{4,}\\d");
    private static final String NEEDED = "\\[Content_Types]\\.xml|_rels/\\.rels|xl/(workbook|sharedStrings|styles)\\.xml|xl/_rels/workbook\\.xml\\.rels|xl/worksheets/[^/]+\\.xml";

    /** Characters that are looked at once more with the next read, so that no cell is cut in two. */
    private static final int OVERLAP = 32;

    private ReadWorkbook() {}

    static Table read(byte[] file) {
        List<Table.Line> lines = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(plain(file)), new ReadingOptions(true, true));
                Stream<org.dhatim.fastexcel.reader.Row> rows = book.getFirstSheet().openStream()) {
            for (Iterator<org.dhatim.fastexcel.reader.Row> all = rows.iterator(); all.hasNext();) {
                Table.Line line = line(all.next());
                if (!line.isBlank() && lines.size() > Table.MOST_ROWS) {
                    throw new Table.Unreadable("intake.file.rows");
                }
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
        } catch (Table.Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) { // whatever the library stumbles over: the file is broken, or is none
            throw new Table.Unreadable("intake.file.broken");
        }
        return Table.of(lines);
    }

    /** @throws Table.Unreadable when it holds too much */
    private static byte[] plain(byte[] file) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length * 4);
        byte[] some = new byte[16 * 1024];
        int parts = 0;
        long unpacked = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file)); ZipOutputStream out = new ZipOutputStream(kept)) {
            out.setLevel(1);
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                boolean isNeeded = part.getName().matches(NEEDED);
                if (isNeeded) {
                    out.putNextEntry(new ZipEntry(part.getName()));
                }
                boolean isFirst = true;
                String before = "";
                for (int n = in.read(some); n > 0; n = in.read(some)) {
                    unpacked += n;
                    if (unpacked > MOST_UNPACKED || isFirst && new String(some, 0, n, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                        throw new Table.Unreadable("intake.file.unpacked");
                    }
                    String text = before + new String(some, 0, n, StandardCharsets.ISO_8859_1);
                    if (FAR_CELL.matcher(text).find()) {
                        throw new Table.Unreadable("intake.file.broken");
                    }
                    before = text.substring(Math.max(0, text.length() - OVERLAP));
                    if (isNeeded) {
                        out.write(some, 0, n);
                    }
                    isFirst = false;
                }
                if (++parts > MOST_PARTS) {
                    throw new Table.Unreadable("intake.file.unpacked");
                }
            }
        }
        return kept.toByteArray();
    }

    private static Table.Line line(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), Table.MOST_COLUMNS + 1); i++) {
            cells.add(row.getOptionalCell(i).map(ReadWorkbook::text).orElse(""));
        }
        return new Table.Line(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY, ERROR -> "";
            case BOOLEAN -> cell.asBoolean() ? "yes" : "no";
            case NUMBER -> isDay(cell) ? day(cell.asDate()) : number(cell.asNumber());
            default -> cell.getType() == CellType.FORMULA ? orEmpty(cell.getRawValue()) : orEmpty(cell.getText());
        };
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Whether the number is shown as a date: its format has a day or a year in it, outside of quotes and colours. */
    private static boolean isDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString().replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return id != null && (id >= 14 && id <= 17 || id == 22) || format.contains("d") || format.contains("yy");
    }

    private static String day(LocalDateTime moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(moment);
    }

    private static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.precision() + Math.abs(plain.scale()) > LONGEST_NUMBER ? plain.toString() : plain.toPlainString();
    }
}
