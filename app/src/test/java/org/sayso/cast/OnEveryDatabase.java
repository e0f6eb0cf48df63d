package org.sayso.cast;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

/**
 * Tests that run on every database, each with a new campaign and two plan leads. They share the site of the database; where
 * everything on it counts, {@link #isAlone} asks for a new one each time.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
public abstract class OnEveryDatabase {
    protected static final Colleague PRIYA = Colleague.named("Priya N", Role.PLAN_LEAD);
    protected static final Colleague SAM = Colleague.named("Sam T", Role.PLAN_LEAD);
    protected TestSite site;
    protected Campaign campaign;

    @Parameter
    Database database;

    @BeforeEach
    void begin() {
        site = isAlone() ? TestSite.start(database.freshProperties()) : database.site();
        campaign = site.openCampaign();
    }

    @AfterEach
    void end() {
        if (isAlone()) {
            site.close();
        }
    }

    protected boolean isAlone() {
        return false;
    }

    /** Received, read by the tagger, and released by a person. */
    protected Response released(String words) {
        return released(List.of(words)).getFirst();
    }

    protected List<Response> released(List<String> all) {
        List<Response> heard = new ArrayList<>();
        all.forEach(words -> heard.add(site.heard(campaign, words, true)));
        heard.forEach(response -> stands(response, "RELEASED"));
        site.settled();
        return heard;
    }

    /** As a moderator or the safeguarding lead decided. */
    protected void stands(Response response, String standing) {
        site.the(ResponseRepository.class).decide(response.id(), standing, null, null, site.the(Clock.class).instant());
    }

    protected Response now(Response response) {
        return site.the(ResponseRepository.class).findById(response.id()).orElseThrow();
    }

    /** As if the tagger had found that, with that sureness. */
    protected void suggested(Response response, String priority, double sure) {
        site.the(JdbcOperations.class).execute(connection -> found(connection, response, priority, sure));
    }

    private static int found(Connection connection, Response response, String priority, double sure) throws java.sql.SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE reading SET language = 'en', fits_none = FALSE, none_confidence = 0.1, top_priority = ?, top_confidence = ? WHERE response_id = ?")) {
            update.setString(1, priority);
            update.setDouble(2, sure);
            update.setString(3, response.id());
            return update.executeUpdate();
        }
    }
}
