package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.partnership.Content;

/** The themes of a plan and its filing guide, from {@code content/code-frames}: what belongs where, as the plan's leads file it. */
public record CodeFrame(String plan, List<Entry> themes) {
    private static final Pattern NAMED = Pattern.compile("\\(([a-z0-9-]+)\\)");

    public CodeFrame {
        Content.required(plan, "plan");
        themes = Content.listOf(themes);
    }

    /** @param guide what is filed here; another theme's slug in brackets tells where the rest goes */
    @Introspected
    public record Entry(String slug, String priority, String name, String guide) {
        public Entry {
            Content.required(slug, "slug");
            Content.required(priority, "priority");
            Content.required(name, "name");
            Content.required(guide, "guide");
        }
    }

    /** Of one priority, with the names of other themes in the guide's brackets. */
    public List<Entry> of(String priority) {
        Map<String, String> names = themes.stream().collect(Collectors.toMap(Entry::slug, Entry::name));
        return themes.stream().filter(theme -> theme.priority().equals(priority)).map(theme -> new Entry(
                theme.slug(), theme.priority(), theme.name(),
                NAMED.matcher(theme.guide()).replaceAll(m -> "(" + names.getOrDefault(m.group(1), m.group(1)) + ")"))).toList();
    }
}
