package org.sayso.safeguarding;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.sayso.feedback.Standing;

/** The lists of those who look first. */
enum QueueList {
    HELD(Set.of(Standing.HELD)), ADDED(Set.of(Standing.RELEASED, Standing.KEPT_PRIVATE)), RELEASED(Set.of(Standing.RELEASED)), KEPT(Set.of(Standing.KEPT_PRIVATE));

    private final Set<String> standings;

    QueueList(Set<Standing> standings) {
        this.standings = standings.stream().map(Enum::name).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    static Optional<QueueList> of(String slug) {
        return Arrays.stream(values()).filter(list -> list.slug().equals(slug)).findFirst();
    }

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    Set<String> standings() {
        return standings;
    }

    /** Only those whose sender has added words that nobody has read. */
    boolean isOfAddedWords() {
        return this == ADDED;
    }

    /** Somebody waits for these to be read: the one that has waited longest is first. */
    boolean isOldestFirst() {
        return this == HELD || this == ADDED;
    }
}
