package org.sayso.partnership;

import java.util.List;

/**
 * A page of plain words as its file under {@code content/pages} has it, in English: help, privacy, access, how ideas are read.
 *
 * @param markdown our own Markdown, without its title
 */
public record PageText(String title, String markdown) {
    /** Those that can be translated: in the file of a language they are {@code page.<name>.title} and {@code page.<name>.body}. */
    public static final List<String> TRANSLATED = List.of("help", "how-we-check", "privacy");

    public static PageText of(String name) {
        String[] parts = Content.text("pages/" + name + ".md").split("(?m)^---\\s*$", 3);
        return new PageText(parts[1].strip().replaceFirst("(?s).*?title:\\s*", "").lines().findFirst().orElse(""), parts[2].strip());
    }

    public static String titleKey(String name) {
        return "page." + name + ".title";
    }

    public static String bodyKey(String name) {
        return "page." + name + ".body";
    }
}
