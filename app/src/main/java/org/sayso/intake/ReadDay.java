package org.sayso.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.web.Text;

/** A day as lists write it, the day before the month as in England. What follows as a time of day is left out. */
final class ReadDay {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final List<DateTimeFormatter> FORMS = Stream.of("uuuu-M-d", "uuuu/M/d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d/M/uu", "d MMM uuuu", "d MMMM uuuu", "EEEE d MMMM uuuu")
            .map(form -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(form).toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT)).toList();

    private ReadDay() {}

    /** Empty when it can not be read as a day of this century. */
    static Optional<LocalDate> of(String typed) {
        String day = Text.line(typed).replaceAll("(?i)[T ,]+\\d{1,2}:\\d{2}.*$", "").replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "").replace(",", "");
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(day, form)).filter(d -> !d.isBefore(EARLIEST));
            } catch (DateTimeException e) { // the next form may fit
                continue;
            }
        }
        return Optional.empty();
    }
}
