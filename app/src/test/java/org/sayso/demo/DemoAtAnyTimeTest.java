package org.sayso.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.cast.Database;
import org.sayso.cast.MovableClock;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;

/** Whenever the demo is loaded, in term or in the holidays, this year or in ten years: the same is open, planned and closed. */
class DemoAtAnyTimeTest {
    @ParameterizedTest
    @ValueSource(strings = {"2027-08-10T09:00:00Z", "2036-02-29T23:30:00Z"})
    void theSameIsOpenPlannedAndClosed(String start) {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.putAll(Map.of("test.clock", start, "sayso.demo", true));
        try (TestSite site = TestSite.start(properties)) {
            Campaigns campaigns = site.the(Campaigns.class);
            assertEquals(
                    List.of("i-live-in-dorset open", "summer-voices closed", "time-to-talk-autumn open", "young-and-moving planned"),
                    campaigns.all().stream().map(c -> c.slug() + " " + campaigns.stage(c).slug()).sorted().toList());
            for (Campaign campaign : campaigns.all()) {
                List<Response> all = site.the(ResponseRepository.class).findByPartnershipAndIdIn("dorset", ids(site, campaign));
                assertEquals(campaigns.stage(campaign) == Stage.PLANNED, all.isEmpty(), campaign.slug());
                assertTrue(all.stream().noneMatch(r -> r.receivedAt().isBefore(campaign.opensAt()) || r.receivedAt().isAfter(campaign.closesAt())), campaign.slug());
            }
            Document home = site.visitor().get("/").page();
            assertEquals(2, home.select("p > strong").stream().filter(s -> s.text().startsWith("Thursday ")).count(), home.text());
            assertEquals(2, home.select("section[aria-labelledby=events] article").size(), home.text());
            site.the(MovableClock.class).pass(Duration.ofDays(200));
            assertTrue(site.visitor().get("/").page().select("#events").isEmpty(), "the events that were to come have been");
            assertEquals(4, site.visitor().get("/events").page().select("section:contains(Events that were) article").size());
        }
    }

    private static List<String> ids(TestSite site, Campaign campaign) {
        return java.util.Arrays.stream(Standing.values()).flatMap(s -> site.the(ResponseRepository.class).queue("dorset", s.name(), 1000, 0).stream())
                .filter(r -> r.campaignId().equals(campaign.id())).map(Response::id).toList();
    }
}
