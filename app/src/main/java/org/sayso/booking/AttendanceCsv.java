package org.sayso.booking;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.partnership.SmallNumbers;
import org.sayso.web.CsvCell;
import org.sayso.web.Moments;

/**
 * How many came, as a table that may be passed on: numbers under five are hidden, and where that is so for one part of a sum the other part is hidden too, or
 * the small one could be worked out.
 */
@Singleton
class AttendanceCsv {
    static final String FEW = "under 5";
    private static final String NOT_SAID = "-";
    private static final String HEADER = "event,date,capacity,target,booked,waiting,came_of_booked,walk_ins,came_in_all";
    private final Attendance attendance;
    private final Events events;

    AttendanceCsv(Attendance attendance, Events events) {
        this.attendance = attendance;
        this.events = events;
    }

    String of(Event event) {
        List<Event> all = event.seriesId() == null ? List.of(event) : events.ofSeries(event.seriesId()).stream().filter(Event::isPublic).toList();
        Map<String, Attendance.Counts> counts = attendance.of(all);
        return "\uFEFF" + HEADER + "\r\n" + all.stream().map(each -> line(each, counts.get(each.id()))).collect(Collectors.joining());
    }

    private static String line(Event event, Attendance.Counts c) {
        boolean isSplitHidden = SmallNumbers.isFew(c.came()) || SmallNumbers.isFew(c.walkIns());
        return Stream.of(
                event.title(), Moments.dayOf(event.startsAt()).toString(), String.valueOf(c.capacity()), c.target() == null ? "" : String.valueOf(c.target()), number(c.booked()), number(c.waiting()),
                isSplitHidden ? NOT_SAID : number(c.came()), isSplitHidden ? NOT_SAID : number(c.walkIns()), number(c.total())).map(AttendanceCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String number(long count) {
        return SmallNumbers.isFew(count) ? FEW : String.valueOf(count);
    }

    /** A dash that stands alone is no formula. */
    private static String cell(String value) {
        String plain = value.equals(NOT_SAID) ? value : CsvCell.guarded(value);
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
