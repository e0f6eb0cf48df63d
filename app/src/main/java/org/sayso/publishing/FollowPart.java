package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import java.util.Optional;
import org.sayso.feedback.Response;

/**
 * What a room to the right puts on the page of whoever holds a code, below the words. Each is a bean; {@code template} is a partial that sees its own page record as
 * {@code part}. Whoever is read by the safeguarding lead must see the same as whoever was not read yet.
 */
public interface FollowPart {
    /** Empty where it has nothing to say of that response. */
    Optional<Shown> of(Response response);

    /**
     * How the page speaks of it: beginning of the keys, such as {@code question.follow.}; empty where it is an idea as any other. What is no idea is promised something else than
     * ideas are, so its part says what, and the page leaves out the steps of ideas that are still to come.
     */
    default Optional<String> says(Response response) {
        return Optional.empty();
    }

    /** @param template partial such as {@code question/_followed}; @param part its page record */
    @Introspected
    record Shown(String template, Object part) {}
}
