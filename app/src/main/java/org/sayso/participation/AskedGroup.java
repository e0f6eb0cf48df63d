package org.sayso.participation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.campaign.Audience;
import org.sayso.event.EventAudience;

/** Whom an activity asks. What is for everyone counts for children, young people, parents and carers: nobody thought of the other three in particular. */
enum AskedGroup {
    UNDER_11, FROM_11_TO_15, FROM_16_TO_25, PARENTS_AND_CARERS, FOSTER_FAMILIES, SEND_FAMILIES, PRACTITIONERS;

    private static final Set<AskedGroup> EVERYONE = EnumSet.of(UNDER_11, FROM_11_TO_15, FROM_16_TO_25, PARENTS_AND_CARERS);
    private static final Set<AskedGroup> YOUNG = EnumSet.of(FROM_11_TO_15, FROM_16_TO_25);

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    String words() {
        return "participation.for." + slug();
    }

    static Optional<AskedGroup> of(String slug) {
        return Arrays.stream(values()).filter(group -> group.slug().equals(slug)).findFirst();
    }

    /** Those whom a campaign for that audience asks. */
    static Set<AskedGroup> of(Audience audience) {
        return switch (audience) {
            case EVERYONE -> EVERYONE;
            case YOUNG_PEOPLE -> YOUNG;
            case UNDER_13 -> EnumSet.of(UNDER_11, FROM_11_TO_15);
            case PARENTS_AND_CARERS -> EnumSet.of(PARENTS_AND_CARERS);
        };
    }

    /** Those whom an event for that audience asks. */
    static Set<AskedGroup> of(EventAudience audience) {
        return switch (audience) {
            case EVERYONE -> EVERYONE;
            case YOUNG_PEOPLE -> YOUNG;
            case PARENTS_AND_CARERS -> EnumSet.of(PARENTS_AND_CARERS);
            case PRACTITIONERS -> EnumSet.of(PRACTITIONERS);
        };
    }

    /** As a column holds them, in their own order. */
    static String kept(List<String> slugs) {
        return Arrays.stream(values()).map(AskedGroup::slug).filter(slugs::contains).collect(Collectors.joining(","));
    }

    static Set<AskedGroup> read(String kept) {
        Set<AskedGroup> groups = EnumSet.noneOf(AskedGroup.class);
        Arrays.stream(kept.split(",")).forEach(slug -> of(slug).ifPresent(groups::add));
        return groups;
    }
}
