package org.sayso.event;

import io.micronaut.core.annotation.Introspected;
import java.util.Optional;
import org.sayso.staff.Colleague;

/**
 * What a room to the right puts on the page of an event: booking, the agenda, what came of it. Each is a bean. Called for each page; {@code template} is a
 * partial that sees its own page record as {@code part}, and the whole page as {@code page}.
 */
public interface EventPart {
    /** Where it stands: lower first. Booking 10, agenda 20, what was said 30, what came of it 40. */
    int place();

    /** On the public page; {@code event} is one that anybody may see. */
    default Optional<Shown> inPublic(Event event) {
        return Optional.empty();
    }

    /** On the page of the desk. */
    default Optional<Shown> onDesk(Event event, Colleague colleague) {
        return Optional.empty();
    }

    /**
     * Whether something of this room stands in the way of a change; asked inside the transaction of the change, which holds {@link Places#lock}.
     *
     * @param now as it is; @param wanted as it would be, a draft or a meeting elsewhere
     * @return message key of what stands in the way
     */
    default Optional<String> objects(Event now, Event wanted) {
        return Optional.empty();
    }

    /** @param template partial such as {@code booking/_book}; @param part its page record */
    @Introspected
    record Shown(String template, Object part) {}
}
