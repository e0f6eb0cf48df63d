package org.sayso.publishing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * You said, we did: what people said, what came of it, and where it stands.
 *
 * @param priority null only in a draft
 * @param actionRefs refs of the plan's actions, one a line
 * @param reason what could not be done, and why; never missing when the status is NOT_DOING and it is published
 * @param publishedAt null while it is a draft that only staff can see
 */
@MappedEntity("change_story")
public record Change(
        @Id String id, String partnership, String slug, String plan, @Nullable String priority, @Nullable String actionRefs, String title,
        String said, String did, ChangeStatus status, @Nullable String reason, @Nullable String whatNext, LocalDate statusOn,
        @Nullable String createdBy, Instant createdAt, Instant updatedAt, @Nullable Instant publishedAt, @Nullable String publishedBy,
        @Version Long version) {

    public boolean isPublished() {
        return publishedAt != null;
    }

    public List<String> actions() {
        return actionRefs == null ? List.of() : actionRefs.lines().toList();
    }

    Change with(ChangeDraft draft, String newSlug, Instant now) {
        return new Change(
                id, partnership, newSlug, plan, draft.priority(), draft.actions().isEmpty() ? null : String.join("\n", draft.actions()),
                draft.title(), draft.said(), draft.did(), draft.status(), draft.reason(), draft.whatNext(), draft.statusOn(), createdBy,
                createdAt, now, publishedAt, publishedBy, version);
    }

    Change standing(ChangeStatus newStatus, LocalDate on, @Nullable String newReason, Instant now) {
        return new Change(
                id, partnership, slug, plan, priority, actionRefs, title, said, did, newStatus, newReason, whatNext, on, createdBy, createdAt,
                now, publishedAt, publishedBy, version);
    }

    Change published(@Nullable Instant at, @Nullable String by, Instant now) {
        return new Change(
                id, partnership, slug, plan, priority, actionRefs, title, said, did, status, reason, whatNext, statusOn, createdBy, createdAt,
                now, at, by, version);
    }
}
