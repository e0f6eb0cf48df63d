package org.sayso.easy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EasyAnswerRepository extends CrudRepository<EasyAnswer, String> {
    @Query("SELECT e.* FROM easy_answer e JOIN response r ON r.id = e.response_id WHERE r.partnership = :partnership AND r.standing <> 'WITHDRAWN' AND r.id IN (:responseIds)")
    List<EasyAnswer> of(String partnership, Collection<String> responseIds);

    @Query("DELETE FROM easy_answer WHERE response_id IN (:responseIds) AND response_id IN (SELECT r.id FROM response r WHERE r.standing = 'WITHDRAWN')")
    void forgetWithdrawn(Collection<String> responseIds);
}
