package org.sayso.search;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * The searches that somebody keeps, and the form to keep the one that is shown.
 *
 * @param mayKeep this search can be kept
 * @param keptAs the name it is kept under already, or null
 * @param gone one that was deleted a moment ago and can be brought back, or null
 */
@Introspected
record ViewList(List<Row> rows, boolean mayKeep, @Nullable String keptAs, @Nullable Row gone, String key, String name, String asked) {

    /** @param newKey message key of how many are new; null when there are none, or while that can not be told */
    @Introspected
    record Row(String id, String name, @Nullable String newKey, String n) {}
}
