package org.sayso.learning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TaggerUseRepository extends CrudRepository<TaggerUse, Long> {
    @Query("SELECT * FROM tagger_use WHERE partnership = :partnership AND plan = :plan ORDER BY id DESC LIMIT 1")
    Optional<TaggerUse> latest(String partnership, String plan);

    boolean existsByFormKey(String formKey);

    /** The latest first. */
    @Query("SELECT * FROM tagger_use WHERE partnership = :partnership AND plan = :plan ORDER BY id DESC LIMIT :size")
    List<TaggerUse> history(String partnership, String plan, int size);
}
