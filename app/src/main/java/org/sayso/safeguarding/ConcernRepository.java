package org.sayso.safeguarding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConcernRepository extends GenericRepository<Concern, String> {
    Concern save(Concern concern);

    Concern update(Concern concern);

    Optional<Concern> findByPartnershipAndId(String partnership, String id);

    @Query("SELECT * FROM concern WHERE partnership = :partnership AND id = :id FOR UPDATE")
    Optional<Concern> lock(String partnership, String id);

    /** @return how many open concerns of this response there are */
    @Query("UPDATE concern SET words = CONCAT(words, :added), version = version + 1 WHERE partnership = :partnership AND response_id = :responseId AND closed_at IS NULL")
    long addWords(String partnership, String responseId, String added);

    /** Oldest first: the one that has waited longest. */
    @Query("SELECT * FROM concern WHERE partnership = :partnership AND closed_at IS NULL ORDER BY raised_at, id LIMIT :size OFFSET :offset")
    List<Concern> open(String partnership, int size, int offset);

    @Query("SELECT * FROM concern WHERE partnership = :partnership AND closed_at IS NOT NULL ORDER BY closed_at DESC, id LIMIT :size OFFSET :offset")
    List<Concern> closed(String partnership, int size, int offset);

    @Query("SELECT COUNT(*) FROM concern WHERE partnership = :partnership AND closed_at IS NULL")
    long countOpen(String partnership);

    @Query("SELECT COUNT(*) FROM concern WHERE partnership = :partnership AND closed_at IS NOT NULL")
    long countClosed(String partnership);
}
