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
    String EXAMPLE = "r.standing = 'RELEASED' AND r.words IS NOT NULL AND r.public_words IS NULL AND " + org.sayso.easy.ChosenPictures.OWN_WORDS;
    /**
     * A decision {@code d} by a person, made one by one, which holds, on an example in the one language that the taggers know. Whoever accepts
     * many together looks at a few: that only repeats what the tagger said.
     */
    String DECIDED = " FROM response r JOIN campaign c ON c.id = r.campaign_id JOIN tag_decision d ON d.response_id = r.id AND " + org.sayso.tagging.Tags.HOLDS
            + " WHERE r.partnership = :partnership AND c.plan = :plan AND d.staff_id IS NOT NULL AND d.batch_id IS NULL AND r.language = 'en' AND " + EXAMPLE;

    String STILL = " FROM learned_from f JOIN response r ON r.id = f.response_id WHERE f.version_id = :versionId AND " + EXAMPLE;

    void saveAll(Collection<LearnedFrom> all);

    @Query("SELECT * FROM learned_from WHERE version_id = :versionId ORDER BY response_id")
    List<LearnedFrom> of(String versionId);

    /** Those that are still examples: what left is not shown, not even before the outbox has deleted its row. */
    @Query("SELECT f.*" + STILL + " ORDER BY f.response_id LIMIT :size OFFSET :offset")
    List<LearnedFrom> page(String versionId, int size, int offset);

    /** How many of them {@link #page} shows on all its pages. */
    @Query("SELECT COUNT(*)" + STILL)
    int still(String versionId);

    @Query("SELECT r.id" + DECIDED + " ORDER BY r.id")
    List<String> decided(String partnership, String plan);

    /** Those among them that are examples now, locked: none of them can leave before the end of the transaction. */
    @Query("SELECT r.id FROM response r WHERE r.partnership = :partnership AND r.id IN (:ids) AND " + EXAMPLE + " ORDER BY r.id FOR UPDATE")
    List<String> lockExamples(String partnership, Collection<String> ids);

    /** Those among them that some version learned from and that may not teach any more. */
    @Query("SELECT DISTINCT r.id FROM learned_from f JOIN response r ON r.id = f.response_id WHERE r.partnership = :partnership AND r.id IN (:ids) AND NOT (" + EXAMPLE + ")")
    List<String> left(String partnership, Collection<String> ids);

    @Query("SELECT DISTINCT version_id FROM learned_from WHERE response_id IN (:responseIds)")
    List<String> versionsOf(Collection<String> responseIds);

    @Query("DELETE FROM learned_from WHERE response_id IN (:responseIds)")
    void forget(Collection<String> responseIds);
}
