package org.sayso.agenda;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** What the count gave. Ids of events must come from a look-up through the partnership. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlaceRepository extends GenericRepository<Agenda, String> {
    @Query("SELECT event_id, proposal_id, by_rule, place, by_dots, links, dots, already FROM agenda_place WHERE event_id = :eventId ORDER BY proposal_id")
    List<Place> of(String eventId);

    @Query("INSERT INTO agenda_place (event_id, proposal_id, by_rule, place, by_dots, links, dots, already)"
            + " VALUES (:eventId, :proposalId, :byRule, :byRule, :byDots, :links, :dots, :already)")
    void add(String eventId, String proposalId, @Nullable Integer byRule, @Nullable Integer byDots, int links, int dots, int already);

    @Query("UPDATE agenda_place SET place = :place WHERE event_id = :eventId AND proposal_id = :proposalId")
    void set(String eventId, String proposalId, @Nullable Integer place);

    /** The items of a published agenda, in their order. */
    @Query("SELECT p.id AS id, p.words AS words, s.links AS links FROM agenda_place s JOIN agenda_proposal p ON p.id = s.proposal_id JOIN agenda a ON a.event_id = s.event_id"
            + " JOIN event e ON e.id = a.event_id WHERE e.partnership = :partnership AND s.event_id = :eventId AND a.published_at IS NOT NULL AND s.place IS NOT NULL"
            + " AND p.state = 'SHOWN' ORDER BY s.place")
    List<AgendaItem> published(String partnership, String eventId);

    /** How many items each published agenda has, and how many of them the count gave a place; an event without one is not among them. */
    @Query("SELECT s.event_id AS event_id, COUNT(*) AS items, COALESCE(SUM(CASE WHEN s.by_rule IS NOT NULL THEN 1 ELSE 0 END), 0) AS chosen FROM agenda_place s"
            + " JOIN agenda_proposal p ON p.id = s.proposal_id JOIN agenda a ON a.event_id = s.event_id JOIN event e ON e.id = a.event_id WHERE e.partnership = :partnership"
            + " AND s.event_id IN (:eventIds) AND a.published_at IS NOT NULL AND s.place IS NOT NULL AND p.state = 'SHOWN' GROUP BY s.event_id")
    List<Agendas.Chosen> chosen(String partnership, Collection<String> eventIds);
}
