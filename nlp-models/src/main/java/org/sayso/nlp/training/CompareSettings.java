package org.sayso.nlp.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sayso.nlp.Blend;
import org.sayso.nlp.LineFile.Example;
import org.sayso.nlp.Scorer;
import org.sayso.nlp.meaning.Encoders;

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
        Meaning meaning = Meaning.of(Encoders.all(), data.lines(data.train()));
        System.out.println(Evaluation.header());
        for (Training setting : SETTINGS) {
            List<Scored> held = CrossValidation.of(data, setting, meaning);
            String name = setting.algorithm() + " i" + setting.iterations() + " c" + setting.cutoff() + " l" + setting.l2();
            List<Scored> words = held.stream().map(Scored::wordsOnly).toList();
            System.out.println(Evaluation.of(words, Blend.WORDS_ONLY).row(name + " model"));
            System.out.println(Evaluation.of(words, FitBlend.on(words)).row(name + " words"));
            System.out.println(Evaluation.of(held, FitBlend.on(held)).row(name + " all"));
        }
        List<Scored> themesOnly = themesOnly(data, meaning);
        System.out.println(Evaluation.of(themesOnly, FitBlend.on(themesOnly)).row("theme lines only"));
    }

    /** No examples at all: what the theme lines are worth by themselves. */
    private static List<Scored> themesOnly(PlanData data, Meaning meaning) throws IOException {
        Scorer scorer = Training.CHOSEN.scorer(data.lines(List.of()), meaning);
        return data.train().stream()
                .filter((Example example) -> !example.priority().equals("none"))
                .map(example -> Scored.by(scorer, example))
                .toList();
    }
}
