package org.sayso.participation;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** One activity at the desk. @param actions of plans, as "3.2 Compile a map" */
@Introspected
record ActivityPage(Activity activity, Line line, List<String> actions, String made, String changed) {
    public String getPath() {
        return "/desk/participation/" + activity.id();
    }
}
