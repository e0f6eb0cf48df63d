package org.sayso.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;

class ResponsesApiTest {
    private final ObjectMapper mapper = new ObjectMapper();
    private final TestSite site = Database.H2.site();
    private final Campaign campaign = site.openCampaign();

    private Visitor.Answer send(String slug, String body) {
        return site.visitor().json("POST", "/api/v1/campaigns/" + slug + "/responses", null, body);
    }

    private Visitor.Answer send(Map<String, ?> fields) throws Exception {
        return send(campaign.slug(), mapper.writeValueAsString(fields));
    }

    private Response kept(String code) {
        return site.the(ResponseRepository.class).findByPartnershipAndCodeHash("dorset", site.the(ComeBackCodes.class).hash(code)).orElseThrow();
    }

    private void isProblem(Visitor.Answer answer, int status, String... fields) throws Exception {
        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json", answer.header("Content-Type").replaceAll(";.*", ""));
        JsonNode problem = mapper.readTree(answer.body());
        assertEquals(status, problem.get("status").asInt());
        assertTrue(problem.hasNonNull("title") && problem.hasNonNull("detail"));
        List<String> named = problem.has("errors")
                ? StreamSupport.stream(problem.get("errors").spliterator(), false).map(e -> e.get("field").asText()).toList() : List.of();
        assertEquals(List.of(fields), named);
        assertTrue(!problem.has("errors") || !problem.get("errors").isEmpty());
    }

    @Test
    void aResponseIsReceivedHeldAndGivesACode() throws Exception {
        Visitor.Answer answer = send(Map.of("text", "More\u0007 buses\r\n🚌", "who", "parent", "ageBand", "adult", "area", "chesil", "mayQuote", true));
        assertEquals(201, answer.status(), answer.body());
        JsonNode made = mapper.readTree(answer.body());
        assertEquals("/i", made.get("followUrl").asText());
        Response kept = kept(made.get("code").asText());
        assertEquals("More buses\n🚌", kept.words());
        assertEquals("parent adult chesil api HELD true", String.join(" ", kept.who(), kept.ageBand(), kept.area(), kept.channel(), kept.standing().name(), String.valueOf(kept.mayQuote())));
    }

    @Test
    void onlyTheTextIsNeededAndShowingItIsNotAssumed() throws Exception {
        JsonNode made = mapper.readTree(send(campaign.slug(), "{\"text\":\"Just this\",\"who\":null,\"else\":[1]}").body());
        Response kept = kept(made.get("code").asText());
        assertEquals(false, kept.mayQuote());
        assertEquals(null, kept.who());
    }

    @Test
    void theSameKeyAndWordsIsTheSameResponse() throws Exception {
        Map<String, ?> fields = Map.of("text", "Once", "submissionKey", "key-1");
        String first = send(fields).body();
        Visitor.Answer second = send(fields);
        assertEquals(201, second.status());
        assertEquals(first, second.body());
        isProblem(send(Map.of("text", "Other words", "submissionKey", "key-1")), 409);
        assertEquals(1, site.the(ResponseRepository.class).countHeard(campaign.id()));
        assertNotEquals(first, send(Map.of("text", "Once")).body());
    }

    @Test
    void everyWrongFieldIsNamed() throws Exception {
        isProblem(send(Map.of("text", " \n ")), 400, "text");
        isProblem(send(Map.of("who", "child")), 400, "text");
        isProblem(send(Map.of("text", "x".repeat(2001))), 400, "text");
        assertEquals(201, send(Map.of("text", "x".repeat(2000))).status());
        isProblem(send(Map.of("text", 5)), 400, "text");
        isProblem(send(Map.of("text", "ok", "who", "alien", "ageBand", "12", "area", "southsea", "mayQuote", "yes")), 400, "who", "ageBand", "area", "mayQuote");
        isProblem(send(Map.of("text", "ok", "who", List.of("child"), "submissionKey", 1)), 400, "who", "submissionKey");
        isProblem(send(Map.of("text", "ok", "submissionKey", "k".repeat(201))), 400, "submissionKey");
    }

    @Test
    void whatIsNoJsonObjectIsAProblem() throws Exception {
        for (String body : new String[] {"", "{", "[]", "\"text\"", "null", "{\"text\":\"a\"", "{'text':'a'}", "[".repeat(5000)}) {
            isProblem(send(campaign.slug(), body), 400, "body");
        }
        assertEquals(0, site.the(ResponseRepository.class).countHeard(campaign.id()));
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws Exception {
        isProblem(send(Map.of("text", "x".repeat(70_000))), 413);
    }

    @Test
    void onlyAnOpenCampaignTakesResponses() throws Exception {
        Instant now = Instant.now();
        Campaign closed = Forms.campaign(site, now.minusSeconds(9_000), now.minusSeconds(10));
        Campaign planned = Forms.campaign(site, now.plusSeconds(9_000), now.plusSeconds(10_000));
        isProblem(send(closed.slug(), "{\"text\":\"late\"}"), 409);
        isProblem(send(planned.slug(), "{\"text\":\"early\"}"), 409);
        isProblem(send("no-such-campaign", "{\"text\":\"x\"}"), 404);
        isProblem(send(site.campaignOf("poole").slug(), "{\"text\":\"x\"}"), 404);
    }

    @Test
    void whatWasKeptIsAnsweredAgainAfterTheCampaignHasClosed() throws Exception {
        Instant now = Instant.now();
        Campaign closing = Forms.campaign(site, now.minusSeconds(9_000), now.plusSeconds(9_000));
        String body = "{\"text\":\"In time\",\"submissionKey\":\"once\"}";
        Visitor.Answer first = send(closing.slug(), body);
        assertEquals(201, first.status(), first.body());
        Forms.closed(site, closing, Duration.ofSeconds(10));
        Visitor.Answer again = send(closing.slug(), body);
        assertEquals(201, again.status(), again.body());
        assertEquals(first.body(), again.body());
        isProblem(send(closing.slug(), body.replace("In time", "Other words")), 409);
        isProblem(send(closing.slug(), body.replace("once", "another key")), 409);
        isProblem(send(closing.slug(), "{\"text\":\"In time\"}"), 409);
        assertEquals(1, site.the(ResponseRepository.class).countHeard(closing.id()));
    }
}
