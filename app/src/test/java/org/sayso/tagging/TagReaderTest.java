package org.sayso.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.campaign.StarterCampaigns;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Role;

/** What the reader does when things go wrong: a stop in between, a text that breaks the tagger, a plan without one. */
class TagReaderTest {

    private TestSite lameSite() {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.put("test.lame-taggers", true);
        return TestSite.start(properties);
    }

    private void release(TestSite site, Response response) {
        site.the(ResponseRepository.class).decide(response.id(), "RELEASED", null, null, site.the(Clock.class).instant());
    }

    @Test
    void whatWasNotReadBeforeAStopIsReadAfterIt(@TempDir Path data) {
        Map<String, Object> properties = Map.of(
                "datasources.default.url", "jdbc:h2:file:" + data + "/db/sayso;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE;LOCK_TIMEOUT=10000;WRITE_DELAY=0",
                "sayso.data", data.toString(), "sayso.site", "dorset", "sayso.demo", false, "micronaut.server.port", -1);
        String id;
        try (ApplicationContext withoutServer = ApplicationContext.run(properties)) {
            withoutServer.getBean(StarterCampaigns.class).load(true);
            Campaign campaign = withoutServer.getBean(CampaignRepository.class).findByPartnershipAndSlug("dorset", "i-live-in-dorset").orElseThrow();
            var sent = new ReceiveResponse.Sent("A bus after nine", null, null, null, true, UUID.randomUUID().toString(), "web", null, null);
            id = withoutServer.getBean(ReceiveResponse.class).receive(campaign, sent).response().id();
            assertTrue(withoutServer.getBean(Outbox.class).waiting() > 0);
            assertTrue(withoutServer.getBean(Readings.class).of(List.of(id)).isEmpty());
        }
        try (TestSite again = TestSite.start(properties)) {
            again.settled();
            assertTrue(again.the(Readings.class).of(List.of(id)).containsKey(id));
        }
    }

    @Test
    void aTextThatBreaksTheTaggerDoesNotStopTheOthers() {
        try (TestSite site = lameSite()) {
            Campaign campaign = site.openCampaign();
            Response good = site.heard(campaign, "A bus after nine", true);
            Response bad = site.heard(campaign, LameTaggers.BREAKS, true);
            Response alsoGood = site.heard(campaign, "More for babies to do", true);
            List<String> ids = List.of(good.id(), bad.id(), alsoGood.id());
            assertThrows(TagReader.Unreadable.class, () -> site.the(TagReader.class).read(ids));
            assertEquals(java.util.Set.of(good.id(), alsoGood.id()), site.the(Readings.class).of(ids).keySet());
            release(site, bad);
            Document page = site.signedIn(Role.PLAN_LEAD).get("/desk/inbox?id=" + bad.id()).page();
            assertTrue(page.text().contains("The tagger has not read this yet"), page.text());
        }
    }

    @Test
    void whatIsKnownOfCoveredWordsGoesBeforeTheyAreReadAgainAlsoWhenThatFails() {
        try (TestSite site = lameSite()) {
            LameTaggers taggers = (LameTaggers) site.the(Taggers.class);
            Response named = site.heard(site.openCampaign(), "Tom Brown should drive a bus after nine", true);
            Response english = site.heard(site.openCampaign(), "A bus to the beach for my class", true);
            List<String> ids = List.of(named.id(), english.id());
            ids.forEach(id -> site.the(ResponseRepository.class).decide(id, "RELEASED", null, null, site.the(Clock.class).instant()));
            site.settled();
            assertEquals(Map.of(named.id(), true, english.id(), true), known(site, ids));
            site.the(ResponseRepository.class).decide(named.id(), "RELEASED", null, "[removed] should drive a bus after nine", site.the(Clock.class).instant());
            site.the(ResponseRepository.class).english(english.id(), "A train to the beach", "Priya N", site.the(Clock.class).instant());
            Map<String, Boolean> whenRead = new HashMap<>();
            taggers.before = words -> {
                whenRead.putAll(known(site, ids));
                throw new IllegalStateException("broken");
            };
            assertThrows(TagReader.Unreadable.class, () -> site.the(TagReader.class).read(ids));
            assertEquals(Map.of(named.id(), false, english.id(), false), whenRead, "before it is read");
            assertEquals(Map.of(named.id(), false, english.id(), false), known(site, ids));
            taggers.before = words -> {};
            site.the(TagReader.class).read(ids);
            assertEquals(Map.of(named.id(), true, english.id(), true), known(site, ids));
            taggers.before = words -> {
                throw new IllegalStateException("read twice");
            };
            site.the(TagReader.class).read(ids);
            assertEquals(Map.of(named.id(), true, english.id(), true), known(site, ids), "nothing more was covered");
        }
    }

    @Test
    void whatANewerModelCanNotReadIsNotSuggestedByAnOlderOne() {
        try (TestSite site = lameSite()) {
            LameTaggers taggers = (LameTaggers) site.the(Taggers.class);
            Response heard = site.heard(site.openCampaign(), "A bus after nine", true);
            site.settled();
            ReadingRepository readings = site.the(ReadingRepository.class);
            Reading read = readings.findById(heard.id()).orElseThrow();
            readings.update(new Reading(heard.id(), read.plan(), "older", "en", false, 0.1, read.topPriority(), 0.5, read.madeAt(), null, null));
            taggers.before = words -> {
                throw new IllegalStateException("broken");
            };
            assertThrows(TagReader.Unreadable.class, () -> site.the(TagReader.class).read(List.of(heard.id())));
            assertEquals(Map.of(heard.id(), false), known(site, List.of(heard.id())));
        }
    }

    /** Whether anything at all is known of each. */
    private static Map<String, Boolean> known(TestSite site, List<String> ids) {
        Map<String, Boolean> known = new HashMap<>();
        ids.forEach(id -> known.put(id, site.the(ReadingRepository.class).existsById(id) || !site.the(SuggestionRepository.class).of(List.of(id)).isEmpty()
                || !site.the(ThemeGuessRepository.class).of(List.of(id)).isEmpty() || !site.the(Meanings.class).of(List.of(id)).isEmpty()));
        return known;
    }

    @Test
    void aPlanWithoutATaggerStoresNothingAndSaysSo() {
        try (TestSite site = lameSite()) {
            Campaign own = site.openCampaign();
            site.the(CampaignRepository.class).update(new Campaign(
                    own.id(), own.partnership(), own.slug(), own.title(), own.question(), null, null, own.audience(), LameTaggers.PLAN_WITHOUT, own.opensAt(),
                    own.closesAt(), null, false, false, true, own.readyAt(), null, null, null, own.createdAt(), own.version()));
            Response heard = site.heard(own, "A bus after nine", true);
            release(site, heard);
            site.settled();
            assertTrue(site.the(Readings.class).of(List.of(heard.id())).isEmpty());
            Document page = site.signedIn(Role.PLAN_LEAD).get("/desk/inbox?id=" + heard.id()).page();
            assertTrue(page.text().contains("There is no tagger for this plan"), page.text());
            assertTrue(page.text().contains("There is no tagger for some of the plans here"));
            assertFalse(page.select("#change input[name=priorities]").isEmpty());
            var answer = site.visitor().json(
                    "POST", "/api/v1/plans/" + LameTaggers.PLAN_WITHOUT + "/suggest", site.token(Role.PLAN_LEAD), "{\"text\":\"More benches\"}");
            assertEquals(503, answer.status());
            assertTrue(answer.body().contains("no tagger for this plan"), answer.body());
        }
    }
}
