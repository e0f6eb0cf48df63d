package org.sayso.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ListImportRepository extends CrudRepository<ListImport, String> {
    Optional<ListImport> findByPartnershipAndId(String partnership, String id);

    /** Those that somebody said yes to, the newest first. */
    @Query("SELECT * FROM intake_import WHERE partnership = :partnership AND state <> 'OPEN' ORDER BY made_at DESC, id LIMIT :size OFFSET :offset")
    List<ListImport> brought(String partnership, int size, int offset);

    @Query("SELECT COUNT(*) FROM intake_import WHERE partnership = :partnership AND state <> 'OPEN'")
    long countBrought(String partnership);

    @Query("SELECT * FROM intake_import WHERE partnership = :partnership AND state = 'OPEN' ORDER BY made_at DESC, id")
    List<ListImport> open(String partnership);

    /** The one that waits longest. */
    @Query("SELECT * FROM intake_import WHERE partnership = :partnership AND state = 'WAITING' ORDER BY made_at, id LIMIT 1")
    Optional<ListImport> next(String partnership);

    @Query("UPDATE intake_import SET choices = :choices WHERE id = :id AND state = 'OPEN'")
    void choose(String id, String choices);

    /** @return 0 when it is not open any more */
    @Query("UPDATE intake_import SET state = 'WAITING' WHERE id = :id AND state = 'OPEN'")
    int ask(String id);

    @Query("UPDATE intake_import SET rows_done = rows_done + :looked, accepted = accepted + :fresh WHERE id = :id")
    void step(String id, int fresh, int looked);

    /** As before a run; what came in stays counted. */
    @Query("UPDATE intake_import SET rows_done = 0 WHERE id = :id")
    void again(String id);

    @Query("UPDATE intake_import SET state = :state, accepted = :accepted, duplicates = :duplicates, rejected = :rejected, problems = :problems, choices = NULL, ended_at = :at WHERE id = :id")
    void end(String id, String state, int accepted, int duplicates, int rejected, @Nullable String problems, Instant at);

    @Query("UPDATE intake_import SET problems = NULL WHERE partnership = :partnership AND ended_at < :before AND problems IS NOT NULL")
    void forgetProblems(String partnership, Instant before);

    @Query("DELETE FROM intake_import WHERE partnership = :partnership AND state = 'OPEN' AND made_at < :before")
    void forgetOpen(String partnership, Instant before);

    @Query("DELETE FROM intake_import WHERE id = :id AND state = 'OPEN'")
    void drop(String id);
}
