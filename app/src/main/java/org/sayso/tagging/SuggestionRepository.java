package org.sayso.tagging;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SuggestionRepository extends GenericRepository<Suggestion, String> {
    void saveAll(Collection<Suggestion> suggestions);

    @Query("SELECT * FROM suggestion WHERE response_id IN (:ids) ORDER BY response_id, place")
    List<Suggestion> of(Collection<String> ids);

    @Query("SELECT * FROM suggestion WHERE response_id IN (:ids) AND place = 0")
    List<Suggestion> best(Collection<String> ids);

    @Query("DELETE FROM suggestion WHERE response_id IN (:ids)")
    void clear(Collection<String> ids);
}
