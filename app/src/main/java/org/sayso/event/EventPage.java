package org.sayso.event;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;

/**
 * One event, for everybody.
 *
 * @param actions what of the plan it serves
 * @param others the next ones of the same series
 * @param parts what other rooms have to say of it
 * @param data for programs that read schema.org data
 */
@Introspected
record EventPage(
        Event event, EventCard card, @Nullable String series, List<Served> actions, List<EventCard> others, List<EventPart.Shown> parts, Map<String, Object> data) {

    /** @param href of its priority on the page of the plan */
    @Introspected
    record Served(String ref, String text, String href) {}

    public boolean isCancelled() {
        return event.cancelledAt() != null;
    }

    public boolean isPast() {
        return card.stage().equals(EventStage.PAST.slug());
    }

    /** Stands beside the facts: what people do before it. Of an event that is past nothing does. */
    public EventPart.@Nullable Shown getFirst() {
        return parts.isEmpty() || isPast() ? null : parts.getFirst();
    }

    public List<EventPart.Shown> getRest() {
        return parts.isEmpty() || isPast() ? parts : parts.subList(1, parts.size());
    }

    public List<String> getDirectionLines() {
        return event.directions() == null ? List.of() : event.directions().lines().filter(line -> !line.isBlank()).toList();
    }
}
