package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.tagging.PriorityChip;
import org.sayso.web.Problems;

/** The form that makes a theme of a group. @param priority slug, or none for outside the plan; @param examples the most central responses */
@Introspected
record AdoptionPage(
        String path, String send, int number, @Nullable String groupName, long total, String name, String priority, String lines, List<Example> examples, List<PriorityChip> priorities,
        @Nullable Same same, Problems problems) {

    @Introspected
    record Example(String id, String words, boolean notShown, boolean isTicked) {}

    /** The theme that has this name already. */
    @Introspected
    record Same(String name, String link) {}
}
