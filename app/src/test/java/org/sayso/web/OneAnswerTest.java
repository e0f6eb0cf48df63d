package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Role;

/** What a program is told does not depend on what it says it likes. */
class OneAnswerTest {
    private static final TestSite SITE = Database.H2.site();

    private static Visitor.Answer ask(String method, String path, String accept, String token, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(SITE.address().resolve(path)).header("Content-Type", "application/json")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (!accept.isEmpty()) {
            request.header("Accept", accept);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return SITE.visitor().send(request);
    }

    private static void isProblem(int status, Visitor.Answer answer) {
        assertEquals(status, answer.status(), answer.body());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer.header("Content-Type"));
        assertTrue(answer.body().contains("\"status\":" + status), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/i", "/i/goodbye", "/desk/sign-in", "/c/i-live-in-dorset/idea"})
    void aFormThatCanNotBeReadIsTheSendersMistake(String path) {
        Visitor.Answer answer = SITE.visitor().send(HttpRequest.newBuilder(SITE.address().resolve(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("code=50%&text=100%zz&email=a%")));
        assertEquals(400, answer.status(), answer.body());
        assertTrue(answer.header("Content-Type").startsWith("text/html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*/*", "application/json", "application/problem+json", "text/html", "text/html,application/xhtml+xml;q=0.9", "image/png", "no kind at all"})
    void whateverAcceptSaysTheAnswerIsTheSame(String accept) {
        String suggest = "/api/v1/plans/dorset-cypf-2020-23/suggest";
        isProblem(401, ask("GET", "/api/v1/responses", accept, null, null));
        isProblem(401, ask("POST", suggest, accept, null, "{\"text\":\"A bus\"}"));
        isProblem(401, ask("GET", "/api/v1/campaigns/none/responses.csv", accept, null, null));
        isProblem(401, ask("POST", suggest, accept, "made up", "{\"text\":\"A bus\"}"));
        isProblem(403, ask("POST", suggest, accept, SITE.token(Role.BOARD_VIEWER), "{\"text\":\"A bus\"}"));
        isProblem(400, ask("POST", suggest, accept, SITE.token(Role.PLAN_LEAD), "{\"text\":5}"));
        isProblem(404, ask("GET", "/api/v1/plans/no-such-plan", accept, null, null));
        isProblem(404, ask("GET", "/api/v1/no-such-call", accept, null, null));
        isProblem(405, ask("DELETE", "/api/v1/campaigns", accept, null, null));
        var campaigns = ask("GET", "/api/v1/campaigns", accept, null, null);
        assertEquals(200, campaigns.status());
        assertEquals("application/json", campaigns.header("Content-Type").replaceAll(";.*", ""));
        var page = ask("GET", "/api", accept, null, null);
        assertEquals(200, page.status());
        assertTrue(page.header("Content-Type").startsWith("text/html"));
        assertEquals(200, ask("GET", "/api/openapi.yml", accept, null, null).status());
    }
}
