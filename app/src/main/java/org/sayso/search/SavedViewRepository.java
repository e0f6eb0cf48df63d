package org.sayso.search;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Only ever one person's views at a time. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SavedViewRepository extends GenericRepository<SavedView, String> {
    SavedView save(SavedView view);

    @Query("SELECT * FROM saved_view WHERE partnership = :partnership AND staff_id = :staffId AND deleted_at IS NULL ORDER BY name, made_at, id")
    List<SavedView> of(String partnership, String staffId);

    @Query("SELECT * FROM saved_view WHERE partnership = :partnership AND staff_id = :staffId AND id = :id")
    Optional<SavedView> find(String partnership, String staffId, String id);

    @Query("UPDATE saved_view SET opened_at = :now WHERE partnership = :partnership AND staff_id = :staffId AND id = :id")
    void opened(String partnership, String staffId, String id, Instant now);

    @Query("UPDATE saved_view SET deleted_at = :now WHERE partnership = :partnership AND staff_id = :staffId AND id = :id AND deleted_at IS NULL")
    void delete(String partnership, String staffId, String id, Instant now);

    @Query("UPDATE saved_view SET deleted_at = NULL WHERE partnership = :partnership AND staff_id = :staffId AND id = :id")
    void bringBack(String partnership, String staffId, String id);

    /** Of everybody on this site. */
    @Query("DELETE FROM saved_view WHERE partnership = :partnership AND deleted_at < :before")
    void forget(String partnership, Instant before);
}
