package org.sayso.nlp.training;

import org.sayso.nlp.Line;
import org.sayso.nlp.LineFile.Example;
import org.sayso.nlp.Scorer;
import org.sayso.nlp.Scores;
import org.sayso.nlp.Words;

/**
 * An example with what a model that had never seen it made of it.
 *
 * @param weighing to ask for themes; null where only words were looked at
 */
record Scored(Example example, Scorer.Weighing weighing, Scores scores) {

    static Scored by(Scorer scorer, Example example) {
        Scorer.Weighing weighing = scorer.weigh(Words.of(example.text()));
        return new Scored(example, weighing, weighing.scores());
    }

    /** The same, as it would be where no encoder can run. */
    Scored wordsOnly() {
        return new Scored(example, null, scores.wordsOnly());
    }

    boolean none() {
        return example.priority().equals(Line.NONE);
    }

    /** The place of the right priority in the scores, or -1 for "none". */
    int truth() {
        return scores.priorities().indexOf(example.priority());
    }
}
