package org.sayso.safeguarding;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.sayso.feedback.Standing;

/**
 * Somebody else decided first.
 *
 * @param added the sender has added words that nobody has read
 * @param told who did what and when, or null when the sender did it
 * @param typed what the moderator typed, kept to be copied; null where the words must not be shown any more
 */
@Introspected
record ConflictPage(String id, Standing standing, boolean added, LookPage.@Nullable Told told, @Nullable String typed) {
    public boolean isTakenBack() {
        return standing == Standing.WITHDRAWN;
    }

    public boolean isVisible() {
        return standing != Standing.WITHDRAWN && standing != Standing.CONCERN;
    }
}
