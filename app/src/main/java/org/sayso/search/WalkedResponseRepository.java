package org.sayso.search;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.sayso.feedback.Response;

/** Walks over all responses of a site in pages, by key, so that the thousandth page costs as much as the first. Never those taken back. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WalkedResponseRepository extends GenericRepository<Response, String> {
    @Introspected
    record Mark(String id, @Nullable Long version) {}

    @Query("SELECT * FROM response WHERE partnership = :partnership AND id > :after AND standing <> 'WITHDRAWN' ORDER BY id LIMIT :size")
    List<Response> after(String partnership, String after, int size);

    @Query("SELECT id, version FROM response WHERE partnership = :partnership AND id > :after AND standing <> 'WITHDRAWN' ORDER BY id LIMIT :size")
    List<Mark> marksAfter(String partnership, String after, int size);
}
