package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedMomentTest {
    private static final LocalTime START = LocalTime.MIDNIGHT;
    private static final LocalTime END = LocalTime.of(23, 59, 59);

    private static TypedMoment typed(String day, String month, String year, String time) {
        return new TypedMoment(new TypedDay(day, month, year), time);
    }

    @ParameterizedTest
    @CsvSource({"1,3,2027", "01,03,2027", "1,March,2027", "1,mar,2027", "1,MARC,2027"})
    void aDayIsReadHoweverTheMonthIsWritten(String day, String month, String year) {
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)), new TypedDay(day, month, year).date());
    }

    @ParameterizedTest
    @CsvSource({"31,2,2027", "29,2,2027", "0,1,2027", "1,13,2027", "1,3,27", "1,ma,2027", "x,3,2027", "1,3,1999", "'',3,2027", "١,3,2027", "1,3,2027000"})
    void aDayThatDoesNotExistIsNone(String day, String month, String year) {
        assertEquals(Optional.empty(), new TypedDay(day, month, year).date());
    }

    @ParameterizedTest
    @CsvSource({"9:30,09:30", "09.30,09:30", "9am,09:00", "9 pm,21:00", "12am,00:00", "12pm,12:00", "9.15PM,21:15", "0:00,00:00"})
    void aTimeIsReadAsPeopleWriteIt(String time, String meant) {
        assertEquals(Optional.of(LocalTime.parse(meant)), typed("1", "3", "2027", time).clock(START));
    }

    @ParameterizedTest
    @CsvSource({"9", "25:00", "9:75", "13pm", "0am", "noon", "9:3", "-1:00"})
    void whatIsNoTimeIsNone(String time) {
        assertEquals(Optional.empty(), typed("1", "3", "2027", time).clock(START));
    }

    @Test
    void aDayBeginsAndEndsAsInEngland() {
        assertEquals(Optional.of(Instant.parse("2027-01-10T00:00:00Z")), typed("10", "1", "2027", "").moment(START, false));
        assertEquals(Optional.of(Instant.parse("2027-07-09T23:00:00Z")), typed("10", "7", "2027", "").moment(START, false));
        assertEquals(Optional.of(Instant.parse("2027-07-10T22:59:59Z")), typed("10", "7", "2027", "").moment(END, true));
    }

    @Test
    void theHourThatIsLeftOutDoesNotExistAndTheOneThatComesTwiceIsBoth() {
        assertEquals(Optional.empty(), typed("28", "3", "2027", "1:30").moment(START, false));
        assertEquals(Optional.of(Instant.parse("2027-03-28T01:00:00Z")), typed("28", "3", "2027", "2:00").moment(START, false));
        assertEquals(Optional.of(Instant.parse("2027-10-31T00:30:00Z")), typed("31", "10", "2027", "1:30").moment(START, false));
        assertEquals(Optional.of(Instant.parse("2027-10-31T01:30:00Z")), typed("31", "10", "2027", "1:30").moment(START, true));
        assertEquals(Optional.of(Instant.parse("2027-10-31T23:59:59Z")), typed("31", "10", "2027", "").moment(END, true));
    }

    @Test
    void whatIsKeptComesBackAsItWasTyped() {
        Instant closes = typed("10", "7", "2027", "").moment(END, true).orElseThrow();
        assertEquals(typed("10", "7", "2027", ""), TypedMoment.of(closes, END));
        Instant half = typed("10", "7", "2027", "9:30").moment(END, true).orElseThrow();
        assertEquals(typed("10", "7", "2027", "09:30"), TypedMoment.of(half, END));
        assertTrue(TypedMoment.of(null, END).isBlank());
    }
}
