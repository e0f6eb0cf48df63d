package org.sayso.nlp;

/**
 * A text whose priority is known: a theme's description, or a labelled example.
 *
 * @param priority slug, or {@value #NONE}
 * @param theme the theme's slug; null or empty for an example whose theme nobody told
 * @param name the theme's name, or null for an example
 */
public record Line(String priority, String theme, String name, String text) {

    /** What an example that fits no priority is labelled with. */
    public static final String NONE = "none";

    public boolean hasTheme() {
        return theme != null && !theme.isEmpty();
    }

    boolean isTheme() {
        return name != null;
    }
}
