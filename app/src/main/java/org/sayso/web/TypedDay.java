package org.sayso.web;

import io.micronaut.core.annotation.Introspected;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A day as somebody typed it into three boxes: kept as typed, and read as a date only when it is one. The month may be a
 * number or a word: 3, March, mar. Boxes are called {@code name-day}, {@code name-month}, {@code name-year}.
 */
@Introspected
public record TypedDay(String day, String month, String year) {
    public static final TypedDay NONE = new TypedDay("", "", "");
    private static final int LONGEST = 20;

    public static TypedDay of(FormFields fields, String name) {
        return new TypedDay(part(fields, name + "-day"), part(fields, name + "-month"), part(fields, name + "-year"));
    }

    public static TypedDay of(LocalDate date) {
        return date == null ? NONE
                : new TypedDay(String.valueOf(date.getDayOfMonth()), String.valueOf(date.getMonthValue()), String.valueOf(date.getYear()));
    }

    public boolean isBlank() {
        return day.isBlank() && month.isBlank() && year.isBlank();
    }

    public Optional<LocalDate> date() {
        if (!day.matches("[0-9]{1,2}") || !year.matches("2[01][0-9]{2}")) {
            return Optional.empty();
        }
        try {
            return monthNumber().map(m -> LocalDate.of(Integer.parseInt(year), m, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Integer> monthNumber() {
        if (month.matches("[0-9]{1,2}")) {
            return Optional.of(Integer.parseInt(month));
        }
        String word = month.toLowerCase(Locale.ROOT);
        return word.length() < 3 ? Optional.empty() : Arrays.stream(Month.values())
                .filter(m -> m.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT).startsWith(word)).map(Month::getValue).findFirst();
    }

    private static String part(FormFields fields, String name) {
        String typed = Text.line(fields.one(name));
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}
