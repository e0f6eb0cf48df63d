package org.sayso.impact;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import org.sayso.agenda.Agendas;
import org.sayso.decision.Points;
import org.sayso.event.Event;

/**
 * All that is counted of one event.
 *
 * @param came null while nobody counted, which is not the same as that nobody came; @param faces of the days before today; @param points those that may be shown to
 *     whoever asks
 */
record Figures(Event event, @Nullable Long came, FaceRepository.Count faces, Agendas.Chosen agenda, Points.Counts points) {

    boolean hasEnded(Instant now) {
        return event.hasEnded(now);
    }

    /** Whether more faces were sent than people were counted: then some were sent twice or by others. */
    boolean hasMoreFacesThanPeople(Instant now) {
        return came != null && hasEnded(now) && faces.answers() > came;
    }

    @Nullable Long target() {
        return event.target() == null ? null : Long.valueOf(event.target());
    }
}
