package org.sayso.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sayso.agenda.AgendaItem;
import org.sayso.event.Event;
import org.sayso.web.FormFields;
import org.sayso.web.FormVersion;
import org.sayso.web.Moments;
import org.sayso.web.Problems;
import org.sayso.web.Text;
import org.sayso.web.TypedDay;

/** An agreed point as typed. @param key becomes the id of a new one; @param item id of an agenda item, or blank */
@Introspected
record PointForm(String key, long version, String item, String what, String who, TypedDay due) {
    private static final int YEARS = 5;

    static PointForm of(FormFields fields) {
        return new PointForm(
                fields.one("key"), FormVersion.of(fields.one("version")), fields.one("item"), Text.line(fields.one("what")), Text.line(fields.one("who")), TypedDay.of(fields, "due"));
    }

    static PointForm of(Point point) {
        return new PointForm("", point.version(), point.agendaItemId() == null ? "" : point.agendaItemId(), point.what(), point.who(), TypedDay.of(point.dueOn()));
    }

    static PointForm blank(String key) {
        return new PointForm(key, FormVersion.NONE, "", "", "", TypedDay.NONE);
    }

    /** The same words on the newest version: sending it again is a decision. */
    PointForm on(Point newest) {
        return new PointForm("", newest.version(), item, what, who, due);
    }

    @Nullable String itemOrNull() {
        return item.isBlank() ? null : item;
    }

    LocalDate dueOn() {
        return due.date().orElseThrow();
    }

    boolean says(Point point) {
        return what.equals(point.what()) && who.equals(point.who()) && dueOn().equals(point.dueOn()) && Objects.equals(itemOrNull(), point.agendaItemId());
    }

    /** @param items those of the published agenda */
    Problems problems(Event event, List<AgendaItem> items) {
        Problems problems = new Problems();
        text(problems, "what", what, Point.LONGEST_WHAT);
        text(problems, "who", who, Point.LONGEST_WHO);
        LocalDate day = Moments.dayOf(event.startsAt());
        if (due.date().isEmpty()) {
            problems.add("due-day", "decision.due.wrong");
        } else if (dueOn().isBefore(day) || dueOn().isAfter(day.plusYears(YEARS))) {
            problems.add("due-day", "decision.due.range", YEARS);
        }
        if (itemOrNull() != null && items.stream().noneMatch(one -> one.id().equals(item))) {
            problems.add("item", "decision.item.unknown");
        }
        return problems;
    }

    private static void text(Problems problems, String field, String typed, int longest) {
        if (Text.isEmpty(typed)) {
            problems.add(field, "decision." + field + ".empty");
        } else if (Text.length(typed) > longest) {
            problems.add(field, "decision.long", longest);
        }
    }
}
