package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** One line of an own theme: words of staff, or a response whose words count as long as they are there. */
@Introspected
@MappedEntity("own_theme_line")
record OwnThemeLine(@Id String themeId, @Id int place, @Nullable String wording, @Nullable String responseId) {}
