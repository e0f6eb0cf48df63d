package org.sayso.nlp.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sayso.nlp.LineFile.Example;
import org.sayso.nlp.Scorer;
import org.sayso.nlp.Words;

/**
 * Scores each training example by a model that saw none of its batch. Whole batches go into a fold, so that siblings,
 * written in one sitting on one subject, never sit on both sides.
 */
final class CrossValidation {

    static final int FOLDS = 5;

    private CrossValidation() {}

    static List<Scored> of(PlanData data, Training training, Meaning meaning) throws IOException {
        List<String> batches = data.train().stream().map(Example::batch).distinct().sorted().toList();
        int folds = Math.min(FOLDS, batches.size());
        List<Scored> scored = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            List<Example> rest = data.train().stream()
                    .filter(example -> batches.indexOf(example.batch()) % folds != held)
                    .toList();
            Scorer scorer = training.scorer(data.lines(rest), meaning);
            data.train().stream()
                    .filter(example -> batches.indexOf(example.batch()) % folds == held)
                    .forEach(example -> scored.add(Scored.by(scorer, example)));
        }
        return scored;
    }
}
