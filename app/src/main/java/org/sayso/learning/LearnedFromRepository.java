package org.sayso.learning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Which responses are examples, and which versions learned from them. Only what {@link #EXAMPLE} says may teach. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LearnedFromRepository extends GenericRepository<LearnedFrom, String> {
    /** Condition in SQL: a person has read the response {@code r} and released it, and its words are whole. */
    String EXAMPLE = "r.standing = 'RELEASED' AND r.words IS NOT NULL AND r.public_words IS NULL";
    /**
     * A decision {@code d} by a person, made one by one, which holds, on an example in the one language that the taggers know. Whoever accepts
     * many together looks at a few: that only repeats what the tagger said.
     */
    String DECIDED = " FROM response r JOIN campaign c ON c.id = r.campaign_id JOIN tag_decision d ON d.response_id = r.id AND " + org.sayso.tagging.Tags.HOLDS
            + " WHERE r.partnership = :partnership AND c.plan = :plan AND d.staff_id IS NOT NULL AND d.batch_id IS NULL AND r.language = 'en' AND " + EXAMPLE;

    void saveAll(Collection<LearnedFrom> all);

    @Query("SELECT * FROM learned_from WHERE version_id = :versionId ORDER BY response_id")
    List<LearnedFrom> of(String versionId);

    @Query("SELECT * FROM learned_from WHERE version_id = :versionId ORDER BY response_id LIMIT :size OFFSET :offset")
    List<LearnedFrom> page(String versionId, int size, int offset);

    @Query("SELECT r.id" + DECIDED + " ORDER BY r.id")
    List<String> decided(String partnership, String plan);

    /** Those among them that are examples now, locked: none of them can leave before the end of the transaction. */
    @Query("SELECT r.id FROM response r WHERE r.partnership = :partnership AND r.id IN (:ids) AND " + EXAMPLE + " ORDER BY r.id FOR UPDATE")
    List<String> lockExamples(String partnership, Collection<String> ids);

    @Query("SELECT DISTINCT v.id FROM learned_version v JOIN learned_from f ON f.version_id = v.id JOIN response r ON r.id = f.response_id"
            + " WHERE v.partnership = :partnership AND v.retired_at IS NULL AND r.id IN (:ids) AND NOT (" + EXAMPLE + ")")
    List<String> versionsThatMustGo(String partnership, Collection<String> ids);
}
