package org.sayso.note;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.sayso.feedback.Response;

/** What may stand on the screen of a room: asked anew each time, so that what is held again is gone with the next look. Ask only with a campaign that was looked up for the asker. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ShownIdeas extends GenericRepository<Response, String> {
    /** The newest first; more than a room reads in an evening are never asked for. */
    @Query("SELECT * FROM response WHERE campaign_id = :campaignId AND standing = 'RELEASED' AND may_quote = TRUE AND words IS NOT NULL ORDER BY received_at DESC, id LIMIT 120")
    List<Response> newest(String campaignId);
}
