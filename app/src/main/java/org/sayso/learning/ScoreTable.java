package org.sayso.learning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.sayso.nlp.Line;
import org.sayso.plan.Plan;
import org.sayso.tagging.PriorityChip;
import org.sayso.tagging.Share;

/**
 * One comparison as a person reads it: all decisions first, then each priority in the plan's order, at the end those that fit none.
 *
 * @param accepted how many were decided by accepting a suggestion: these favour the model that made it
 */
@Introspected
record ScoreTable(List<Row> rows, int decisions, int accepted) {

    /** @param chip null where {@code nameKey} says what it is: all of them, or none of the priorities */
    @Introspected
    record Row(@Nullable PriorityChip chip, @Nullable String nameKey, int decisions, Share before, Share after, int gained, int lost, String verdict, boolean isLoss) {
        static Row of(@Nullable PriorityChip chip, @Nullable String nameKey, List<LearnedScore> scores) {
            int n = sum(scores, LearnedScore::decisions);
            int gained = sum(scores, LearnedScore::gained);
            int lost = sum(scores, LearnedScore::lost);
            return new Row(
                    chip, nameKey, n, new Share(sum(scores, LearnedScore::rightBefore), n), new Share(sum(scores, LearnedScore::rightAfter), n), gained, lost,
                    "learning.verdict." + Verdict.of(n, gained, lost).slug(), lost > gained);
        }
    }

    static ScoreTable of(Plan plan, List<LearnedScore> all, String test) {
        List<LearnedScore> scores = all.stream().filter(s -> s.test().equals(test)).sorted(Comparator.comparingInt(s -> place(plan, s.priority()))).toList();
        List<Row> rows = new ArrayList<>();
        if (!scores.isEmpty()) {
            rows.add(Row.of(null, "learning.scores.all", scores));
            scores.forEach(s -> rows.add(s.priority().equals(Line.NONE)
                    ? Row.of(null, "learning.scores.none", List.of(s)) : Row.of(PriorityChip.of(plan, s.priority()), null, List.of(s))));
        }
        return new ScoreTable(rows, sum(scores, LearnedScore::decisions), sum(scores, LearnedScore::accepted));
    }

    public Row getAll() {
        return rows.isEmpty() ? Row.of(null, "learning.scores.all", List.of()) : rows.getFirst();
    }

    private static int place(Plan plan, String priority) {
        return plan.priority(priority).map(Plan.Priority::number).orElse(Integer.MAX_VALUE);
    }

    private static int sum(List<LearnedScore> scores, ToIntFunction<LearnedScore> what) {
        return scores.stream().mapToInt(what).sum();
    }
}
