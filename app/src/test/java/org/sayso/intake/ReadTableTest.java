package org.sayso.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTableTest {
    private static Table csv(String text) {
        return ReadTable.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(byte[] file) {
        return assertThrows(Table.Unreadable.class, () -> ReadTable.read(file)).key();
    }

    private static List<List<String>> cells(Table table) {
        return table.lines().stream().map(Table.Line::cells).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void commasSemicolonsAndTabsPartTheColumns(String separator) {
        Table table = csv(String.join(separator, "Idea", "\"Age, or; year\"") + "\r\n" + String.join(separator, "\"More, much; more\nbuses\"", "12") + "\r\n\r\n" + "Only one\r\n");
        assertEquals(List.of("Idea", "Age, or; year"), table.columns());
        assertEquals(List.of("More, much; more\nbuses", "12"), table.lines().getFirst().cells());
        assertEquals(List.of(2L, 5L), table.lines().stream().map(Table.Line::number).toList());
        assertEquals("", table.lines().getLast().cell(1));
    }

    @Test
    void theLettersAreReadWhicheverWayTheyWereWritten() {
        String text = "Idea\nCafé – “free”\n";
        for (Charset letters : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            assertEquals("Café – “free”", ReadTable.read(text.getBytes(letters)).lines().getFirst().cell(0), letters.name());
        }
        assertEquals(List.of("Idea"), csv("\uFEFF" + text).columns());
    }

    @Test
    void whatIsNoListIsRefusedInClearWords() {
        assertEquals("intake.file.none", refused(new byte[0]));
        assertEquals("intake.file.no-rows", refused("Idea,Age\n".getBytes()));
        assertEquals("intake.file.no-list", refused(new byte[] {1, 0, 2, 0, 3}));
        assertEquals("intake.file.old", refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}));
        assertEquals("intake.file.large", refused(new byte[ReadTable.LARGEST + 1]));
        Table.Unreadable quotes = assertThrows(Table.Unreadable.class, () -> csv("Idea\nfine\n\"never closed\n"));
        assertEquals("intake.file.quotes 3", quotes.key() + " " + quotes.detail());
    }

    @Test
    void moreRowsOrColumnsThanAreTakenAreRefused() {
        assertEquals(Table.MOST_ROWS, csv("Idea\n" + "x\n".repeat(Table.MOST_ROWS)).lines().size());
        assertEquals("intake.file.rows", refused(("Idea\n" + "x\n".repeat(Table.MOST_ROWS + 1)).getBytes()));
        assertEquals("intake.file.columns", refused(("a,".repeat(Table.MOST_COLUMNS) + "a\nx\n").getBytes()));
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= Table.MOST_ROWS + 2; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>1</v></c></row>");
        }
        assertEquals("intake.file.rows", refused(Workbook.of(rows.toString()).file()));
    }

    @Test
    void aSpreadsheetIsReadAsItIsShown() {
        Table table = ReadTable.read(Workbook.of("<row r=\"1\">" + Workbook.text("A1", "Idea") + Workbook.text("B1", "Number") + Workbook.text("C1", "Day") + Workbook.text("D1", "Show") + "</row>"
                + "<row r=\"3\">" + Workbook.text("A3", "More\nbuses &amp; trains") + "<c r=\"B3\"><v>12</v></c><c r=\"C3\" s=\"1\"><v>46000</v></c><c r=\"D3\" t=\"b\"><v>1</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c><c r=\"B4\"><v>0.5</v></c><c r=\"D4\" t=\"e\"><v>#N/A</v></c></row>").file());
        assertEquals(List.of("Idea", "Number", "Day", "Show"), table.columns());
        assertEquals(List.of("More\nbuses & trains", "12", "2025-12-09", "yes"), table.lines().getFirst().cells());
        assertEquals(3, table.lines().getFirst().number());
        assertEquals(List.of("shared words", "0.5"), table.lines().getLast().cells().subList(0, 2));
        assertEquals("", table.lines().getLast().cell(3));
    }

    @Test
    void aFormulaIsItsStoredValueAndIsNeverWorkedOut() {
        Table table = ReadTable.read(Workbook.of("<row r=\"1\">" + Workbook.text("A1", "Idea") + "</row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>WEBSERVICE(\"http://example.org/\")</f><v>what was there</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><f>1+1</f><v>7</v></c></row>").file());
        assertEquals(List.of(List.of("what was there"), List.of("7")), cells(table));
    }

    @Test
    void aCellInAColumnThatNoSpreadsheetHasIsRefused() {
        assertEquals("intake.file.broken", refused(Workbook.of("<row r=\"1\">" + Workbook.text("ZZZZZZ1", "Idea") + "</row>").file()));
    }

    @Test
    void theApostropheThatKeptFormulasOffIsTakenOff() {
        assertEquals(List.of("- more buses", "'Tis late", "it's"), csv("A,B,C\n'- more buses,'Tis late,it's\n").lines().getFirst().cells());
    }

    @Test
    void aSmallFileThatUnpacksToAHugeOneIsRefused() {
        Workbook book = Workbook.of("<row r=\"1\">" + Workbook.text("A1", "Idea") + "</row>");
        book.parts.put("xl/media/bomb.bin", new byte[ReadWorkbook.MOST_UNPACKED + 1]);
        byte[] bomb = book.file();
        assertTrue(bomb.length < 200_000, bomb.length + " bytes");
        assertEquals("intake.file.unpacked", refused(bomb));
        Workbook many = Workbook.of("");
        for (int i = 0; i <= ReadWorkbook.MOST_PARTS; i++) {
            many.part("xl/x" + i, "");
        }
        assertEquals("intake.file.unpacked", refused(many.file()));
    }

    @Test
    void wordsThatGrowByNamingThemselvesAreRefused() {
        assertEquals("intake.file.unpacked", refused(Workbook.of("").part("xl/sharedStrings.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>").file()));
    }

    @Test
    void aBrokenSpreadsheetIsRefusedWhateverIsBroken() {
        byte[] whole = Workbook.of("<row r=\"1\">" + Workbook.text("A1", "Idea") + "</row><row r=\"2\">" + Workbook.text("A2", "x") + "</row>").file();
        assertEquals(1, ReadTable.read(whole).lines().size());
        assertEquals("intake.file.broken", refused(Arrays.copyOf(whole, whole.length / 3)));
        assertEquals("intake.file.broken", refused(Workbook.of("<row r=\"1\"><c r=\"A1\"><v>1</v></row>").file()));
        Workbook empty = Workbook.of("");
        empty.parts.remove("xl/workbook.xml");
        assertEquals("intake.file.broken", refused(empty.file()));
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) { // any byte may be another one: the file is read, or refused, and nothing else happens
            byte[] broken = whole.clone();
            broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt(256);
            try {
                ReadTable.read(broken);
            } catch (Table.Unreadable e) {
                assertTrue(e.key().startsWith("intake.file."), e.key());
            }
        }
    }

    @Test
    void aNumberWithManyFiguresStaysShort() {
        Table table = ReadTable.read(Workbook.of("<row r=\"1\">" + Workbook.text("A1", "Idea") + "</row><row r=\"2\"><c r=\"A2\"><v>1E300000</v></c></row>").file());
        assertTrue(table.lines().getFirst().cell(0).length() < 50);
    }
}
