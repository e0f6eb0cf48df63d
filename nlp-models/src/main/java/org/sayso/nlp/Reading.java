package org.sayso.nlp;

import java.util.List;

/**
 * What {@link Tagger#read} makes of one text. Immutable.
 *
 * @param suggestions every priority of the plan, best first; confidences add up to 1 and mean
 *     "given that the text fits one of them"
 * @param themes up to three themes, best first; a ranking, not a calibrated chance
 * @param fitsNone whether the text looks as if it belongs to no priority at all; said beside the suggestions, not
 *     instead of them; always false for text that is not in English, which the model cannot judge
 * @param noneConfidence 0..1, how likely the text fits no priority; {@code fitsNone} is this against a threshold
 * @param language ISO 639-1, one of the languages served; {@link #UNKNOWN} where it is plainly none of them
 * @param languageSure false for very short text and for close calls; plain Latin letters are then taken for English
 * @param meant what it means to the encoders; {@link Meant#NOTHING} where none can run
 */
public record Reading(
        List<Suggestion> suggestions,
        List<ThemeGuess> themes,
        boolean fitsNone,
        double noneConfidence,
        String language,
        boolean languageSure,
        Meant meant) {

    /** ISO 639-2 for a language that cannot be told. */
    public static final String UNKNOWN = Languages.UNKNOWN;

    /** ISO 639-1 for the one language that the models know. */
    public static final String ENGLISH = Languages.SITE;

    public Reading {
        suggestions = List.copyOf(suggestions);
        themes = List.copyOf(themes);
    }
}
