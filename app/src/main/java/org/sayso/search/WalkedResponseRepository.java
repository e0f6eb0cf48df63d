package org.sayso.search;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.sayso.feedback.Response;

/**
 * Walks over the responses of a site in pages, by key, so that the thousandth page costs as much as the first. Never those
 * taken back. An empty text stands for any value.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WalkedResponseRepository extends GenericRepository<Response, String> {
    String SOME = " FROM response WHERE partnership = :partnership AND standing <> 'WITHDRAWN' AND (:notStanding = '' OR standing <> :notStanding)"
            + " AND (:campaign = '' OR campaign_id = :campaign) AND (:who = '' OR who = :who) AND (:age = '' OR age_band = :age)"
            + " AND (:area = '' OR area = :area) AND (:channel = '' OR channel = :channel) AND (:language = '' OR language = :language)";

    @Introspected
    record Mark(String id, @Nullable Long version) {}

    @Query("SELECT * FROM response WHERE partnership = :partnership AND id > :after AND standing <> 'WITHDRAWN' ORDER BY id LIMIT :size")
    List<Response> after(String partnership, String after, int size);

    @Query("SELECT id, version FROM response WHERE partnership = :partnership AND id > :after AND standing <> 'WITHDRAWN' ORDER BY id LIMIT :size")
    List<Mark> marksAfter(String partnership, String after, int size);

    /** The next of a campaign, oldest first. */
    @Query("SELECT * FROM response WHERE campaign_id = :campaignId AND partnership = :partnership AND standing <> 'WITHDRAWN' AND received_at >= :at"
            + " AND (received_at > :at OR id > :after) ORDER BY campaign_id, received_at, id LIMIT :size")
    List<Response> ofCampaign(String partnership, String campaignId, Instant at, String after, int size);

    @Query("SELECT *" + SOME + " ORDER BY received_at DESC, id LIMIT :size OFFSET :offset")
    List<Response> newest(
            String partnership, String notStanding, String campaign, String who, String age, String area, String channel, String language, int size,
            int offset);

    @Query("SELECT COUNT(*)" + SOME)
    long count(String partnership, String notStanding, String campaign, String who, String age, String area, String channel, String language);
}
