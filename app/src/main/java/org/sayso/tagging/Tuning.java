package org.sayso.tagging;

import org.sayso.nlp.Tagger;

/**
 * What a room makes of a plan's tagger before it is used. One implementation for each room. Asked when a tagger is loaded; a room whose answer
 * would be another one now says so to {@link ReadAgain#changed}. What it throws, because a database is away, leaves no tagger loaded: whoever
 * needs one asks again. A tagger that it can not change stays as it was.
 */
public interface Tuning {
    /** Rooms are asked in this order, each with what the one before made; the lower goes first. */
    int order();

    /** @param tagger as it came or as another room made it; its answer names what was made of it, see {@link Tagger#model} */
    Tagger tune(String plan, Tagger tagger);
}
