package org.sayso.tagging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;

/**
 * One priority of a reading: the machine's, never a person's.
 *
 * @param place 0 is the best
 * @param because words of the response that carried it, one a line
 */
@MappedEntity("suggestion")
public record Suggestion(@Id String responseId, @Id int place, String priority, double confidence, @Nullable String because) {
    private static final int LONGEST = 2000;

    static Suggestion of(String responseId, int place, org.sayso.nlp.Suggestion read) {
        StringBuilder because = new StringBuilder();
        for (String words : read.because()) {
            String line = words.replace('\n', ' ');
            if (because.length() + line.length() < LONGEST) {
                because.append(because.isEmpty() ? "" : "\n").append(line);
            }
        }
        return new Suggestion(responseId, place, read.priority(), read.confidence(), because.isEmpty() ? null : because.toString());
    }

    public List<String> becauseList() {
        return because == null ? List.of() : because.lines().toList();
    }
}
