package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Ids of events must come from a look-up through the partnership. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ProposalRepository extends CrudRepository<Proposal, String> {
    Optional<Proposal> findByEventIdAndId(String eventId, String id);

    /** The earliest first. */
    @Query("SELECT * FROM agenda_proposal WHERE event_id = :eventId ORDER BY made_at, id")
    List<Proposal> of(String eventId);

    @Query("SELECT proposal_id FROM agenda_author WHERE link = :link")
    List<String> ofAuthor(String link);

    @Query("INSERT IGNORE INTO agenda_author (proposal_id, link, added_at) VALUES (:proposalId, :link, :now)")
    void addAuthor(String proposalId, String link, Instant now);

    /** Id of the proposal for each link that put its name to one. */
    @Query("SELECT a.proposal_id AS proposal_id, a.link AS link FROM agenda_author a JOIN agenda_proposal p ON p.id = a.proposal_id WHERE p.event_id = :eventId")
    List<Author> authors(String eventId);

    @Query("SELECT p.* FROM agenda_proposal p JOIN agenda_author a ON a.proposal_id = p.id WHERE p.event_id = :eventId AND p.id = :id AND a.link = :link")
    Optional<Proposal> ofLink(String eventId, String id, String link);

    @Introspected
    record Author(String proposalId, String link) {}
}
