package org.sayso.theme;

import java.util.List;
import java.util.Map;
import org.sayso.nlp.grouping.Group;

/**
 * What a look at a plan's responses found, before it is set against what was there.
 *
 * @param groups each with the place that its members belong to
 * @param places of the responses that were compared, by id
 * @param pockets where each read response stands: a priority, or {@code none}
 * @param broken how often one of the four rules is broken, on all pairs
 */
record Found(List<InPocket> groups, Map<String, float[]> places, Map<String, String> pockets, int broken) {
    record InPocket(String pocket, Group group) {}
}
