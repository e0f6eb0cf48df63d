package org.sayso.safeguarding;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.sayso.web.FormVersion;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** How a safeguarding lead closes a concern, as sent. */
@Serdeable
record OutcomeForm(@Nullable String version, @Nullable String outcome, @Nullable String reason, @Nullable String reference) {
    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_REFERENCE = 100;

    long seen() {
        return FormVersion.of(version);
    }

    Optional<Outcome> chosen() {
        return Outcome.of(outcome);
    }

    /** As it is shown again and kept. */
    ConcernPage.Form typed() {
        return new ConcernPage.Form(chosen().map(Outcome::slug).orElse(""), Text.clean(reason), Text.line(reference));
    }

    Problems problems() {
        Problems problems = new Problems();
        ConcernPage.Form typed = typed();
        if (chosen().isEmpty()) {
            problems.add("outcome", "safeguarding.concern.choose");
        }
        if (Text.isEmpty(typed.reason())) {
            problems.add("reason", "safeguarding.concern.reason.missing");
        } else if (typed.reason().length() > LONGEST_REASON) {
            problems.add("reason", "safeguarding.concern.reason.long");
        }
        if (chosen().filter(Outcome::needsReference).isPresent() && Text.isEmpty(typed.reference())) {
            problems.add("reference", "safeguarding.concern.reference.missing");
        } else if (typed.reference().length() > LONGEST_REFERENCE) {
            problems.add("reference", "safeguarding.concern.reference.long");
        }
        return problems;
    }
}
