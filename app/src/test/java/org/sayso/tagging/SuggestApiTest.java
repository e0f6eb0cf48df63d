package org.sayso.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.staff.Role;

class SuggestApiTest {
    private static final String PATH = "/api/v1/plans/dorset-cypf-2020-23/suggest";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final TestSite site = Database.H2.site();

    private Visitor.Answer ask(String path, String token, String text) {
        return site.visitor().json("POST", path, token, JSON.createObjectNode().put("text", text).toString());
    }

    @Test
    void everyPriorityIsSuggestedBestFirst() throws Exception {
        Visitor.Answer answer = ask(PATH, site.token(Role.PLAN_LEAD), "A bus after nine from Bridport, please 🚌");
        assertEquals(200, answer.status(), answer.body());
        JsonNode body = JSON.readTree(answer.body());
        List<JsonNode> suggestions = StreamSupport.stream(body.get("suggestions").spliterator(), false).toList();
        assertEquals(6, suggestions.size());
        assertEquals(
                site.the(Plans.class).get("dorset-cypf-2020-23").priorities().stream().map(Plan.Priority::slug).sorted().toList(),
                suggestions.stream().map(s -> s.get("priority").asText()).sorted().toList());
        List<Double> sure = suggestions.stream().map(s -> s.get("confidence").asDouble()).toList();
        assertEquals(sure.stream().sorted(java.util.Comparator.reverseOrder()).toList(), sure);
        assertTrue(sure.stream().allMatch(c -> c >= 0 && c <= 1));
        assertTrue(suggestions.stream().allMatch(s -> s.get("because").isArray()));
        assertTrue(body.get("themes").size() > 0 && body.get("themes").get(0).get("theme").asText().matches("[a-z0-9-]+"));
        assertTrue(body.get("fitsNone").isBoolean() && body.get("noneConfidence").isNumber());
        assertEquals("en", body.get("language").asText());
    }

    @Test
    void aLanguageThatCanNotBeToldIsNotGuessed() throws Exception {
        String token = site.token(Role.PLAN_LEAD);
        assertEquals("pl", JSON.readTree(ask(PATH, token, "Autobusy jeżdżą za rzadko, nie mam jak wrócić z treningu").body()).get("language").asText());
        assertEquals("und", JSON.readTree(ask(PATH, token, "Wir brauchen einen sicheren Spielplatz in der Nähe unserer Schule").body()).get("language").asText());
        assertEquals("en", JSON.readTree(ask(PATH, token, "slides").body()).get("language").asText());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleButTheBoardMayAsk(Role role) {
        assertEquals(role == Role.BOARD_VIEWER ? 403 : 200, ask(PATH, site.token(role), "More benches").status());
    }

    @Test
    void withoutATokenNobodyIsAnswered() {
        Visitor.Answer answer = ask(PATH, null, "More benches");
        assertEquals(401, answer.status());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
        assertEquals(401, ask(PATH, "made-up", "More benches").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200b\n"})
    void emptyWordsAreRefusedAtTheirField(String text) throws Exception {
        Visitor.Answer answer = ask(PATH, site.token(Role.PLAN_LEAD), text);
        assertEquals(400, answer.status());
        assertEquals("text", JSON.readTree(answer.body()).get("errors").get(0).get("field").asText());
    }

    @Test
    void brokenCallsAreRefusedInWords() {
        String token = site.token(Role.PLAN_LEAD);
        assertEquals(400, ask(PATH, token, "a ".repeat(5001)).status());
        assertEquals(200, ask(PATH, token, "ä".repeat(10_000)).status());
        assertEquals(400, site.visitor().json("POST", PATH, token, "{\"text\":").status());
        assertEquals(400, site.visitor().json("POST", PATH, token, "{}").status());
        assertEquals(404, ask("/api/v1/plans/no-such-plan/suggest", token, "More benches").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "0.5", "true", "[\"More benches\"]", "{\"text\":\"More benches\"}", "[]"})
    void whatIsNoTextIsRefusedAtItsField(String text) throws Exception {
        Visitor.Answer answer = site.visitor().json("POST", PATH, site.token(Role.PLAN_LEAD), "{\"text\":" + text + "}");
        assertEquals(400, answer.status(), answer.body());
        assertEquals("application/problem+json", answer.header("Content-Type").replaceAll(";.*", ""));
        assertEquals("[{\"field\":\"text\",\"message\":\"Send text.\"}]", JSON.readTree(answer.body()).get("errors").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "More benches", "[]", "null", "7", "{\"text\":\"More benches\"", "{'text':'More benches'}"})
    void whatIsNoJsonObjectIsRefusedByName(String body) throws Exception {
        Visitor.Answer answer = site.visitor().json("POST", PATH, site.token(Role.PLAN_LEAD), body);
        assertEquals(400, answer.status(), answer.body());
        assertEquals("body", JSON.readTree(answer.body()).get("errors").get(0).get("field").asText());
    }

    @Test
    void everyPlanThatHasATaggerAnswers() {
        for (String plan : org.sayso.nlp.Tagger.plans()) {
            assertEquals(200, ask("/api/v1/plans/" + plan + "/suggest", site.token(Role.PLAN_LEAD), "More benches").status(), plan);
        }
    }
}
