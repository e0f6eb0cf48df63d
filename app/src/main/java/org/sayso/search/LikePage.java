package org.sayso.search;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What is like one response.
 *
 * @param sameKey message key of how many say the same; {@code alikeKey} of how many are alike
 * @param wordsOnly no encoder runs on this machine, so it was looked for by letters alone
 */
@Introspected
record LikePage(
        SearchRow one, String sameKey, String sameCount, List<SearchRow> same, String alikeKey, String alikeCount, List<SearchRow> alike, boolean mayPick,
        boolean wordsOnly, boolean catchingUp) {}
