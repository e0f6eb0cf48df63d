package org.sayso.tagging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MeaningRepository extends GenericRepository<Meaning, String> {
    void saveAll(Collection<Meaning> meanings);

    @Query("SELECT * FROM meaning WHERE response_id IN (:ids) AND model = :model")
    List<Meaning> of(Collection<String> ids, String model);

    /** Those among them that were made of as much as is shown: all the words, or those without the removed parts. Whether more was removed since, their reading knows. */
    @Query("SELECT m.response_id FROM meaning m JOIN response r ON r.id = m.response_id WHERE m.response_id IN (:ids) AND m.model = :model"
            + " AND ((r.public_words IS NULL AND m.of_public_words = FALSE) OR (r.public_words IS NOT NULL AND m.of_public_words = TRUE))")
    List<String> current(Collection<String> ids, String model);

    @Query("DELETE FROM meaning WHERE response_id IN (:ids)")
    void clear(Collection<String> ids);
}
