package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Dots as they were given; {@link Votes} says what they count for. Ids of events must come from a look-up through the partnership. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VoteRepository extends GenericRepository<Agenda, String> {
    String ENDED = " (SELECT id FROM event WHERE partnership = :partnership AND ends_at < :ended)";

    /** @param invited 1 for a link that staff handed out, 0 for that of a booking */
    @Introspected
    record Dots(String link, String proposalId, int dots, int invited) {}

    /** Those of links that were revoked are not among them. */
    @Query("SELECT v.link AS link, v.proposal_id AS proposal_id, v.dots AS dots, CASE WHEN l.mark IS NULL THEN 0 ELSE 1 END AS invited FROM agenda_vote v LEFT JOIN agenda_link l ON l.mark = v.link"
            + " LEFT JOIN agenda_invitation i ON i.id = l.invitation_id WHERE v.event_id = :eventId AND i.revoked_at IS NULL ORDER BY v.link, v.proposal_id")
    List<Dots> of(String eventId);

    @Query("SELECT link, proposal_id, dots, 1 AS invited FROM agenda_vote WHERE event_id = :eventId AND link = :link ORDER BY proposal_id")
    List<Dots> ofLink(String eventId, String link);

    @Query("DELETE FROM agenda_vote WHERE event_id = :eventId AND link = :link")
    void clear(String eventId, String link);

    @Query("INSERT INTO agenda_vote (link, proposal_id, event_id, dots) VALUES (:link, :proposalId, :eventId, :dots)")
    void add(String link, String proposalId, String eventId, int dots);

    /** Ids of bookings that were not cancelled: whoever books, votes, cancels and books again has one vote. */
    @Query("SELECT id FROM booking WHERE event_id = :eventId AND state <> 'CANCELLED'")
    List<String> standingBookings(String eventId);

    @Query("DELETE FROM agenda_vote WHERE event_id IN" + ENDED)
    void forgetVotes(String partnership, Instant ended);

    @Query("DELETE FROM agenda_author WHERE proposal_id IN (SELECT id FROM agenda_proposal WHERE event_id IN" + ENDED + ")")
    void forgetAuthors(String partnership, Instant ended);

    @Query("DELETE FROM agenda_link WHERE event_id IN" + ENDED)
    void forgetLinks(String partnership, Instant ended);
}
