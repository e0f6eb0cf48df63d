package org.sayso.participation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * What was asked of a group in an area, to look at before they are asked again.
 *
 * @param yearName of the school year, or blank for the last twelve months; @param lastMonths the address of those
 * @param group message key, or null for all; @param area name, or null for all
 */
@Introspected
record AskedPage(MapFilter filter, String yearName, @Nullable String group, @Nullable String area, List<Line> lines, String lastMonths) {

    /** The form of a new activity, for the same group and area. */
    public String getMaking() {
        return "/desk/participation/new?audience=" + filter.audience() + "&area=" + filter.area();
    }
}
