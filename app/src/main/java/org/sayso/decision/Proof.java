package org.sayso.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * What shows that a point is done, as anybody may see it.
 *
 * @param isChange a published "you said, we did"
 * @param ref of the action of a plan, or null
 * @param words title of the change, text of the action, or plain words; null when the change or the action is not shown any more
 * @param link path of this site or https address, or null
 */
@Introspected
public record Proof(boolean isChange, @Nullable String ref, @Nullable String words, @Nullable String link) {}
