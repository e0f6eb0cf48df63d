package org.sayso.safeguarding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConcernRepository extends GenericRepository<Concern, String> {
    Concern save(Concern concern);

    Concern update(Concern concern);

    Optional<Concern> findByPartnershipAndId(String partnership, String id);

    @Query("SELECT * FROM concern WHERE partnership = :partnership AND id = :id FOR UPDATE")
    Optional<Concern> lock(String partnership, String id);

    @Query("SELECT id FROM concern WHERE response_id = :responseId AND partnership = :partnership AND closed_at IS NULL")
    List<String> openOf(String partnership, String responseId);

    /** How many concerns of the response ended in some action, apart from this one. */
    @Query("SELECT COUNT(*) FROM concern WHERE response_id = :responseId AND id <> :id AND closed_at IS NOT NULL AND outcome <> 'no_concern'")
    long actedOn(String responseId, String id);

    @Query("UPDATE concern SET words = CONCAT(words, :added), words_added_at = :at, new_words = TRUE, version = version + 1 WHERE id = :id")
    void addWords(String id, String added, Instant at);

    /** Only in the version that was read: what came after it stays new. */
    @Query("UPDATE concern SET new_words = FALSE WHERE id = :id AND version = :version")
    void wordsSeen(String id, Long version);

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
