package org.sayso.notice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Each step of a letter is one statement that says from which state: of two who try it, the database lets one. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MailRowRepository extends CrudRepository<MailRow, String> {
    @Introspected
    record Count(LocalDate onDay, String state, long letters) {}

    @Query("INSERT IGNORE INTO notice_mail (id, partnership, kind, about, once, sealed, state, attempts, stopped_short, made_at, next_try_at, good_until)"
            + " VALUES (:id, :partnership, :kind, :about, :once, :sealed, 'WAITING', 0, 0, :now, :due, :until)")
    int post(String id, String partnership, String kind, String about, String once, String sealed, Instant now, Instant due, Instant until);

    @Query("SELECT id FROM notice_mail WHERE partnership = :partnership AND state = 'WAITING' AND next_try_at <= :now ORDER BY next_try_at, id LIMIT :size")
    List<String> due(String partnership, Instant now, int size);

    @Query("UPDATE notice_mail SET state = 'SENDING', attempts = attempts + 1, claim = :claim, sending_since = :now WHERE id = :id AND state = 'WAITING' AND next_try_at <= :now")
    int claim(String id, String claim, Instant now);

    @Query("UPDATE notice_mail SET state = :state, sealed = NULL, claim = NULL, done_at = :now, trouble = :trouble WHERE id = :id AND state = 'SENDING' AND claim = :claim")
    int done(String id, String claim, String state, Instant now, @Nullable String trouble);

    /** @return 0 where it was called back meanwhile */
    @Query("UPDATE notice_mail SET state = 'WAITING', claim = NULL, next_try_at = :next, trouble = :trouble"
            + " WHERE id = :id AND state = 'SENDING' AND claim = :claim AND sealed IS NOT NULL")
    int later(String id, String claim, Instant next, String trouble);

    /** Sayso stopped while it was being sent: it may have gone. Once it is tried again. */
    @Query("UPDATE notice_mail SET state = 'WAITING', claim = NULL, next_try_at = :now, stopped_short = 1, trouble = 'STOPPED_SHORT'"
            + " WHERE partnership = :partnership AND state = 'SENDING' AND sending_since < :before AND stopped_short = 0 AND sealed IS NOT NULL")
    int takeUp(String partnership, Instant before, Instant now);

    @Query("UPDATE notice_mail SET state = 'FAILED', claim = NULL, sealed = NULL, done_at = :now, stopped_short = stopped_short + 1, trouble = 'STOPPED_SHORT'"
            + " WHERE partnership = :partnership AND state = 'SENDING' AND sending_since < :before AND (stopped_short > 0 OR sealed IS NULL)")
    int giveUp(String partnership, Instant before, Instant now);

    @Query("SELECT id FROM notice_mail WHERE about IN (:about) AND kind = :kind AND state = 'WAITING'")
    List<String> waiting(Collection<String> about, String kind);

    @Query("DELETE FROM notice_mail WHERE id = :id AND state = 'WAITING'")
    int drop(String id);

    @Query("DELETE FROM notice_mail WHERE partnership = :partnership AND about = :about AND state = 'WAITING'")
    int dropAll(String partnership, String about);

    @Query("DELETE FROM notice_mail WHERE partnership = :partnership AND about = :about AND kind = :kind AND state = 'WAITING'")
    int dropKind(String partnership, String about, String kind);

    /** What is just being sent can not be called back, but is not sent again. */
    @Query("UPDATE notice_mail SET sealed = NULL WHERE partnership = :partnership AND about = :about")
    void unseal(String partnership, String about);

    @Query("UPDATE notice_mail SET sealed = NULL WHERE partnership = :partnership AND about = :about AND kind = :kind")
    void unsealKind(String partnership, String about, String kind);

    @Query("SELECT * FROM notice_mail WHERE partnership = :partnership AND about IN (:about) ORDER BY made_at, id")
    List<MailRow> about(String partnership, Collection<String> about);

    @Query("DELETE FROM notice_mail WHERE partnership = :partnership AND done_at < :before")
    void forget(String partnership, Instant before);

    @Query("SELECT CAST(COALESCE(done_at, made_at) AS DATE) AS on_day, state, COUNT(*) AS letters FROM notice_mail WHERE partnership = :partnership AND COALESCE(done_at, made_at) >= :since"
            + " GROUP BY CAST(COALESCE(done_at, made_at) AS DATE), state ORDER BY on_day DESC, state")
    List<Count> days(String partnership, Instant since);

    @Query("SELECT COUNT(*) FROM notice_mail WHERE partnership = :partnership AND state IN ('WAITING', 'SENDING')")
    long countUnsent(String partnership);

    @Query("SELECT * FROM notice_mail WHERE partnership = :partnership AND trouble IS NOT NULL ORDER BY COALESCE(done_at, next_try_at) DESC, id LIMIT 1")
    List<MailRow> lastTrouble(String partnership);
}
