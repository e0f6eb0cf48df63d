package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Role;

/** All lists that programs get are asked for in the same way. */
class ApiListTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TestSite SITE = Database.H2.site();
    private static final String TOKEN = SITE.token(Role.PLAN_LEAD);

    private static Visitor.Answer list(String list, String query) {
        return SITE.visitor().json("GET", "/api/v1/" + list + query, TOKEN, null);
    }

    private static List<String> wrong(String list, String query) throws Exception {
        Visitor.Answer answer = list(list, query);
        assertEquals(400, answer.status(), list + query);
        assertEquals("application/problem+json", answer.header("Content-Type"));
        JsonNode errors = JSON.readTree(answer.body()).path("errors");
        return StreamSupport.stream(errors.spliterator(), false).filter(e -> !e.path("message").asText().isEmpty()).map(e -> e.path("field").asText()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaigns", "changes", "plans", "responses"})
    void aPageOrASizeThatIsNoNumberIsToldByItsField(String list) throws Exception {
        for (String value : List.of("abc", "99999999999", "1.5", "1e3", "%00", "1%202")) {
            assertEquals(List.of("page"), wrong(list, "?page=" + value), value);
            assertEquals(List.of("size"), wrong(list, "?size=" + value), value);
        }
        assertEquals(List.of("page", "size"), wrong(list, "?size=x&page=x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaigns", "changes", "plans", "responses"})
    void aNumberOutOfRangeIsPutRight(String list) throws Exception {
        for (String query : List.of("", "?page=&size=", "?page=0&size=0", "?page=-7&size=-1")) {
            JsonNode answer = JSON.readTree(list(list, query).body());
            assertEquals("1 50", answer.path("page").asText() + " " + answer.path("size").asText(), list + query);
        }
        assertEquals(100, JSON.readTree(list(list, "?size=101").body()).path("size").asInt());
        JsonNode beyond = JSON.readTree(list(list, "?page=2147483647").body());
        assertTrue(beyond.path("items").isArray() && beyond.path("items").isEmpty(), list);
    }
}
