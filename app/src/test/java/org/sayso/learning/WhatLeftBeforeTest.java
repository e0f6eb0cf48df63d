package org.sayso.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.BeforeMigration;
import org.sayso.cast.Database;

/** What retired versions had learned from, and had left before its row was deleted with it, on a site that was there then. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class WhatLeftBeforeTest {
    @Parameter
    Database database;

    private static void response(BeforeMigration site, String id, String standing, String words, String publicWords) throws SQLException {
        site.run("INSERT INTO response (id, partnership, campaign_id, submission_key, words_hash, code_hash, words, public_words, may_quote, channel, standing, received_at)"
                + " VALUES ('" + id + "', 'dorset', 'c', '" + id + "', '', '" + id + "', " + words + ", " + publicWords + ", TRUE, 'web', '" + standing + "', '2026-11-20 10:00:00')");
        for (String version : List.of("living", "retired")) {
            site.run("INSERT INTO learned_from (version_id, response_id, priorities) VALUES ('" + version + "', '" + id + "', 'none')");
        }
    }

    @Test
    void retiredVersionsForgetItAndLivingOnesAreLeftToTheOutbox() throws SQLException {
        try (BeforeMigration site = new BeforeMigration(database, "202611260840")) {
            for (String retiredAt : List.of("NULL", "'2026-11-21 10:00:00'")) {
                site.run("INSERT INTO learned_version (id, partnership, plan, number, base, compared_with, examples, made_at, seconds, retired_at, retired_why) VALUES ('"
                        + (retiredAt.equals("NULL") ? "living', 'dorset', 'p', 1" : "retired', 'dorset', 'p', 2") + ", 'm', 'm', 4, '2026-11-20 10:00:00', 1, " + retiredAt + ", NULL)");
            }
            response(site, "there", "RELEASED", "'A bus'", "NULL");
            response(site, "covered", "RELEASED", "'A bus'", "'A [removed]'");
            response(site, "held", "HELD", "'A bus'", "NULL");
            response(site, "withdrawn", "WITHDRAWN", "NULL", "NULL");
            site.migrate("latest");
            assertEquals(List.of("there"), site.ask("SELECT response_id FROM learned_from WHERE version_id = 'retired'"));
            assertEquals(4, site.ask("SELECT response_id FROM learned_from WHERE version_id = 'living'").size());
        }
    }
}
