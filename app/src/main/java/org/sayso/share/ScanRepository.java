package org.sayso.share;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ScanRepository extends GenericRepository<ShareLink, String> {
    @Introspected
    record Day(String linkId, LocalDate scannedOn, long scans) {}

    @Query("INSERT INTO share_scan (link_id, scanned_on, scans) VALUES (:linkId, :day, :more) ON DUPLICATE KEY UPDATE scans = scans + :more")
    void add(String linkId, LocalDate day, long more);

    /** The newest day first. */
    @Query("SELECT link_id, scanned_on, scans FROM share_scan WHERE link_id IN (:linkIds) ORDER BY scanned_on DESC, link_id")
    List<Day> days(Collection<String> linkIds);
}
