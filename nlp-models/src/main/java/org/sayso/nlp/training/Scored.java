package org.sayso.nlp.training;

import org.sayso.nlp.Line;
import org.sayso.nlp.LineFile.Example;
import org.sayso.nlp.Scores;

/** An example with what a model that had never seen it made of it. */
record Scored(Example example, Scores scores) {

    boolean none() {
        return example.priority().equals(Line.NONE);
    }

    /** The place of the right priority in the scores, or -1 for "none". */
    int truth() {
        return scores.priorities().indexOf(example.priority());
    }
}
