package org.sayso.intake;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SheetRepository extends CrudRepository<Sheet, String> {
    Optional<Sheet> findByPartnershipAndNumber(String partnership, int number);

    List<Sheet> findByPartnershipAndPrintingIdOrderByNumber(String partnership, String printingId);

    @Query("SELECT COALESCE(MAX(number), 0) FROM intake_sheet WHERE partnership = :partnership")
    int last(String partnership);

    @Query("UPDATE intake_sheet SET entered_at = :at, entered_id = :staffId, entered_name = :name WHERE id = :id")
    void entered(String id, @Nullable Instant at, @Nullable String staffId, @Nullable String name);

    /** The last that somebody typed in, the latest first. */
    @Query("SELECT * FROM intake_sheet WHERE partnership = :partnership AND entered_id = :staffId AND entered_at > :since ORDER BY entered_at DESC, number DESC LIMIT 10")
    List<Sheet> latest(String partnership, String staffId, Instant since);

    @Query("SELECT printing_id, COUNT(*) AS sheets, MIN(number) AS lowest, MAX(number) AS highest, COUNT(entered_at) AS entered FROM intake_sheet WHERE partnership = :partnership AND campaign_id = :campaignId GROUP BY printing_id")
    List<Count> counts(String partnership, String campaignId);

    @Introspected
    record Count(String printingId, long sheets, int lowest, int highest, long entered) {}
}
