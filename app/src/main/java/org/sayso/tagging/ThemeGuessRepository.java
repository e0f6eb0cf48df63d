package org.sayso.tagging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ThemeGuessRepository extends GenericRepository<ThemeGuess, String> {
    void saveAll(Collection<ThemeGuess> guesses);

    @Query("SELECT * FROM theme_guess WHERE response_id IN (:ids) ORDER BY response_id, place")
    List<ThemeGuess> of(Collection<String> ids);

    @Query("DELETE FROM theme_guess WHERE response_id IN (:ids)")
    void clear(Collection<String> ids);
}
