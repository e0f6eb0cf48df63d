package org.sayso.safeguarding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.sayso.feedback.Response;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FurtherAnswerRepository extends GenericRepository<Response, String> {
    @Query("SELECT q.wording AS wording, a.answer AS answer FROM response_answer a JOIN campaign_question q ON q.id = a.question_id JOIN response r ON r.id = a.response_id WHERE r.partnership = :partnership AND r.id = :responseId ORDER BY q.position")
    List<FurtherAnswer> of(String partnership, String responseId);
}
