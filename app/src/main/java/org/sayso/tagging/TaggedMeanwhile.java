package org.sayso.tagging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import java.util.Optional;
import org.sayso.web.Refusal;

/** A colleague decided on the same response while this one looked at it; nothing was written. */
public class TaggedMeanwhile extends Refusal {
    private final String responseId;
    private final transient CurrentTags current;

    /** @param current what holds now; null for nothing */
    public TaggedMeanwhile(String responseId, @Nullable CurrentTags current) {
        super(HttpStatus.CONFLICT, "Somebody decided on this response meanwhile. Look at it again.");
        this.responseId = responseId;
        this.current = current;
    }

    public String responseId() {
        return responseId;
    }

    /** What holds now; empty when the colleague undid what was there. */
    public Optional<CurrentTags> current() {
        return Optional.ofNullable(current);
    }
}
