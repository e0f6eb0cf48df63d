package org.sayso.impact;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.event.EventPart;

/** The way to the three faces on the public page of an event, while they are open: before all that can be read there. */
@Singleton
class FeedbackPart implements EventPart {
    private final Clock clock;

    FeedbackPart(Clock clock) {
        this.clock = clock;
    }

    @Introspected
    record PublicPart(String path) {}

    @Override
    public int place() {
        return 15;
    }

    @Override
    public Optional<Shown> inPublic(Event event) {
        return KeepFace.isOpen(event, clock.instant()) ? Optional.of(new Shown("impact/_ask", new PublicPart(FeedbackPages.path(event.slug())))) : Optional.empty();
    }
}
