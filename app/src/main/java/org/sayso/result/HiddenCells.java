package org.sayso.result;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sayso.partnership.SmallNumbers;

/**
 * Which numbers of a table of campaigns and parts of their plan may not be shown. A number of few people is hidden (the rule of small
 * numbers in published statistics). So that none can be worked out from the others, what is hidden in one line of the table is
 * more than one number and together not few: else the next smallest of that line is hidden too, until nothing changes. The lines are those whose
 * total people can know: the parts of one campaign, and one part over all campaigns, which the page of the plan counts. No state.
 */
final class HiddenCells {
    private HiddenCells() {}

    /** @param part slug of a priority, or empty for what fits none: that is counted nowhere else */
    record Cell(String campaign, String part) {}

    /**
     * @param people in each cell; a cell of nobody need not be there
     * @param published the campaigns whose numbers are shown; those of the others count as hidden
     */
    static Set<Cell> of(Map<Cell, Long> people, Set<String> published) {
        Set<Cell> hidden = new HashSet<>();
        people.forEach((cell, n) -> {
            if (n > 0 && (SmallNumbers.isFew(n) || !published.contains(cell.campaign()))) {
                hidden.add(cell);
            }
        });
        List<Predicate<Cell>> lines = Stream.concat(
                published.stream().<Predicate<Cell>>map(campaign -> cell -> cell.campaign().equals(campaign)),
                people.keySet().stream().map(Cell::part).filter(part -> !part.isEmpty()).distinct().<Predicate<Cell>>map(part -> cell -> cell.part().equals(part))).toList();
        List<Cell> more;
        do {
            more = lines.stream().map(line -> next(people, hidden, line)).flatMap(Optional::stream).toList();
            hidden.addAll(more);
        } while (!more.isEmpty());
        return hidden;
    }

    /** What must be hidden too in that line: the smallest number that still shows, when what is hidden is one number, or few together. */
    private static Optional<Cell> next(Map<Cell, Long> people, Set<Cell> hidden, Predicate<Cell> line) {
        long together = hidden.stream().filter(line).mapToLong(people::get).sum();
        long numbers = hidden.stream().filter(line).count();
        if (numbers != 1 && !SmallNumbers.isFew(together)) {
            return Optional.empty();
        }
        return people.entrySet().stream().filter(cell -> line.test(cell.getKey()) && cell.getValue() > 0 && !hidden.contains(cell.getKey()))
                .min(Map.Entry.<Cell, Long>comparingByValue().thenComparing(cell -> cell.getKey().toString())).map(Map.Entry::getKey);
    }
}
