package org.sayso.learning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.web.Paging;

/**
 * Learning for one plan of the site.
 *
 * @param path of this page; everything about the plan is below it
 * @param missing how many decisions more it takes before there is anything to learn; 0 when there are enough
 * @param inUse number of the version that reads now; 0 for the model that came with Sayso
 */
@Introspected
record LearningPage(
        String path, String planTitle, List<PlanLink> plans, Switched switched, int teaching, int heldBack, int least, int missing, boolean noEncoders,
        @Nullable RunBox run, int inUse, List<VersionRow> versions, List<UseLine> uses, Paging paging) {

    @Introspected
    record PlanLink(String title, String link, boolean isOn) {}

    /** @param by null when nobody ever switched it */
    @Introspected
    record Switched(boolean isOn, @Nullable String by, @Nullable String at) {}

    /** The latest run. @param percent how far it has come, null while it waits for its turn; @param ended message key of how it ended, null while it has not */
    @Introspected
    record RunBox(String why, String by, String askedAt, @Nullable Integer percent, @Nullable String width, @Nullable String ended, @Nullable String endedAt) {
        public boolean isGoing() {
            return ended == null;
        }
    }

    /** @param before right ones of {@code heldBack} by the model in use then, {@code after} by this one; @param retired message key of why */
    @Introspected
    record VersionRow(int number, String link, String madeOn, int examples, int heldBack, long before, long after, boolean isInUse, @Nullable String retired) {}

    /** @param key message key: {0} who, {1} when, {2} the number of the version */
    @Introspected
    record UseLine(String key, String who, String when, int number) {}
}
