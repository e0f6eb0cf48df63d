package org.sayso.forum;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.sayso.web.Text;

/**
 * A forum that people join.
 *
 * @param runBy a role or an organisation; @param meets how to meet it, and whom to ask without an email
 * @param openedAt null while it is a draft; @param closedAt for good
 * @param heldAt since when no digest goes by itself; null while it does
 */
@MappedEntity("forum")
record Forum(
        @Id String id, String partnership, String slug, String title, ForumKind kind, String about, String runBy, @Nullable String meets, @Nullable Instant openedAt,
        @Nullable Instant closedAt, @Nullable Instant heldAt, Instant createdAt, Instant changedAt, @Version Long version) {
    private static final int BRIEF = 160;

    public boolean isDraft() {
        return openedAt == null && closedAt == null;
    }

    public boolean isOpen() {
        return openedAt != null && closedAt == null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public boolean isHeld() {
        return heldAt != null;
    }

    /** Message key of where it stands. */
    public String getState() {
        return "forum.desk.state." + (isDraft() ? "draft" : isOpen() ? "open" : openedAt == null ? "never" : "closed");
    }

    public String getKindWords() {
        return kind.words();
    }

    /** Message key of who may join. */
    public String getWhoWords() {
        return "forum.who." + kind.slug();
    }

    /** The beginning of what it is for. */
    public String getBrief() {
        String line = about.replaceAll("\\s+", " ");
        return Text.length(line) <= BRIEF ? line : line.substring(0, line.offsetByCodePoints(0, BRIEF)).replaceAll("\\s+\\S*$", "") + "…";
    }
}
