package org.sayso.web;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * Shown above a form by {@code shared/_theirs}: the thing was saved meanwhile, and not with these words. The form keeps
 * what was typed and stands on the newest version, so that sending it again is a decision and not an accident. The form
 * has the id {@code yours}.
 *
 * @param isBefore nobody else saved it: the same form was sent before, with other words
 * @param differences never empty: where there is none, there is nothing to decide
 * @param path the page of what is saved, for whoever keeps that
 */
@Introspected
public record Theirs(boolean isBefore, List<Difference> differences, String path) {
    /** The beginning of the keys of its words. */
    public String getWords() {
        return isBefore ? "web.before." : "web.theirs.";
    }
}
