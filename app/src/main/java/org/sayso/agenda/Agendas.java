package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.event.Event;
import org.sayso.partnership.Site;

/** The agendas of this site's events. */
@Singleton
public class Agendas {
    private final AgendaRepository agendas;
    private final PlaceRepository places;
    private final Site site;

    Agendas(AgendaRepository agendas, PlaceRepository places, Site site) {
        this.agendas = agendas;
        this.places = places;
        this.site = site;
    }

    /** @param items of the published agenda; @param chosen those among them that the vote chose, not staff alone */
    @Introspected
    public record Chosen(String eventId, long items, long chosen) {}

    /** By the id of the event; one whose agenda is not published is not among them. */
    public Map<String, Chosen> chosen(Collection<String> eventIds) {
        return eventIds.isEmpty() ? Map.of() : places.chosen(site.slug(), eventIds).stream().collect(Collectors.toMap(Chosen::eventId, Function.identity()));
    }

    /** What an event is about, in its order; empty until its agenda is published. */
    public List<AgendaItem> published(String eventId) {
        return places.published(site.slug(), eventId);
    }

    Optional<Agenda> of(Event event) {
        return agendas.find(site.slug(), event.id());
    }
}
