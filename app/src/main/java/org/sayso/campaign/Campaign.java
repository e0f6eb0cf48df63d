package org.sayso.campaign;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One asking: a main question, when it is open, whom it is for and which plan it feeds.
 *
 * @param starters beginnings of a sentence for those who are stuck, one a line
 * @param audience slug of an {@link Audience}
 * @param wall whether everybody may read ideas that were released, when their senders said yes
 * @param cards whether people are asked what they think of such ideas
 * @param saysAreas whether its people are told that a page may name their area beside their words; those of older campaigns were told that none does
 * @param readyAt null while it is a draft
 * @param closedAt when a person closed it before its date
 */
@MappedEntity("campaign")
public record Campaign(
        @Id String id, String partnership, String slug, String title, String question, @Nullable String intro, @Nullable String starters,
        String audience, String plan, @Nullable Instant opensAt, @Nullable Instant closesAt, @Nullable LocalDate resultsBy,
        boolean wall, boolean cards, boolean saysAreas, @Nullable Instant readyAt, @Nullable String readyBy, @Nullable Instant closedAt, @Nullable String closedBy, Instant createdAt,
        @Version Long version) {

    /** A form that was opened before the close may still be sent for an hour. */
    public static final Duration GRACE = Duration.ofMinutes(60);

    public Stage stage(Instant now) {
        if (readyAt == null) {
            return Stage.DRAFT;
        }
        if (closedAt != null || closesAt != null && !closesAt.isAfter(now)) {
            return Stage.CLOSED;
        }
        return opensAt != null && opensAt.isAfter(now) ? Stage.PLANNED : Stage.OPEN;
    }

    /** Whether a form made at {@code formMade} may be sent at {@code now}. */
    public boolean accepts(Instant formMade, Instant now) {
        return stage(now) == Stage.OPEN
                || stage(now) == Stage.CLOSED && formMade.isBefore(end()) && !formMade.isBefore(opensAt == null ? Instant.MIN : opensAt)
                        && now.isBefore(end().plus(GRACE));
    }

    /** Ready to be asked: from its date on, or from now on when it has none. */
    Campaign ready(String by, Instant now) {
        return with(opensAt == null ? now : opensAt, now, by, null, null);
    }

    Campaign closed(String by, Instant now) {
        return with(opensAt, readyAt, readyBy, now, by);
    }

    Campaign openedAgain() {
        return with(opensAt, readyAt, readyBy, null, null);
    }

    Campaign draftAgain() {
        return with(opensAt, null, null, null, null);
    }

    private Campaign with(Instant opens, Instant ready, String byReady, Instant closed, String byClosed) {
        return new Campaign(
                id, partnership, slug, title, question, intro, starters, audience, plan, opens, closesAt, resultsBy, wall, cards, saysAreas, ready, byReady,
                closed, byClosed, createdAt, version);
    }

    /** When it ended or will end; null when nobody has said. */
    public Instant end() {
        return closedAt == null || closesAt != null && closesAt.isBefore(closedAt) ? closesAt : closedAt;
    }

    public List<String> starterList() {
        return starters == null ? List.of() : starters.lines().filter(line -> !line.isBlank()).toList();
    }
}
