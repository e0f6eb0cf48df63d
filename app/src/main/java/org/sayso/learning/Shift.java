package org.sayso.learning;

import io.micronaut.core.annotation.Introspected;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sayso.nlp.Learned;
import org.sayso.nlp.Line;
import org.sayso.nlp.Theme;
import org.sayso.plan.Plan;

/**
 * What a version learned about one theme, in words: ideas on it now count more for one priority and less for another.
 *
 * @param more and {@code less} names of priorities; empty where it is "fits no priority"
 */
@Introspected
record Shift(String theme, String more, String less) {
    private static final int MOST = 6;
    /** A smaller step between the two, in log-chances, changes next to nothing. */
    private static final double LEAST = 0.5;

    private record Found(String slug, int more, int less, double step) {}

    /** The largest first. */
    static List<Shift> of(Plan plan, List<Theme> themes, Learned learned) {
        return IntStream.range(0, learned.themes().size()).mapToObj(theme -> found(learned, theme)).filter(f -> f.step() >= LEAST)
                .sorted(Comparator.comparingDouble(Found::step).reversed()).limit(MOST)
                .map(f -> new Shift(name(themes, f.slug()), priority(plan, learned.labels().get(f.more())), priority(plan, learned.labels().get(f.less())))).toList();
    }

    private static Found found(Learned learned, int theme) {
        int more = 0;
        int less = 0;
        for (int label = 1; label < learned.labels().size(); label++) {
            more = learned.weights()[label][theme] > learned.weights()[more][theme] ? label : more;
            less = learned.weights()[label][theme] < learned.weights()[less][theme] ? label : less;
        }
        return new Found(learned.themes().get(theme), more, less, learned.weights()[more][theme] - learned.weights()[less][theme]);
    }

    private static String name(List<Theme> themes, String slug) {
        return themes.stream().filter(t -> t.slug().equals(slug)).map(Theme::name).findFirst().orElse(slug);
    }

    private static String priority(Plan plan, String label) {
        return label.equals(Line.NONE) ? "" : plan.nameOf(label);
    }
}
