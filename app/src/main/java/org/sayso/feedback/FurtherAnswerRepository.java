package org.sayso.feedback;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The answers to further questions, of this site only. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface FurtherAnswerRepository extends GenericRepository<Response, String> {
    String READ = " FROM response_answer a JOIN campaign_question q ON q.id = a.question_id JOIN response r ON r.id = a.response_id"
            + " WHERE r.partnership = :partnership AND r.campaign_id = :campaignId AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')";

    /** Of one response, in the order of the questions. */
    @Query("SELECT q.id AS question_id, q.kind AS kind, q.wording AS wording, a.answer AS answer FROM response_answer a JOIN campaign_question q ON q.id = a.question_id JOIN response r ON r.id = a.response_id WHERE r.partnership = :partnership AND r.id = :responseId ORDER BY q.position")
    List<FurtherAnswer> of(String partnership, String responseId);

    /** What was written to open questions with these responses. */
    @Query("SELECT r.id AS response_id, a.answer AS answer, r.received_at AS received_at FROM response_answer a JOIN campaign_question q ON q.id = a.question_id JOIN response r ON r.id = a.response_id WHERE r.partnership = :partnership AND r.id IN (:responseIds) AND q.kind = 'open' ORDER BY r.id, q.position")
    List<Said> writtenWith(String partnership, Collection<String> responseIds);

    /**
     * What was written to open questions with these responses and may be read beside their words: a person has read the response and the
     * answers, and where parts were removed from the words, answers in words stay with the moderators.
     */
    @Query("SELECT r.id AS response_id, q.wording AS wording, a.answer AS answer FROM response_answer a JOIN campaign_question q ON q.id = a.question_id JOIN response r ON r.id = a.response_id"
            + " WHERE r.partnership = :partnership AND r.id IN (:responseIds) AND r.standing IN ('RELEASED', 'KEPT_PRIVATE') AND r.unread_answers_since IS NULL AND r.public_words IS NULL AND q.kind = 'open' ORDER BY r.id, q.position, q.id")
    List<Written> readWith(String partnership, Collection<String> responseIds);

    /** An answer in words, with its question. @param responseId what it was given with */
    @Introspected
    record Written(String responseId, String wording, String answer) {}

    /** One answer, and how many gave it. */
    @Introspected
    record Given(String questionId, String answer, long times) {}

    /** An answer in words. @param responseId what it was given with */
    @Introspected
    record Said(String responseId, String answer, Instant receivedAt) {}

    /** What was ticked, of responses that a person has read. */
    @Query("SELECT a.question_id AS question_id, a.answer AS answer, COUNT(*) AS times" + READ + " AND q.kind <> 'open' GROUP BY a.question_id, a.answer")
    List<Given> ticked(String partnership, String campaignId);

    /** How many answered each open question, of responses that a person has read; where parts were removed from the words, answers in words stay with the moderators. */
    @Query("SELECT a.question_id AS question_id, '' AS answer, COUNT(*) AS times" + READ + " AND q.kind = 'open' AND r.unread_answers_since IS NULL AND r.public_words IS NULL GROUP BY a.question_id")
    List<Given> inWords(String partnership, String campaignId);

    /** What was written, the newest first; words that were added later only once they are read too. */
    @Query("SELECT r.id AS response_id, a.answer AS answer, r.received_at AS received_at" + READ
            + " AND q.id = :questionId AND r.unread_answers_since IS NULL AND r.public_words IS NULL ORDER BY r.received_at DESC, r.id LIMIT :size OFFSET :offset")
    List<Said> said(String partnership, String campaignId, String questionId, int size, int offset);
}
