package org.sayso.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SubscriptionRepository extends CrudRepository<Subscription, String> {
    Optional<Subscription> findByIdeaMarkAndAddressMark(String ideaMark, String addressMark);

    List<Subscription> findByPartnershipAndIdeaMarkIn(String partnership, Collection<String> ideaMarks);

    Optional<Subscription> findByPartnershipAndConfirmHash(String partnership, String confirmHash);

    Optional<Subscription> findByPartnershipAndStopHash(String partnership, String stopHash);

    @Query("SELECT * FROM notice_subscription WHERE partnership = :partnership AND id = :id FOR UPDATE")
    Optional<Subscription> lock(String partnership, String id);

    @Query("SELECT COUNT(*) FROM notice_subscription WHERE idea_mark = :ideaMark")
    long countOfIdea(String ideaMark);

    @Query("UPDATE notice_subscription SET confirmed_at = :now, look_at = :now WHERE id = :id AND confirmed_at IS NULL")
    void confirm(String id, Instant now);

    /** Further changes in the same while do not move it. */
    @Query("UPDATE notice_subscription SET look_at = :at WHERE id IN (:ids) AND look_at IS NULL AND confirmed_at IS NOT NULL")
    void lookAt(Collection<String> ids, Instant at);

    @Query("UPDATE notice_subscription SET look_at = NULL WHERE id = :id")
    void looked(String id);

    @Query("SELECT id FROM notice_subscription WHERE partnership = :partnership AND confirmed_at IS NOT NULL AND look_at <= :now ORDER BY look_at, id LIMIT :size")
    List<String> due(String partnership, Instant now, int size);

    @Query("SELECT * FROM notice_subscription WHERE partnership = :partnership AND confirmed_at IS NULL AND confirm_until < :now")
    List<Subscription> unconfirmed(String partnership, Instant now);

    @Query("SELECT * FROM notice_subscription WHERE partnership = :partnership AND campaign_id = :campaignId")
    List<Subscription> ofCampaign(String partnership, String campaignId);

    @Query("SELECT COUNT(*) FROM notice_subscription WHERE partnership = :partnership AND confirmed_at IS NOT NULL")
    long countConfirmed(String partnership);

    @Query("SELECT COUNT(*) FROM notice_subscription WHERE partnership = :partnership AND confirmed_at IS NULL")
    long countUnconfirmed(String partnership);

    @Query("SELECT fact FROM notice_told WHERE subscription_id = :id")
    List<String> told(String id);

    @Query("INSERT IGNORE INTO notice_told (subscription_id, fact, mail_id) VALUES (:id, :fact, :mailId)")
    void tell(String id, String fact, @Nullable String mailId);

    @Query("DELETE FROM notice_told WHERE mail_id = :mailId")
    void untell(String mailId);

    @Query("DELETE FROM notice_told WHERE subscription_id = :id")
    void forgetTold(String id);

    @Query("INSERT INTO notice_asked (address_mark, asked_on, times) VALUES (:addressMark, :day, 1) ON DUPLICATE KEY UPDATE times = times + 1")
    void asked(String addressMark, LocalDate day);

    @Query("SELECT times FROM notice_asked WHERE address_mark = :addressMark AND asked_on = :day FOR UPDATE")
    int timesAsked(String addressMark, LocalDate day);

    @Query("DELETE FROM notice_asked WHERE asked_on < :day")
    void forgetAsked(LocalDate day);
}
