package org.sayso.group;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

/** A group is as many people as were there on its fullest day: the same children are never counted twice. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GroupAnswerRepository extends CrudRepository<GroupAnswer, String> {
    String OF_GROUPS = " FROM group_answer a JOIN young_group g ON g.id = a.group_id JOIN response r ON r.id = a.response_id WHERE g.partnership = :partnership";

    /** @param groupSize and saidBy as said with the answer; the rest is of its group */
    @Introspected
    record Said(String responseId, String kind, String name, @Nullable String leader, int groupSize, @Nullable Integer saidBy) {}

    /** @param people on its fullest day */
    @Introspected
    record Count(String groupId, long answers, long people) {}

    List<GroupAnswer> findByGroupId(String groupId);

    boolean existsByGroupIdAndResponseId(String groupId, String responseId);

    @Query("SELECT a.response_id AS response_id, g.kind AS kind, g.name AS name, g.leader AS leader, a.group_size AS group_size, a.said_by AS said_by"
            + OF_GROUPS + " AND a.response_id IN (:responseIds)")
    List<Said> said(String partnership, Collection<String> responseIds);

    @Query("SELECT a.group_id AS group_id, COUNT(*) AS answers, MAX(a.group_size) AS people" + OF_GROUPS + " AND r.standing <> 'WITHDRAWN' GROUP BY a.group_id")
    List<Count> counts(String partnership);

    /** Those with an answer that a person has read, and that counts. */
    @Query("SELECT a.group_id AS group_id, COUNT(*) AS answers, MAX(a.group_size) AS people" + OF_GROUPS
            + " AND r.campaign_id = :campaignId AND r.standing IN ('RELEASED', 'KEPT_PRIVATE') GROUP BY a.group_id")
    List<Count> read(String partnership, String campaignId);

    @Query("DELETE FROM group_answer WHERE response_id IN (:responseIds) AND response_id IN (SELECT id FROM response WHERE standing = 'WITHDRAWN')")
    void forgetWithdrawn(Collection<String> responseIds);
}
