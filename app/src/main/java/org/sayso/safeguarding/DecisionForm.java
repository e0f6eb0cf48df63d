package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.sayso.web.FormVersion;

/**
 * What a moderator sends with any decision.
 *
 * @param version of the response as seen
 * @param words the wording with parts removed; absent for a plain release
 * @param from {@code list} to come back to the list
 */
@Serdeable
record DecisionForm(@Nullable String version, @Nullable String words, @Nullable String reason, @Nullable String note, @Nullable String from) {
    long seen() {
        return FormVersion.of(version);
    }

    boolean isFromList() {
        return "list".equals(from);
    }
}
