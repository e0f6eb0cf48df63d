package org.sayso.tagging;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Which responses the inbox lists, and how many there are of each kind. An empty filter value filters nothing. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface InboxRepository extends GenericRepository<Reading, String> {
    String FROM = " FROM response r JOIN campaign c ON c.id = r.campaign_id LEFT JOIN reading g ON g.response_id = r.id"
            + " LEFT JOIN tag_decision d ON d.response_id = r.id AND " + Tags.HOLDS;
    String FOREIGN = "(g.response_id IS NOT NULL AND r.english IS NULL AND COALESCE(g.language, '') <> 'en')";
    String NEW = "(d.id IS NULL AND NOT " + FOREIGN + ")";
    String NEEDS_ENGLISH = "(d.id IS NULL AND " + FOREIGN + ")";
    /** What is kept private is not among them: it is looked at one by one. */
    String VERY_LIKELY = "(r.standing = 'RELEASED' AND d.id IS NULL AND g.fits_none = FALSE AND g.top_priority IS NOT NULL AND g.top_confidence >= :veryLikely)";
    String UNSURE = "(" + NEW + " AND (g.response_id IS NULL OR g.fits_none = TRUE OR g.top_confidence < :likely))";
    String READ = " WHERE r.partnership = :partnership AND r.standing IN ('RELEASED', 'KEPT_PRIVATE')"
            + " AND (:who = '' OR r.who = :who OR (:who = 'unsaid' AND r.who IS NULL)) AND (:campaign = '' OR c.slug = :campaign)"
            + " AND (:priority = '' OR (d.id IS NULL AND g.fits_none = FALSE AND g.top_priority = :priority)"
            + " OR EXISTS (SELECT 1 FROM tag p WHERE p.decision_id = d.id AND p.priority = :priority))";
    String STATE = " AND (:state = 'all' OR (:state = 'new' AND " + NEW + ") OR (:state = 'needs-english' AND " + NEEDS_ENGLISH + ") OR (:state = 'unsure' AND " + UNSURE + ")"
            + " OR (:state = 'none' AND d.kind = 'FITS_NONE') OR (:state = 'decided' AND d.kind <> 'FITS_NONE'))";

    @Query("SELECT r.id" + FROM + READ + STATE + " ORDER BY r.received_at, r.id LIMIT :size OFFSET :offset")
    List<String> oldestFirst(
            String partnership, String who, String campaign, String priority, String state, double likely, int size, int offset);

    @Query("SELECT r.id" + FROM + READ + STATE + " ORDER BY CASE WHEN g.fits_none = TRUE THEN 0 ELSE COALESCE(g.top_confidence, 0) END DESC, r.received_at, r.id LIMIT :size OFFSET :offset")
    List<String> surestFirst(
            String partnership, String who, String campaign, String priority, String state, double likely, int size, int offset);

    @Query("SELECT COALESCE(SUM(CASE WHEN " + NEW + " THEN 1 ELSE 0 END), 0) AS undecided, COALESCE(SUM(CASE WHEN " + UNSURE + " THEN 1 ELSE 0 END), 0) AS unsure,"
            + " COALESCE(SUM(CASE WHEN " + VERY_LIKELY + " THEN 1 ELSE 0 END), 0) AS very_likely, COALESCE(SUM(CASE WHEN " + NEEDS_ENGLISH + " THEN 1 ELSE 0 END), 0) AS needs_english,"
            + " COALESCE(SUM(CASE WHEN d.kind <> 'FITS_NONE' THEN 1 ELSE 0 END), 0) AS decided,"
            + " COALESCE(SUM(CASE WHEN d.kind = 'FITS_NONE' THEN 1 ELSE 0 END), 0) AS unfitting" + FROM + READ)
    StateCounts perState(String partnership, String who, String campaign, String priority, double likely, double veryLikely);

    /**
     * The very likely ones as they were at a moment, the surest first: what was read, or came free of a decision, after it is not there,
     * because whoever looked then has not counted it.
     */
    @Query("SELECT r.id AS id, g.top_priority AS priority" + FROM + READ + " AND " + VERY_LIKELY
            + " AND COALESCE(r.read_at, r.received_at) <= :until AND g.made_at <= :until"
            + " AND NOT EXISTS (SELECT 1 FROM tag_decision u WHERE u.response_id = r.id AND u.undone_at > :until)"
            + " ORDER BY g.top_confidence DESC, r.id LIMIT :size")
    List<Likely> veryLikely(String partnership, String who, String campaign, String priority, double veryLikely, Instant until, int size);

    /** A response and what is suggested for it. */
    @Introspected
    record Likely(String id, String priority) {}

    @Query("SELECT g.top_priority AS name, COUNT(*) AS n" + FROM + READ + STATE + " AND d.id IS NULL AND g.fits_none = FALSE AND g.top_priority IS NOT NULL GROUP BY g.top_priority")
    List<Tally> perSuggested(String partnership, String who, String campaign, String priority, String state, double likely);

    @Query("SELECT t.priority AS name, COUNT(*) AS n" + FROM + " JOIN tag t ON t.decision_id = d.id" + READ + STATE + " GROUP BY t.priority")
    List<Tally> perTagged(String partnership, String who, String campaign, String priority, String state, double likely);

    @Query("SELECT COALESCE(r.who, 'unsaid') AS name, COUNT(*) AS n" + FROM + READ + STATE + " GROUP BY COALESCE(r.who, 'unsaid')")
    List<Tally> perWho(String partnership, String who, String campaign, String priority, String state, double likely);

    @Query("SELECT c.slug AS name, COUNT(*) AS n" + FROM + READ + STATE + " GROUP BY c.slug")
    List<Tally> perCampaign(String partnership, String who, String campaign, String priority, String state, double likely);
}
