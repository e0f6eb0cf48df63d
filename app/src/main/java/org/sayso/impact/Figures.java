package org.sayso.impact;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import org.sayso.agenda.Agendas;
import org.sayso.decision.Points;
import org.sayso.event.Event;

/** All that is counted of one event. @param came 0 where nobody was counted; @param points those that may be shown to whoever asks */
record Figures(Event event, long came, FaceRepository.Count faces, Agendas.Chosen agenda, Points.Counts points) {

    /** Whether it is over and somebody counted. */
    boolean isCounted(Instant now) {
        return came > 0 && event.hasEnded(now);
    }

    @Nullable Long target() {
        return event.target() == null ? null : Long.valueOf(event.target());
    }
}
