package org.sayso.note;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NoteRepository extends CrudRepository<Note, String> {
    String OF_EVENT = " FROM note n JOIN response r ON r.id = n.response_id WHERE n.partnership = :partnership AND n.event_id = :eventId"
            + " AND n.taken_back_at IS NULL AND r.standing <> 'WITHDRAWN'";

    /** How many notes on an item stand so. */
    @Introspected
    record Count(@Nullable String itemId, String standing, long notes) {}

    Optional<Note> findByPartnershipAndId(String partnership, String id);

    /** Until the end of the transaction nobody else corrects it or takes it back. */
    @Query("SELECT * FROM note WHERE partnership = :partnership AND id = :id FOR UPDATE")
    Optional<Note> lock(String partnership, String id);

    /** The earliest first. */
    @Query("SELECT n.*" + OF_EVENT + " ORDER BY n.taken_at, n.id")
    List<Note> there(String partnership, String eventId);

    @Query("SELECT n.*" + OF_EVENT + " AND r.standing = 'RELEASED' ORDER BY n.taken_at, n.id")
    List<Note> released(String partnership, String eventId);

    @Query("SELECT n.agenda_item_id AS item_id, r.standing AS standing, COUNT(*) AS notes" + OF_EVENT + " GROUP BY n.agenda_item_id, r.standing")
    List<Count> counts(String partnership, String eventId);

    @Query("UPDATE note SET taken_back_at = :at WHERE id = :id")
    void tookBack(String id, Instant at);
}
