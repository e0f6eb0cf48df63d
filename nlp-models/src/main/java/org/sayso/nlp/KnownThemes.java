package org.sayso.nlp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The themes that some lines tell of, in alphabetical order of their slugs, each with its priority. Immutable. */
final class KnownThemes {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> priorityOf = new TreeMap<>();
    private final List<String> slugs;
    private final List<Theme> list;

    /** @param priorities without "none", whose place is after the last one */
    KnownThemes(List<String> priorities, List<Line> lines) {
        for (Line line : lines) {
            if (line.isTheme()) {
                int priority = priorities.indexOf(line.priority());
                names.putIfAbsent(line.theme(), line.name());
                priorityOf.putIfAbsent(line.theme(), priority < 0 ? priorities.size() : priority);
            }
        }
        this.slugs = List.copyOf(priorityOf.keySet());
        this.list = slugs.stream()
                .map(slug -> new Theme(slug, names.get(slug), priorityOf(slug) < priorities.size() ? priorities.get(priorityOf(slug)) : Line.NONE)).toList();
    }

    List<String> slugs() {
        return slugs;
    }

    List<Theme> list() {
        return list;
    }

    String name(String slug) {
        return names.get(slug);
    }

    /** The place of its priority. */
    int priorityOf(String slug) {
        return priorityOf.get(slug);
    }
}
