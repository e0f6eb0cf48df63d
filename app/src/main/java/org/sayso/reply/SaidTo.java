package org.sayso.reply;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import org.sayso.feedback.Response;
import org.sayso.web.SiteKey;

/**
 * A print of the public words of a response. A reply is public only beside the words that it was written to: one that was meant for the sender alone,
 * or that may repeat words that were covered since, is not.
 */
@Singleton
class SaidTo {
    private final SiteKey siteKey;

    SaidTo(SiteKey siteKey) {
        this.siteKey = siteKey;
    }

    /** Null where its words are not public. */
    @Nullable
    String of(Response response) {
        return response.isQuotable() ? siteKey.hash("said-to", response.id(), response.shownWords()) : null;
    }
}
