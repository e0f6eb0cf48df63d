package org.sayso.group;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.sayso.feedback.ComeBackCodes;
import org.sayso.web.SiteKey;

/**
 * Codes of groups: written and read as come-back codes are, but the one is never the other, because their hashes differ. A code is made
 * from a seed that stands in the form of whoever makes the group and is kept nowhere, so a form that is sent twice gives the same code.
 */
@Singleton
class GroupCodes {
    private final ComeBackCodes codes;
    private final SiteKey siteKey;

    GroupCodes(ComeBackCodes codes, SiteKey siteKey) {
        this.codes = codes;
        this.siteKey = siteKey;
    }

    String of(String groupId, String seed) {
        return codes.codeFor("group " + groupId, seed);
    }

    /** What is kept of a code. */
    String hash(String code) {
        return siteKey.hash("group-code-hash", code);
    }

    /** The code as we write it, from what somebody typed; empty when it can not be one. */
    Optional<String> read(@Nullable String typed) {
        return codes.read(typed);
    }
}
