package org.sayso.question;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Each list looks at how the response stands now: a concern or what was taken back is in none of them, and what is held only in those of the unread. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AskedRepository extends CrudRepository<Asked, String> {
    String PUBLIC = " FROM question_asked q JOIN response r ON r.id = q.response_id LEFT JOIN public_reply p ON p.response_id = q.response_id WHERE q.partnership = :partnership"
            + " AND r.standing = 'RELEASED' AND r.may_quote = TRUE AND r.words IS NOT NULL";
    String WAITING = " FROM question_asked q JOIN response r ON r.id = q.response_id WHERE q.partnership = :partnership AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')"
            + " AND NOT EXISTS (SELECT 1 FROM public_reply p WHERE p.response_id = q.response_id)";
    String ANSWERED = " FROM question_asked q JOIN response r ON r.id = q.response_id JOIN public_reply p ON p.response_id = q.response_id WHERE q.partnership = :partnership"
            + " AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')";
    String UNREAD = " FROM question_asked q JOIN response r ON r.id = q.response_id WHERE q.partnership = :partnership AND r.standing = 'HELD' AND r.read_at IS NULL"
            + " AND NOT EXISTS (SELECT 1 FROM public_reply p WHERE p.response_id = q.response_id)";

    /** What came of the questions to a leader that everybody can read. @param inTime answered by the date that was promised first; @param late waiting, and over that date */
    @Introspected
    record Tally(String leaderId, long questions, long answered, long inTime, long late) {}

    /** @param late those of them that are over the date that was promised first */
    @Introspected
    record Waits(long questions, long late) {}

    /** @param late those of them that are over the date that was promised first; @param firstDueOn the earliest of these dates, null where there are none */
    @Introspected
    record Unread(long questions, long late, @Nullable LocalDate firstDueOn) {}

    Optional<Asked> findByPartnershipAndResponseId(String partnership, String responseId);

    /** Those of them that are questions. */
    List<Asked> findByPartnershipAndResponseIdIn(String partnership, Collection<String> responseIds);

    @Query("SELECT q.leader_id, COUNT(*) AS questions, COUNT(p.response_id) AS answered,"
            + " COALESCE(SUM(CASE WHEN p.response_id IS NOT NULL AND COALESCE(q.answered_on, CAST(p.written_at AS DATE)) <= q.first_due_on THEN 1 ELSE 0 END), 0) AS in_time,"
            + " COALESCE(SUM(CASE WHEN p.response_id IS NULL AND q.first_due_on < :today THEN 1 ELSE 0 END), 0) AS late" + PUBLIC + " GROUP BY q.leader_id")
    List<Tally> tallies(String partnership, LocalDate today);

    /** Those that everybody can read, the newest first. */
    @Query("SELECT q.*" + PUBLIC + " AND q.leader_id = :leaderId ORDER BY q.asked_on DESC, r.received_at DESC, q.response_id LIMIT :size OFFSET :skip")
    List<Asked> inPublic(String partnership, String leaderId, int size, int skip);

    @Query("SELECT COUNT(*)" + PUBLIC + " AND q.leader_id = :leaderId")
    long countInPublic(String partnership, String leaderId);

    /** Without an answer, the one that is due first before the others. */
    @Query("SELECT q.*" + WAITING + " ORDER BY q.due_on, q.asked_on, q.response_id LIMIT :size OFFSET :skip")
    List<Asked> waiting(String partnership, int size, int skip);

    @Query("SELECT COUNT(*) AS questions, COALESCE(SUM(CASE WHEN q.first_due_on < :today THEN 1 ELSE 0 END), 0) AS late" + WAITING)
    Waits countWaiting(String partnership, LocalDate today);

    /** Those that are due on a day from one to another. */
    @Query("SELECT q.*" + WAITING + " AND q.due_on BETWEEN :first AND :last ORDER BY q.due_on, q.response_id")
    List<Asked> waitingBetween(String partnership, LocalDate first, LocalDate last);

    /** The latest answer first. */
    @Query("SELECT q.*" + ANSWERED + " ORDER BY p.written_at DESC, q.response_id LIMIT :size OFFSET :skip")
    List<Asked> answered(String partnership, int size, int skip);

    @Query("SELECT COUNT(*)" + ANSWERED)
    long countAnswered(String partnership);

    /** Those of them that wait for an answer now. */
    @Query("SELECT q.response_id" + WAITING + " AND q.response_id IN (:ids)")
    List<String> waitingAmong(String partnership, Collection<String> ids);

    /** What nobody has read yet; a concern is not among them, nor what is held again. */
    @Query("SELECT COUNT(*) AS questions, COALESCE(SUM(CASE WHEN q.first_due_on < :today THEN 1 ELSE 0 END), 0) AS late, MIN(q.first_due_on) AS first_due_on" + UNREAD)
    Unread countUnread(String partnership, LocalDate today);

    /** Those of them that are due on a day from one to another. */
    @Query("SELECT q.*" + UNREAD + " AND q.due_on BETWEEN :first AND :last ORDER BY q.due_on, q.response_id")
    List<Asked> unreadBetween(String partnership, LocalDate first, LocalDate last);

    /** Those of them that nobody has read now. */
    @Query("SELECT q.response_id" + UNREAD + " AND q.response_id IN (:ids)")
    List<String> unreadAmong(String partnership, Collection<String> ids);

    @Query("SELECT * FROM question_asked WHERE partnership = :partnership AND response_id = :id FOR UPDATE")
    Optional<Asked> lock(String partnership, String id);

    @Query("DELETE FROM question_asked WHERE response_id IN (SELECT id FROM response WHERE id IN (:ids) AND standing = 'WITHDRAWN')")
    void forgetWithdrawn(Collection<String> ids);
}
