package org.sayso.agenda;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
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

    /** What an event is about, in its order; empty until its agenda is published. */
    public List<AgendaItem> published(String eventId) {
        return places.published(site.slug(), eventId);
    }

    Optional<Agenda> of(Event event) {
        return agendas.find(site.slug(), event.id());
    }
}
