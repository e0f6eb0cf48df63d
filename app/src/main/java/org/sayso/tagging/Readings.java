package org.sayso.tagging;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the machine made of responses. Ask only with ids that were looked up for the asker: a reading says nothing of
 * whose it is. A response that was not read yet is not in an answer.
 */
@Singleton
public class Readings {
    private static final int PART = 500;
    private final ReadingRepository readings;
    private final SuggestionRepository suggestions;
    private final ThemeGuessRepository themes;

    Readings(ReadingRepository readings, SuggestionRepository suggestions, ThemeGuessRepository themes) {
        this.readings = readings;
        this.suggestions = suggestions;
        this.themes = themes;
    }

    public Map<String, Reading> of(Collection<String> responseIds) {
        Map<String, Reading> found = new HashMap<>();
        parts(responseIds).forEach(part -> readings.findByResponseIdIn(part).forEach(r -> found.put(r.responseId(), r)));
        return found;
    }

    /** All priorities of the plan, best first. */
    public List<Suggestion> suggestions(String responseId) {
        return suggestions.of(List.of(responseId));
    }

    /** The best suggestion of each. */
    public Map<String, Suggestion> best(Collection<String> responseIds) {
        Map<String, Suggestion> found = new HashMap<>();
        parts(responseIds).forEach(part -> suggestions.best(part).forEach(s -> found.put(s.responseId(), s)));
        return found;
    }

    /** The nearest themes of each, nearest first. */
    public Map<String, List<ThemeGuess>> themes(Collection<String> responseIds) {
        Map<String, List<ThemeGuess>> found = new HashMap<>();
        parts(responseIds).forEach(part -> found.putAll(themes.of(part).stream().collect(groupingBy(ThemeGuess::responseId))));
        return found;
    }

    static List<List<String>> parts(Collection<String> ids) {
        List<String> all = ids.stream().distinct().toList();
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PART) {
            parts.add(all.subList(from, Math.min(all.size(), from + PART)));
        }
        return parts;
    }
}
