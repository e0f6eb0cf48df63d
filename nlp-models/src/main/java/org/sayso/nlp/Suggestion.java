package org.sayso.nlp;

import java.util.List;

/**
 * One priority set against a text.
 *
 * @param priority the priority's slug in the plan
 * @param confidence 0..1; over all priorities of a reading they add up to 1
 * @param because up to four words or phrases exactly as they stand in the text; taking any of them out lowers this
 *     priority's confidence. Empty when no single word carries it
 */
public record Suggestion(String priority, double confidence, List<String> because) {

    public Suggestion {
        because = List.copyOf(because);
    }
}
