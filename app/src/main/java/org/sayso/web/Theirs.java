package org.sayso.web;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * Shown above a form by {@code shared/_theirs}: the thing was saved meanwhile, and not with these words. The form keeps
 * what was typed and stands on the newest version, so that sending it again is a decision and not an accident. The form
 * has the id {@code yours}.
 *
 * @param differences never empty: where there is none, there is nothing to decide
 * @param path the page of what is saved, for whoever keeps that
 */
@Introspected
public record Theirs(List<Difference> differences, String path) {}
