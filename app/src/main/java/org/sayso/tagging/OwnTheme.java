package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A theme that a person of this site added to a plan's themes.
 *
 * @param priority slug, or {@code none} for a theme outside the plan
 * @param retiredAt from then on the tagger does not know it any more
 */
@Introspected
@MappedEntity("own_theme")
public record OwnTheme(
        @Id String id, String partnership, String plan, String slug, String priority, String name, Instant adoptedAt, String adoptedBy,
        @Nullable Instant retiredAt, @Nullable String retiredBy) {}
