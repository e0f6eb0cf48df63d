package org.sayso.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;

class PlanApiTest {
    private final TestSite site = Database.H2.site();

    @SuppressWarnings("unchecked")
    private Map<String, Object> json(String path) throws IOException {
        var answer = site.visitor().json("GET", path, null, null);
        assertEquals(200, answer.status(), path);
        return site.the(ObjectMapper.class).readValue(answer.body(), Map.class);
    }

    @Test
    void allFivePlansAreThereOnEverySite() throws IOException {
        assertEquals(5, ((Number) json("/api/v1/plans").get("total")).intValue());
        for (String slug : List.of("dorset-cypf-2020-23", "dorset-alliance-2017-20", "poole-csp-2017-20", "poole-send-2019-20", "portsmouth-ctp-2020-23")) {
            assertEquals(slug, json("/api/v1/plans/" + slug).get("slug"));
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPlanHasTheShapeOfTheContract() throws IOException {
        Map<String, Object> plan = json("/api/v1/plans/dorset-cypf-2020-23");
        assertEquals("2020–2023", plan.get("period"));
        var priorities = (List<Map<String, Object>>) plan.get("priorities");
        assertEquals(6, priorities.size());
        assertEquals("best-start-in-life", priorities.getFirst().get("slug"));
        assertTrue(priorities.getFirst().keySet().containsAll(List.of("number", "slug", "title", "plainTitle", "outcomes", "actions", "indicators")));
        var action = ((List<Map<String, Object>>) priorities.getFirst().get("actions")).getFirst();
        assertEquals(List.of("ref", "text", "leads", "due", "rating"), List.copyOf(action.keySet()));
        assertEquals(List.of(), action.get("leads"));
    }

    @Test
    void anUnknownPlanIsNotFound() {
        var answer = site.visitor().json("GET", "/api/v1/plans/no-such-plan", null, null);
        assertEquals(404, answer.status());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
    }
}
