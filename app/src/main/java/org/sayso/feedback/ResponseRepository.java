package org.sayso.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface ResponseRepository extends CrudRepository<Response, String> {
    Optional<Response> findByPartnershipAndId(String partnership, String id);

    Optional<Response> findByPartnershipAndCodeHash(String partnership, String codeHash);

    Optional<Response> findByCampaignIdAndSubmissionKey(String campaignId, String submissionKey);

    List<Response> findByCampaignIdAndSubmissionKeyIn(String campaignId, Collection<String> submissionKeys);

    List<Response> findByPartnershipAndIdIn(String partnership, Collection<String> ids);

    List<Response> findByIdIn(Collection<String> ids);

    /** Locks the row until the end of the transaction: two colleagues never decide on the same state. */
    @Query("SELECT * FROM response WHERE partnership = :partnership AND id = :id FOR UPDATE")
    Optional<Response> lock(String partnership, String id);

    /** The same for many, always in the same order, so that two who lock many wait for each other and neither fails. */
    @Query("SELECT * FROM response WHERE partnership = :partnership AND id IN (:ids) ORDER BY id FOR UPDATE")
    List<Response> lockAll(String partnership, Collection<String> ids);

    /** Oldest first. */
    @Query("SELECT * FROM response WHERE partnership = :partnership AND standing = :standing ORDER BY received_at, id LIMIT :size OFFSET :offset")
    List<Response> queue(String partnership, String standing, int size, int offset);

    @Query("SELECT COUNT(*) FROM response WHERE campaign_id = :campaignId AND standing <> 'WITHDRAWN'")
    long countHeard(String campaignId);

    @Query("SELECT COUNT(*) FROM response WHERE campaign_id = :campaignId AND standing IN ('RELEASED', 'KEPT_PRIVATE')")
    long countRead(String campaignId);

    @Query("SELECT DISTINCT a.question_id FROM response_answer a JOIN campaign_question q ON q.id = a.question_id WHERE q.campaign_id = :campaignId")
    Set<String> answeredQuestions(String campaignId);

    /**
     * Other words shown than before: English that was made from those may hold what is removed now, and goes. It is written first, because
     * MySQL goes from left to right and would see the new words.
     */
    @Query("UPDATE response SET english_name = CASE WHEN COALESCE(public_words, '') = COALESCE(:publicWords, '') THEN english_name ELSE NULL END,"
            + " english_at = CASE WHEN COALESCE(public_words, '') = COALESCE(:publicWords, '') THEN english_at ELSE NULL END,"
            + " english = CASE WHEN COALESCE(public_words, '') = COALESCE(:publicWords, '') THEN english ELSE NULL END,"
            + " standing = :standing, private_reason = :reason, public_words = :publicWords, read_at = :readAt, unread_answers_since = NULL, version = version + 1 WHERE id = :id")
    void decide(String id, String standing, @Nullable String reason, @Nullable String publicWords, @Nullable Instant readAt);

    @Query("UPDATE response SET standing = 'WITHDRAWN', words = NULL, public_words = NULL, english = NULL, english_name = NULL, english_at = NULL, who = NULL, age_band = NULL, area = NULL, private_reason = NULL, external_id = NULL, language = NULL, unread_answers_since = NULL, withdrawn_at = :now, version = version + 1 WHERE id IN (:ids)")
    void erase(Collection<String> ids, Instant now);

    /** What is taken back holds its key and its code no more. */
    @Query("UPDATE response SET submission_key = :key, code_hash = :codeHash WHERE id = :id AND standing = 'WITHDRAWN'")
    void free(String id, String key, String codeHash);

    @Query("UPDATE response SET may_quote = FALSE, version = version + 1 WHERE id = :id")
    void takeLeaveBack(String id);

    @Query("UPDATE response SET language = :language WHERE id = :id")
    void language(String id, @Nullable String language);

    @Query("UPDATE response SET english = :english, english_name = :name, english_at = :at, version = version + 1 WHERE id = :id")
    void english(String id, String english, String name, Instant at);

    @Query("UPDATE response SET themed_at = :at, version = version + 1 WHERE id = :id")
    void themed(String id, @Nullable Instant at);

    @Query("UPDATE response SET themed_at = :at, version = version + 1 WHERE id IN (:ids)")
    void themedAll(Collection<String> ids, @Nullable Instant at);

    @Query("UPDATE response SET acted_on_at = :at, version = version + 1 WHERE id = :id")
    void actedOn(String id, @Nullable Instant at);

    @Query("UPDATE response SET who = :who, age_band = :ageBand, area = :area WHERE id = :id")
    void about(String id, @Nullable String who, @Nullable String ageBand, @Nullable String area);

    /** @param unreadSince null while nobody has read the response itself: whoever does reads these too */
    @Query("UPDATE response SET unread_answers_since = COALESCE(unread_answers_since, :unreadSince), version = version + 1 WHERE id = :id")
    void wordsAdded(String id, @Nullable Instant unreadSince);

    @Query("UPDATE response SET unread_answers_since = NULL, version = version + 1 WHERE id = :id")
    void answersRead(String id);

    @Query("DELETE FROM response_answer WHERE response_id IN (:ids)")
    void eraseAnswers(Collection<String> ids);

    @Query("INSERT INTO response_answer (response_id, question_id, answer) VALUES (:id, :questionId, :answer) ON DUPLICATE KEY UPDATE answer = VALUES(answer)")
    void answer(String id, String questionId, String answer);

    @Query("DELETE FROM equality_answer WHERE join_key IN (:joinKeys)")
    void eraseEquality(Collection<String> joinKeys);

    @Query("INSERT INTO equality_answer (join_key, campaign_id, question, answer) VALUES (:joinKey, :campaignId, :question, :answer) ON DUPLICATE KEY UPDATE answer = VALUES(answer)")
    void equality(String joinKey, String campaignId, String question, String answer);
}
