package org.sayso.nlp;

/**
 * A theme of the plan that a text may belong to.
 *
 * @param theme the theme's slug, unique in its plan
 * @param name the theme's name in plain words
 * @param confidence 0..1, good for putting themes in order; not calibrated, because no text carries a checked theme yet
 */
public record ThemeGuess(String theme, String name, double confidence) {}
