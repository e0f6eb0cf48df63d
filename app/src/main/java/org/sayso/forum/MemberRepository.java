package org.sayso.forum;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Ids of forums must come from a look-up through the partnership. Nothing here lists members but for a letter to them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberRepository extends CrudRepository<Member, String> {
    /** @param what an area, or bands of ages with commas; null where she did not say */
    @Introspected
    record Count(@Nullable String what, long members) {}

    /** @param letters members with a yes to the digest or to be asked */
    @Introspected
    record Sums(String forumId, long members, long digest, long invited, long counted, long letters) {}

    Optional<Member> findByPartnershipAndTokenHash(String partnership, String tokenHash);

    Optional<Member> findByForumIdAndAddressMark(String forumId, String addressMark);

    @Query("UPDATE forum_member SET confirmed_at = :now, version = version + 1 WHERE id = :id AND confirmed_at IS NULL")
    int confirm(String id, Instant now);

    @Query("SELECT * FROM forum_member WHERE forum_id = :forumId AND confirmed_at IS NOT NULL ORDER BY confirmed_at, id")
    List<Member> members(String forumId);

    @Query("SELECT forum_id, SUM(CASE WHEN confirmed_at IS NOT NULL THEN 1 ELSE 0 END) AS members, SUM(CASE WHEN confirmed_at IS NOT NULL AND digest_at IS NOT NULL THEN 1 ELSE 0 END) AS digest,"
            + " SUM(CASE WHEN confirmed_at IS NOT NULL AND invited_at IS NOT NULL THEN 1 ELSE 0 END) AS invited,"
            + " SUM(CASE WHEN confirmed_at IS NOT NULL AND counted_at IS NOT NULL THEN 1 ELSE 0 END) AS counted,"
            + " SUM(CASE WHEN confirmed_at IS NOT NULL AND (digest_at IS NOT NULL OR invited_at IS NOT NULL) THEN 1 ELSE 0 END) AS letters"
            + " FROM forum_member WHERE partnership = :partnership GROUP BY forum_id")
    List<Sums> sums(String partnership);

    @Query("SELECT area AS what, COUNT(*) AS members FROM forum_member WHERE forum_id = :forumId AND counted_at IS NOT NULL AND confirmed_at < :before GROUP BY area")
    List<Count> byArea(String forumId, Instant before);

    @Query("SELECT children AS what, COUNT(*) AS members FROM forum_member WHERE forum_id = :forumId AND counted_at IS NOT NULL AND confirmed_at IS NOT NULL AND children IS NOT NULL GROUP BY children")
    List<Count> byChildren(String forumId);

    @Query("SELECT COUNT(*) FROM forum_member WHERE forum_id = :forumId AND confirmed_at < :before")
    long count(String forumId, Instant before);

    @Query("SELECT * FROM forum_member WHERE partnership = :partnership AND confirmed_at IS NULL AND asked_at < :before")
    List<Member> unconfirmed(String partnership, Instant before);

    @Query("SELECT * FROM forum_member WHERE forum_id = :forumId AND confirmed_at IS NULL")
    List<Member> unconfirmedOf(String forumId);

    @Query("SELECT * FROM forum_member WHERE partnership = :partnership AND forum_id IN (SELECT id FROM forum WHERE partnership = :partnership AND closed_at < :before)")
    List<Member> ofClosed(String partnership, Instant before);

    /** But not whoever confirmed meanwhile. */
    @Query("DELETE FROM forum_member WHERE id = :id AND confirmed_at IS NULL")
    int forgetUnconfirmed(String id);
}
