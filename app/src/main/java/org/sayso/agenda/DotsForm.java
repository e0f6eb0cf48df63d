package org.sayso.agenda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.web.FormFields;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** Three dots, as typed into a box at each proposal. An empty box is no dot. */
record DotsForm(Map<String, String> typed) {
    static final String FIELD = "dots-";

    static DotsForm of(FormFields fields) {
        Map<String, String> typed = new LinkedHashMap<>();
        fields.whole().stream().filter(f -> f.name().startsWith(FIELD)).forEach(f -> typed.put(f.name().substring(FIELD.length()), Text.line(f.value())));
        return new DotsForm(typed);
    }

    private static Optional<Integer> number(String typed) {
        return typed.isEmpty() ? Optional.of(0) : Optional.of(Numbers.plainFigures(typed)).filter(n -> n.matches("\\d{1,3}")).map(Integer::valueOf);
    }

    Map<String, Integer> dots() {
        Map<String, Integer> dots = new LinkedHashMap<>();
        typed.forEach((id, n) -> number(n).filter(number -> number > 0).ifPresent(number -> dots.put(id, number)));
        return dots;
    }

    Problems problems() {
        Problems problems = new Problems();
        typed.forEach((id, n) -> {
            if (number(n).isEmpty()) {
                problems.add(FIELD + id, "agenda.dots.no-number", FairShares.DOTS);
            }
        });
        int sum = dots().values().stream().mapToInt(Integer::intValue).sum();
        if (!problems.any() && sum > FairShares.DOTS) {
            problems.add("dots", "agenda.dots.too-many", sum);
        }
        return problems;
    }
}
