package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.plan.Plan;
import org.sayso.tagging.PriorityChip;

/**
 * What was found, and what was known.
 *
 * @param unknown what was asked for and is nothing here; empty when there is none
 * @param looked when groups were looked for, or null when that was not done yet
 * @param outside groups of what fits no priority
 * @param settled what became a theme or was set aside
 * @param wordsOnly nothing is known of meanings here, so no groups can be found
 */
@Introspected
record ThemesPage(
        ThemeFilter filter, String unknown, Plan plan, List<Choice> plans, List<Choice> campaigns, List<Choice> whos, List<Choice> areas, String unfiltered, @Nullable String looked,
        @Nullable Look look, List<GroupCard> outside, List<Pocket> pockets, List<Known> known, List<GroupCard> settled, boolean wordsOnly) {

    /** One of a list to choose from. @param key message key of its name, when the name is ours */
    @Introspected
    record Choice(String value, @Nullable String key, @Nullable String name, boolean isOn) {}

    @Introspected
    record Pocket(PriorityChip chip, List<GroupCard> groups) {}

    /** @param chip null for themes outside the plan */
    @Introspected
    record Known(@Nullable PriorityChip chip, List<KnownTheme> themes) {
        public int getCount() {
            return themes.size();
        }

        /** Message key of how many themes there are. */
        public String getCountKey() {
            return themes.size() == 1 ? "theme.known.one" : "theme.known.many";
        }
    }

    /** @param isOwn added by people here */
    @Introspected
    record KnownTheme(String name, long n, String link, boolean isOwn) {}

    public boolean isEmpty() {
        return outside.isEmpty() && pockets.isEmpty();
    }
}
