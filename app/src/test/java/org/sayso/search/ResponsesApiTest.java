package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Role;

@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class ResponsesApiTest {
    @Parameter
    Database database;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static TestSite site;
    private static Campaign campaign;
    private static Campaign other;
    private static Response bus;
    private static Response concern;
    private static Response kept;
    private static Response imported;
    private static String lead;

    @BeforeParameterizedClassInvocation
    static void start(Database database) {
        site = TestSite.start(database.freshProperties());
        campaign = site.openCampaign();
        other = site.openCampaign();
        bus = site.heard(campaign, "The last bus from Wareham leaves before the youth club ends", true);
        concern = site.heard(campaign, "A bus and a worry that only some may read, zirconium", true);
        kept = site.heard(campaign, "The bus driver Mr Example shouts", true);
        imported = site.the(ReceiveResponse.class).receive(other, new ReceiveResponse.Sent(
                "More benches by the bus stop", "parent", "adult", "purbeck", false, UUID.randomUUID().toString(), "import", "ext-1", null)).response();
        site.heard(site.campaignOf("poole"), "A bus in Poole, quokka", true);
        Response gone = site.heard(campaign, "A bus that is taken back", true);
        for (int i = 0; i < 120; i++) {
            site.heard(other, "Swings and slides number " + i, true);
        }
        var responses = site.the(ResponseRepository.class);
        responses.decide(bus.id(), "RELEASED", null, null, java.time.Instant.now());
        responses.decide(concern.id(), "CONCERN", null, null, null);
        responses.decide(kept.id(), "KEPT_PRIVATE", "name_in_it", "The bus driver [name taken out] shouts", java.time.Instant.now());
        site.the(Outbox.class).touched(List.of(bus.id(), concern.id(), kept.id()));
        site.the(TakeBack.class).takeBack(gone.id());
        site.settled();
        lead = site.token(Role.PLAN_LEAD);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        site.close();
    }

    private static Visitor.Answer call(String query, String token) {
        return site.visitor().json("GET", "/api/v1/responses" + query, token, null);
    }

    private static JsonNode list(String query) {
        return json(call(query, lead), 200);
    }

    private static JsonNode json(Visitor.Answer answer, int status) {
        assertEquals(status, answer.status(), answer.body());
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.get("items").forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void whatIsFoundHasWhatTheDescriptionPromises() {
        JsonNode list = list("?q=wareham+bus");
        JsonNode item = list.get("items").get(0);
        assertEquals(1, list.get("page").asInt());
        assertEquals(50, list.get("size").asInt());
        assertEquals(bus.id(), item.get("id").asText());
        assertEquals("The last bus from Wareham leaves before the youth club ends", item.get("text").asText());
        assertEquals("read", item.get("stage").asText());
        assertEquals("en", item.get("language").asText());
        assertTrue(item.get("confidence").asDouble() > 0 && item.get("confidence").asDouble() <= 1);
        assertFalse(item.get("priority").asText().isEmpty());
        assertTrue(OffsetDateTime.parse(item.get("received").asText()).isAfter(OffsetDateTime.now().minusHours(1)));
        assertFalse(item.has("externalId"));
        assertEquals("ext-1", list("?q=benches").get("items").get(0).get("externalId").asText());
        assertEquals("parent", list("?q=benches").get("items").get(0).get("who").asText());
    }

    @Test
    void heldAndReleasedAreFoundAndTheFiltersHold() {
        assertEquals(Set.of(bus.id(), kept.id(), imported.id()), Set.copyOf(ids(list("?q=bus"))));
        assertEquals(List.of(imported.id()), ids(list("?q=bus&source=import")));
        assertEquals(List.of(imported.id()), ids(list("?source=import")));
        assertEquals(List.of(kept.id()), ids(list("?stage=kept_private")));
        assertEquals(List.of(bus.id()), ids(list("?stage=read&campaign=" + campaign.slug())));
        assertEquals(121, list("?campaign=" + other.slug()).get("total").asInt());
        assertEquals(0, list("?stage=withdrawn").get("total").asInt());
        String priority = list("?q=wareham").get("items").get(0).get("priority").asText();
        assertTrue(ids(list("?campaign=" + campaign.slug() + "&priority=" + priority)).contains(bus.id()));
        list("?size=100&priority=" + priority).get("items").forEach(item -> assertEquals(priority, item.get("priority").asText()));
    }

    @Test
    void onlyASafeguardingLeadFindsAConcern() {
        assertEquals(0, list("?q=zirconium").get("total").asInt());
        assertEquals(0, json(call("?q=zirconium", site.token(Role.MODERATOR)), 200).get("total").asInt());
        JsonNode theirs = json(call("?q=zirconium", site.token(Role.SAFEGUARDING_LEAD)), 200);
        assertEquals(List.of(concern.id()), ids(theirs));
        assertEquals("received", theirs.get("items").get(0).get("stage").asText());
    }

    @Test
    void aConcernRaisedAfterIndexingIsNotShown() {
        Response made = site.heard(campaign, "An obelisk on the green", true);
        site.settled();
        assertEquals(List.of(made.id()), ids(list("?q=obelisk")));
        site.the(ResponseRepository.class).decide(made.id(), "CONCERN", null, null, null); // and the index is not told
        assertEquals(List.of(), ids(list("?q=obelisk")));
    }

    @Test
    void anotherPartnershipsResponseIsNotFound() {
        assertEquals(0, list("?q=quokka").get("total").asInt());
        assertEquals(0, json(call("?q=quokka", site.token(Role.SAFEGUARDING_LEAD)), 200).get("total").asInt());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMIN", "BOARD_VIEWER"})
    void othersSeeNoWords(Role role) {
        String token = site.token(role);
        json(call("?q=bus", token), 403);
        assertEquals(403, site.visitor().json("GET", "/api/v1/campaigns/" + campaign.slug() + "/responses.csv", token, null).status());
    }

    @Test
    void withoutATokenNobodyComesIn() {
        assertEquals(401, json(call("?q=bus", null), 401).get("status").asInt());
        assertEquals(401, json(call("?q=bus", "nonsense"), 401).get("status").asInt());
        assertEquals(401, site.visitor().json("GET", "/api/v1/campaigns/" + campaign.slug() + "/responses.csv", null, null).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage=unheard", "source=pigeon", "priority=nothing-of-ours", "campaign=no-such", "who=wizard", "area=atlantis"})
    void anUnknownFilterIsToldByItsField(String filter) {
        JsonNode problem = json(call("?" + filter, lead), 400);
        assertEquals(filter.split("=")[0], problem.get("errors").get(0).get("field").asText());
        assertEquals(3, json(call("?page=x&size=x&" + filter, lead), 400).get("errors").size());
    }

    @Test
    void pagesTogetherAreTheWholeOnce() {
        Set<String> seen = new HashSet<>();
        for (int page = 1; page <= 13; page++) {
            JsonNode list = list("?q=swings&size=10&page=" + page);
            assertEquals(120, list.get("total").asInt());
            ids(list).forEach(id -> assertTrue(seen.add(id)));
        }
        assertEquals(120, seen.size());
        assertEquals(100, list("?size=5000").get("size").asInt());
        assertEquals(100, list("?size=5000").get("items").size());
        assertEquals(0, list("?page=999999&size=100").get("items").size());
        assertEquals(50, list("?page=-1&size=-3").get("items").size());
    }

    @Test
    void withoutWordsTheNewestComeFirst() {
        List<Instant> received = new ArrayList<>();
        list("?q=&size=100").get("items").forEach(item -> received.add(OffsetDateTime.parse(item.get("received").asText()).toInstant()));
        assertEquals(received.stream().sorted(Comparator.reverseOrder()).toList(), received);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"", "(((", "[* TO *]", "standing:CONCERN", "/(.+)+$/", "bus~2", "\\", "^999999", "<script>", "' OR 1=1 --", "%", "${7*7}"})
    void anyWordsMayBeAskedFor(String typed) {
        assertTrue(json(call("?q=" + encoded(typed), lead), 200).get("total").asInt() <= 4);
    }

    @Test
    void anEndlessQueryIsAnsweredQuicklyOrRefused() {
        String many = "term ".repeat(600) + "x".repeat(500);
        long began = System.nanoTime();
        int status = call("?q=" + encoded(many), lead).status();
        assertTrue(status == 200 || status == 414 || status == 400, "got " + status);
        assertTrue(System.nanoTime() - began < 3_000_000_000L);
    }
}
