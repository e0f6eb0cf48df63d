package org.sayso.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.BeforeMigration;
import org.sayso.cast.Database;

/** What was accepted together before there were batches, on a site that was there then. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class AcceptedTogetherBeforeTest {
    @Parameter
    Database database;

    private static void decided(BeforeMigration site, String id, String kind, String staff, String second) throws SQLException {
        site.run("INSERT INTO tag_decision (id, response_id, kind, staff_id, staff_name, decided_at) VALUES ('" + id + "', 'r-" + id + "', '" + kind + "', " + staff
                + ", 'Somebody', '2026-11-20 10:00:" + second + "')");
    }

    @Test
    void whatOneMemberAcceptedInTheSameMomentIsOneBatchAndAllElseIsNot() throws SQLException {
        try (BeforeMigration site = new BeforeMigration(database, "202611260400")) {
            decided(site, "a1", "ACCEPTED", "'priya'", "01.800000");
            decided(site, "a2", "ACCEPTED", "'priya'", "01.990000");
            decided(site, "a3", "ACCEPTED", "'priya'", "02.010000"); // the clock went on meanwhile
            decided(site, "b1", "ACCEPTED", "'priya'", "20.000000"); // a double key, or quick work
            decided(site, "b2", "ACCEPTED", "'priya'", "20.900000");
            decided(site, "c1", "CHANGED", "'priya'", "40.000000");
            decided(site, "c2", "CHANGED", "'priya'", "40.100000");
            decided(site, "c3", "CHANGED", "'priya'", "40.200000");
            decided(site, "d1", "ACCEPTED", "'priya'", "50.000000"); // three people at once
            decided(site, "d2", "ACCEPTED", "'sam'", "50.000000");
            decided(site, "d3", "ACCEPTED", "'kit'", "50.000000");
            decided(site, "e1", "ACCEPTED", "NULL", "55.000000");
            decided(site, "e2", "ACCEPTED", "NULL", "55.000000");
            decided(site, "e3", "ACCEPTED", "NULL", "55.000000");
            site.migrate("latest");
            assertEquals(List.of("a1", "a2", "a3"), site.ask("SELECT id FROM tag_decision WHERE batch_id IS NOT NULL ORDER BY id"));
        }
    }
}
