package org.sayso.agreement;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sayso.tagging.TagDecisionKind;
import org.sayso.tagging.Tags;

/** Second readings, and what waits for one, of this site only and only while the response is there to be read. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SecondReadingRepository extends GenericRepository<SecondReading, String> {
    /**
     * Decided by somebody else, one by one, never by this one, and in the sample. An id is drawn by chance, so its last four
     * digits are a fair draw of their own: those before {@code cut} are in, the same ones whenever somebody looks.
     */
    String OFFERED = " FROM tag_decision d JOIN response r ON r.id = d.response_id WHERE r.partnership = :partnership AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')"
            + " AND d.batch_id IS NULL AND SUBSTRING(r.id, 33, 4) < :cut AND " + Tags.HOLDS
            + " AND NOT EXISTS (SELECT 1 FROM tag_decision x WHERE x.response_id = r.id AND x.staff_id = :staffId)";
    String WAITS = OFFERED + " AND NOT EXISTS (SELECT 1 FROM second_reading s WHERE s.response_id = r.id)";
    String PAIR = "SELECT s.id AS id, s.response_id AS response_id, d.id AS decision_id, d.kind AS kind, d.staff_name AS first_name, s.staff_name AS second_name,"
            + " s.priorities AS second_choice, s.read_at AS read_at, s.settled_at AS settled_at, s.settled_name AS settled_name, d.suggested AS suggested, d.suggested_none AS suggested_none"
            + " FROM second_reading s JOIN tag_decision d ON d.id = s.decision_id JOIN response r ON r.id = s.response_id JOIN campaign c ON c.id = r.campaign_id"
            + " WHERE r.partnership = :partnership AND r.standing IN ('RELEASED', 'KEPT_PRIVATE') AND d.undone_at IS NULL";

    SecondReading save(SecondReading reading);

    @Query("SELECT COUNT(*)" + WAITS)
    long countWaiting(String partnership, String cut, String staffId);

    /** The first one after that id. */
    @Query("SELECT r.id" + WAITS + " AND r.id > :after ORDER BY r.id LIMIT 1")
    Optional<String> nextWaiting(String partnership, String cut, String staffId, String after);

    /** That one, whether or not somebody else has read it meanwhile. */
    @Query("SELECT r.id" + OFFERED + " AND r.id = :id")
    Optional<String> offered(String partnership, String cut, String staffId, String id);

    @Query("SELECT s.* FROM second_reading s JOIN response r ON r.id = s.response_id WHERE r.partnership = :partnership AND s.response_id = :responseId AND s.staff_id = :staffId")
    Optional<SecondReading> by(String partnership, String responseId, String staffId);

    /** Two of one response, when two people read it at the same time: the first comes first. */
    @Query(PAIR + " AND c.plan = :plan ORDER BY s.read_at, s.id")
    List<Pair> pairs(String partnership, String plan);

    @Query(PAIR + " AND s.id = :id")
    Optional<Pair> pair(String partnership, String id);

    /** Which response was read, whatever became of it since. */
    @Query("SELECT s.response_id FROM second_reading s JOIN response r ON r.id = s.response_id WHERE r.partnership = :partnership AND s.id = :id")
    Optional<String> responseOf(String partnership, String id);

    @Query("SELECT decision_id AS decision_id, priority AS priority FROM tag WHERE decision_id IN (:decisionIds) ORDER BY decision_id, place")
    List<First> first(Collection<String> decisionIds);

    @Query("UPDATE second_reading SET settled_at = :at, settled_name = :name WHERE id = :id")
    void settled(String id, Instant at, String name);

    /** @param suggested what the tagger suggested to the first one, or null; @param suggestedNone it said first that none may fit */
    @Introspected
    record Pair(
            String id, String responseId, String decisionId, TagDecisionKind kind, String firstName, String secondName, String secondChoice, Instant readAt,
            @Nullable Instant settledAt, @Nullable String settledName, @Nullable String suggested, @Nullable Boolean suggestedNone) {}

    @Introspected
    record First(String decisionId, String priority) {}
}
