package org.sayso.partnership;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Days on which somebody reads. Saturdays and Sundays are left out; school holidays differ from place to place and are
 * not known here, so pages that promise a day also say that holidays can make it longer.
 */
public final class SchoolDays {
    private SchoolDays() {}

    public static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day on which that many school days after {@code day} have passed; 0 gives the day itself. */
    public static LocalDate after(LocalDate day, int schoolDays) {
        LocalDate then = day;
        for (int left = schoolDays; left > 0; left--) {
            then = then.plusDays(1);
            while (!isOne(then)) {
                then = then.plusDays(1);
            }
        }
        return then;
    }

    /** How many school days began after {@code from}, up to and with {@code to}. */
    public static int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1).datesUntil(to.isBefore(from) ? from.plusDays(1) : to.plusDays(1)).filter(SchoolDays::isOne).count();
    }
}
