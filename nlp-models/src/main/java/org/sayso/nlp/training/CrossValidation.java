package org.sayso.nlp.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.sayso.nlp.LineFile.Example;
import org.sayso.nlp.Scorer;

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
        return IntStream.range(0, folds).parallel().mapToObj(held -> {
            List<Example> rest = data.train().stream()
                    .filter(example -> batches.indexOf(example.batch()) % folds != held)
                    .toList();
            try {
                Scorer scorer = training.scorer(data.lines(rest), meaning);
                return data.train().stream()
                        .filter(example -> batches.indexOf(example.batch()) % folds == held)
                        .map(example -> Scored.by(scorer, example)).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList().stream().flatMap(List::stream).toList();
    }
}
