package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** Ids of events must come from a look-up through the partnership. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface InvitationRepository extends CrudRepository<Invitation, String> {
    @Introspected
    record Used(String invitationId, long links) {}

    Optional<Invitation> findByEventIdAndId(String eventId, String id);

    List<Invitation> findByEventIdOrderByMadeAt(String eventId);

    @Query("INSERT INTO agenda_link (mark, event_id, invitation_id) VALUES (:mark, :eventId, :invitationId)")
    void addLink(String mark, String eventId, String invitationId);

    /** Whether there is a link with that mark for that event, of an invitation that was not revoked. */
    @Query("SELECT COUNT(*) FROM agenda_link l JOIN agenda_invitation i ON i.id = l.invitation_id WHERE l.event_id = :eventId AND l.mark = :mark AND i.revoked_at IS NULL")
    long holds(String eventId, String mark);

    /** How many links of each voted. */
    @Query("SELECT l.invitation_id AS invitation_id, COUNT(DISTINCT v.link) AS links FROM agenda_link l JOIN agenda_vote v ON v.link = l.mark"
            + " WHERE l.event_id = :eventId GROUP BY l.invitation_id")
    List<Used> used(String eventId);
}
