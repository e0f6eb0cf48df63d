package org.sayso.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.web.Difference;
import org.sayso.web.TypedDay;

/** The fields in which two versions of an activity are not the same. */
final class ActivityDifferences {
    private static final String FIELD = "participation.field.";

    private ActivityDifferences() {}

    static List<Difference> between(ActivityForm one, ActivityForm other) {
        List<Difference> found = new ArrayList<>();
        add(found, "title", one.title(), other.title());
        add(found, "run-by", one.runBy(), other.runBy());
        add(found, "groups", spaced(one.keptGroups()), spaced(other.keptGroups()));
        add(found, "areas", areas(one), areas(other));
        add(found, "method", one.method(), other.method());
        add(found, "often", one.often(), other.often());
        add(found, "from", day(one.from()), day(other.from()));
        add(found, "until", day(one.until()), day(other.until()));
        add(found, "agreed", yes(one.agreed()), yes(other.agreed()));
        add(found, "criteria", one.criteria(), other.criteria());
        add(found, "sharing", one.sharing(), other.sharing());
        add(found, "shared-with", one.sharedWith(), other.sharedWith());
        add(found, "actions", spaced(one.keptActions()), spaced(other.keptActions()));
        add(found, "note", one.note(), other.note());
        add(found, "public", yes(one.isPublic()), yes(other.isPublic()));
        return found;
    }

    /** The names of the fields, for the record of what staff did. */
    static String names(List<Difference> differences) {
        return differences.stream().map(d -> d.label().substring(FIELD.length())).collect(Collectors.joining(", "));
    }

    private static void add(List<Difference> found, String field, String one, String other) {
        Difference.add(found, FIELD + field, one, other);
    }

    private static String areas(ActivityForm form) {
        return form.keptAreas() == null ? ActivityForm.EVERYWHERE : spaced(form.keptAreas());
    }

    private static String spaced(String kept) {
        return kept.replace(",", ", ");
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private static String day(TypedDay day) {
        return day.date().map(Object::toString).orElseGet(() -> Stream.of(day.day(), day.month(), day.year()).filter(part -> !part.isBlank()).collect(Collectors.joining(" ")));
    }
}
