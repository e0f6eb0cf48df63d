package org.sayso.theme;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.sayso.tagging.TagDecisionKind;
import org.sayso.tagging.Tags;

/** What responses belong to which group; only what a person has read is ever in an answer. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberRepository extends GenericRepository<Member, String> {
    /** A member with what is counted of it, without its words. @param decided the kind of what a person decided about it, or null */
    @Introspected
    record Voice(String groupId, String responseId, String campaign, @Nullable String who, @Nullable String area, Instant receivedAt, @Nullable String decided) {
        /** A person has read it and said that no priority fits. */
        boolean isSaidToFitNone() {
            return TagDecisionKind.FITS_NONE.name().equals(decided);
        }
    }

    String READ = " JOIN response r ON r.id = m.response_id AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')";

    void saveAll(Collection<Member> members);

    @Query("SELECT m.* FROM theme_member m JOIN theme_group g ON g.id = m.group_id" + READ
            + " WHERE g.partnership = :partnership AND g.plan = :plan AND g.state <> 'UNDONE' ORDER BY m.group_id, m.place, m.response_id")
    List<Member> of(String partnership, String plan);

    @Query("SELECT m.group_id, m.response_id, c.slug AS campaign, r.who, r.area, r.received_at, d.kind AS decided FROM theme_member m JOIN theme_group g ON g.id = m.group_id" + READ
            + " JOIN campaign c ON c.id = r.campaign_id LEFT JOIN tag_decision d ON d.response_id = r.id AND " + Tags.HOLDS
            + " WHERE g.partnership = :partnership AND g.plan = :plan AND g.state <> 'UNDONE'"
            + " ORDER BY m.group_id, m.place, m.response_id")
    List<Voice> voices(String partnership, String plan);

    @Query("DELETE FROM theme_member WHERE group_id IN (:groupIds)")
    void clear(Collection<String> groupIds);

    /** What may not be counted any more. */
    @Query("DELETE FROM theme_member WHERE response_id IN (:ids) AND response_id IN (SELECT r.id FROM response r WHERE r.id IN (:ids) AND r.standing NOT IN ('RELEASED', 'KEPT_PRIVATE'))")
    void forget(Collection<String> ids);

    /** Into a group that a person made: there they stay. */
    @Query("UPDATE theme_member SET group_id = :to, pinned = TRUE WHERE group_id IN (:from) AND response_id IN (:ids)")
    int move(Collection<String> from, String to, Collection<String> ids);

    @Query("SELECT COUNT(*) FROM theme_member m" + READ + " WHERE m.group_id IN (:groupIds)")
    long left(Collection<String> groupIds);

    @Query("UPDATE theme_member SET group_id = :to, pinned = FALSE WHERE group_id = :from")
    void moveAll(String from, String to);
}
