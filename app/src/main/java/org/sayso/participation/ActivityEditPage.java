package org.sayso.participation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.web.Problems;
import org.sayso.web.Theirs;

/**
 * The form of an activity.
 *
 * @param activity null while it is new
 * @param plans the actions of each priority of each plan of the site
 * @param theirs what was saved meanwhile, when that is not what was typed here; else null
 */
@Introspected
record ActivityEditPage(
        ActivityForm form, @Nullable Activity activity, List<Choice> groups, List<Choice> areas, List<Choice> methods, List<Choice> oftens, List<Choice> sharings, List<Priority> plans, Problems problems,
        @Nullable Theirs theirs) {

    /** @param words message key; @param name said as it is, where there is no key */
    @Introspected
    record Choice(String id, String value, @Nullable String words, @Nullable String name, boolean on) {}

    /** @param isOpen one of its actions is on */
    @Introspected
    record Priority(String name, boolean isOpen, List<Choice> choices) {}

    public boolean isNewOne() {
        return activity == null;
    }

    public String getAction() {
        return activity == null ? "/desk/participation" : "/desk/participation/" + activity.id();
    }
}
