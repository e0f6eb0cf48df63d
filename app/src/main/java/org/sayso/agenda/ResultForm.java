package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.web.FormFields;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** Places as staff typed them, one box for each proposal, and the reason for a change. An empty box is no place. */
@Introspected
record ResultForm(Map<String, String> places, String why) {
    static final String FIELD = "place-";
    static final int SHORTEST_WHY = 10;
    static final int LONGEST_WHY = 300;

    static ResultForm of(FormFields fields) {
        Map<String, String> places = new LinkedHashMap<>();
        fields.whole().stream().filter(f -> f.name().startsWith(FIELD)).forEach(f -> places.put(f.name().substring(FIELD.length()), Text.line(f.value())));
        return new ResultForm(places, Text.line(fields.one("why")));
    }

    static ResultForm of(List<Place> now, Agenda agenda) {
        Map<String, String> places = new LinkedHashMap<>();
        now.forEach(p -> places.put(p.proposalId(), p.place() == null ? "" : String.valueOf(p.place())));
        return new ResultForm(places, agenda.changedWhy() == null ? "" : agenda.changedWhy());
    }

    private static Optional<Integer> number(String typed) {
        return Optional.of(Numbers.plainFigures(typed)).filter(n -> n.matches("[1-9]\\d?")).map(Integer::valueOf);
    }

    /** Ids in their order; those that have no proper place are left out. */
    List<String> order() {
        return places.entrySet().stream().filter(e -> number(e.getValue()).isPresent()).sorted(Comparator.comparing(e -> number(e.getValue()).orElseThrow())).map(Map.Entry::getKey).toList();
    }

    /** @param counted what can have a place; @param all what the count gave */
    Problems problems(int slots, List<String> counted, List<Place> all) {
        Problems problems = new Problems();
        List<Integer> taken = new ArrayList<>();
        places.forEach((id, typed) -> {
            Optional<Integer> place = number(typed);
            if (!typed.isEmpty() && (place.isEmpty() || place.get() > slots)) {
                problems.add(FIELD + id, "agenda.desk.place.wrong", slots);
            } else if (place.isPresent() && !counted.contains(id)) {
                problems.add("why", "agenda.desk.place.gone");
            } else {
                place.ifPresent(taken::add);
            }
        });
        if (!problems.any() && new HashSet<>(taken).size() < taken.size()) {
            problems.add("places", "agenda.desk.place.twice");
        }
        if (!DecideAgenda.isAsRule(order(), all)) {
            int length = Text.length(why);
            if (length < SHORTEST_WHY) {
                problems.add("why", "agenda.desk.why.short", SHORTEST_WHY);
            } else if (length > LONGEST_WHY) {
                problems.add("why", "agenda.desk.why.long", LONGEST_WHY);
            }
        }
        return problems;
    }
}
