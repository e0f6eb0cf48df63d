package org.sayso.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cast.Database;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;

class ChoicesTest {
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final Partnership DORSET = Database.H2.site().the(Site.class).partnership();

    private static Table table(String csv) {
        return ReadTable.read(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<String> guessed(String header) {
        return ColumnUse.guess(table(header + "\nx\n")).stream().map(ColumnUse::slug).toList();
    }

    @Test
    void theNamesOfTheColumnsSayWhatTheyAre() {
        assertEquals(List.of("id", "date", "who", "age", "area", "words", "quote"), guessed("Response ID,Timestamp,I am a…,Your age,Postcode district,What would you change?,Can we share this?"));
        assertEquals(List.of("words", "age", "who", "area"), guessed("Comment,Year group,Role,Ward"));
        assertEquals(List.of("id", "words", "who", "age", "area"), guessed("external_id,text,who,age_band,area"));
        assertEquals(List.of("words", "age", "", ""), guessed("Comment,Year group,Sayso: line,Sayso: to mend"), "rows that were given out to be mended");
    }

    @Test
    void whereNoNameSaysSoTheLongestTextsAreTheWords() {
        assertEquals(List.of("", "words"), ColumnUse.guess(table("A,B\n1,I want a longer bus ride\n")).stream().map(ColumnUse::slug).toList());
    }

    @ParameterizedTest
    @CsvSource({"Mum,parent", "foster carer,carer", "Teacher,practitioner", "Robot,''"})
    void otherWordsForPeopleAreGuessed(String value, String slug) {
        assertEquals(slug, KnownValues.guess(ColumnUse.WHO, value).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"12,11_13", "Yr 8,11_13", "Year 9,''", "Y10,14_16", "11-13,11_13", "aged 15,14_16", "12 to 15,''", "40,adult", "17 years old,17_18", "old,''"})
    void anAgeIsGuessedOnlyWhereItLiesInOneBand(String value, String slug) {
        assertEquals(slug, KnownValues.guess(ColumnUse.AGE, value).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-04", "04/03/2026", "4/3/26", "4.3.2026", "4 March 2026", "4 mar 2026", "2026-03-04T10:11:12", "04/03/2026 10:11", "2026/03/04 9:05:00 PM GMT", "4th March 2026"})
    void aDayIsReadAsInEngland(String typed) {
        assertEquals(LocalDate.of(2026, 3, 4), ReadDay.of(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31/02/2026", "13/13/2026", "1066-10-14", "46000"})
    void whatIsNoDayOfThisCenturyIsNone(String typed) {
        assertTrue(ReadDay.of(typed).isEmpty());
    }

    @Test
    void rowsAreWhatStaffChose() {
        Table table = table("Idea,Who,Area,Show,Day\nBuses,Mum,Chesil,Yes,03/03/2026\nTrains,Robot,DT4,,27/11/2026\nBoats,Young person,,no,28/11/2026\nBikes,,,,never\n,,,,\n");
        Choices choices = Choices.of(table, DORSET, "c0=words&c1=who&c2=area&c3=quote&c4=date&v1.1=child&v2.0=no-such-area");
        assertEquals(List.of("Mum", "Robot"), choices.foreign(1));
        assertEquals(List.of("DT4"), choices.foreign(2));
        List<Row> rows = choices.rows(NOW);
        Row first = rows.getFirst();
        assertEquals("Buses parent chesil true 2026-03-03T12:00:00Z", String.join(" ", first.words(), first.who(), first.area(), "" + first.mayQuote(), "" + first.receivedAt()));
        assertEquals("child", rows.get(1).who());
        assertNull(rows.get(1).area(), "what is none of ours is left out");
        assertFalse(rows.get(1).mayQuote());
        assertEquals(NOW, rows.get(1).receivedAt(), "noon of today is still to come");
        assertEquals("young_person", rows.get(2).who());
        assertEquals(Fault.FUTURE, rows.get(2).problem().fault());
        assertEquals(Fault.DATE, rows.get(3).problem().fault());
        assertEquals(4, rows.size());
        assertEquals(choices.kept(), Choices.of(table, DORSET, choices.kept()).kept(), "what is kept is what was chosen");
    }

    @Test
    void theWordsAreNeededAndNothingIsTwice() {
        Table table = table("A,B\nx,y\n");
        assertEquals("intake.columns.no-words", Choices.of(table, DORSET, "c0=who").fault().orElseThrow());
        assertEquals("intake.columns.twice", Choices.of(table, DORSET, "c0=words&c1=words").fault().orElseThrow());
        assertTrue(Choices.of(table, DORSET, "c0=&c1=words").fault().isEmpty());
    }

    @Test
    void aSheetNumberWithOneFigureWrongOrTwoChangedAboutIsNone() {
        int number = 0;
        for (int i = 0; i < 300; i++) {
            number = SheetNumber.after(number);
            String right = String.valueOf(number);
            assertEquals(number, SheetNumber.read(" " + right + " ").orElseThrow());
            for (int at = 0; at < right.length(); at++) {
                for (char figure = '0'; figure <= '9'; figure++) {
                    String other = right.substring(0, at) + figure + right.substring(at + 1);
                    assertEquals(other.equals(right), SheetNumber.read(other).isPresent(), right + " as " + other);
                }
                if (at > 0 && right.charAt(at) != right.charAt(at - 1)) {
                    String turned = right.substring(0, at - 1) + right.charAt(at) + right.charAt(at - 1) + right.substring(at + 1);
                    assertTrue(SheetNumber.read(turned).isEmpty(), right + " as " + turned);
                }
            }
        }
        assertTrue(SheetNumber.read("").isEmpty() && SheetNumber.read(null).isEmpty() && SheetNumber.read("12a4").isEmpty() && SheetNumber.read("99999999999").isEmpty());
    }
}
