package org.sayso.nlp.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sayso.nlp.Blend;
import org.sayso.nlp.LineFile.Example;
import org.sayso.nlp.Scorer;
import org.sayso.nlp.Words;

/**
 * How {@link Training#CHOSEN} was chosen: every setting cross-validated on the training examples of one plan, words
 * alone and blended. The development set is not read. Argument: the plan's data folder. Not part of the build; the
 * model card says how to run it.
 */
final class CompareSettings {

    private static final List<Training> SETTINGS = List.of(
            new Training("MAXENT", 30, 1, 0),
            new Training("MAXENT", 30, 2, 0),
            new Training("MAXENT", 60, 1, 0),
            new Training("MAXENT", 60, 2, 0),
            new Training("MAXENT", 60, 3, 0),
            new Training("MAXENT", 100, 2, 0),
            new Training("MAXENT_QN", 60, 2, 1),
            new Training("MAXENT_QN", 60, 2, 5),
            new Training("NAIVEBAYES", 1, 2, 0));

    private CompareSettings() {}

    public static void main(String[] args) throws IOException {
        PlanData data = PlanData.read(Path.of(args[0]));
        System.out.println(Evaluation.header());
        for (Training setting : SETTINGS) {
            List<Scored> held = CrossValidation.of(data, setting);
            String name = setting.algorithm() + " i" + setting.iterations() + " c" + setting.cutoff() + " l" + setting.l2();
            System.out.println(Evaluation.of(held, Blend.WORDS_ONLY).row(name + " words"));
            System.out.println(Evaluation.of(held, FitBlend.on(held)).row(name + " blend"));
        }
        List<Scored> themesOnly = themesOnly(data);
        System.out.println(Evaluation.of(themesOnly, FitBlend.on(themesOnly)).row("theme lines only"));
    }

    /** No examples at all: what the theme lines are worth by themselves. */
    private static List<Scored> themesOnly(PlanData data) throws IOException {
        Scorer scorer = Training.CHOSEN.scorer(data.lines(List.of()));
        return data.train().stream()
                .filter((Example example) -> !example.priority().equals("none"))
                .map(example -> new Scored(example, scorer.score(Words.of(example.text()))))
                .toList();
    }
}
