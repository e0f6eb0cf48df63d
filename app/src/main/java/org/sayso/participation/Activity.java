package org.sayso.participation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Something by which people are asked, that Sayso does not run itself.
 *
 * @param runBy an organisation or a team, not a person
 * @param audiences slugs of {@link AskedGroup}, with commas; @param areas slugs of areas, with commas; null for everywhere
 * @param method slug of an {@link ActivityMethod}; @param howOften slug of a {@link HowOften}; @param sharing slug of a {@link Sharing}
 * @param untilDay null while no end is known
 * @param actions of plans that it serves: plan and ref, as {@code plan:ref}, with commas
 * @param endedAt when a person said that it is over; it stays in the register
 */
@MappedEntity("participation_activity")
record Activity(
        @Id String id, String partnership, String title, String runBy, String audiences, @Nullable String areas, String method, String howOften, LocalDate fromDay, @Nullable LocalDate untilDay,
        boolean criteriaAgreed, @Nullable String criteria, String sharing, @Nullable String sharedWith, String actions, @Nullable String note, boolean isPublic, @Nullable Instant endedAt,
        @Nullable String endedBy, Instant madeAt, String madeBy, Instant changedAt, String changedBy, @Version Long version) {

    List<String> areaList() {
        return list(areas);
    }

    List<String> actionList() {
        return list(actions);
    }

    Activity ended(@Nullable Instant at, @Nullable String by, Instant now, String who) {
        return new Activity(
                id, partnership, title, runBy, audiences, areas, method, howOften, fromDay, untilDay, criteriaAgreed, criteria, sharing, sharedWith, actions, note, isPublic, at, by, madeAt, madeBy, now, who,
                version);
    }

    private static List<String> list(@Nullable String kept) {
        return kept == null || kept.isEmpty() ? List.of() : Arrays.asList(kept.split(","));
    }
}
