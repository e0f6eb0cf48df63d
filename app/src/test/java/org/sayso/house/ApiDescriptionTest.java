package org.sayso.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Role;

/** What programs are told is what they get: every call is described, and every answer is as described. */
class ApiDescriptionTest {
    private static final TestSite SITE = TestSite.demo();
    private static final String TOKEN = "demo-token-for-tests";
    private final ApiDescription description = new ApiDescription();
    private final Visitor program = SITE.visitor();

    private static List<UriRouteInfo<?, ?>> routes() {
        return SITE.the(Router.class).uriRoutes().<UriRouteInfo<?, ?>>map(r -> r)
                .filter(r -> r.getTargetMethod().getDeclaringType().getName().startsWith("org.sayso.") && template(r).startsWith("/api/v1"))
                .filter(r -> !r.getHttpMethodName().equals("HEAD")).toList();
    }

    private static String template(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toString().replaceAll("\\{\\?[^}]*\\}", "");
    }

    private static String call(UriRouteInfo<?, ?> route) {
        return route.getHttpMethodName() + " " + template(route).substring("/api/v1".length());
    }

    private static Set<String> roles(UriRouteInfo<?, ?> route) {
        return Arrays.stream(route.getTargetMethod().stringValues(Secured.class)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyCallIsDescribedAndNothingElse() {
        assertEquals(routes().stream().map(ApiDescriptionTest::call).collect(Collectors.toCollection(TreeSet::new)), description.calls());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertEquals(List.of(), description.faults());
    }

    @Test
    void whoMayCallIsSaidAsItIs() {
        for (UriRouteInfo<?, ?> route : routes()) {
            JsonNode call = description.call(route.getHttpMethodName(), template(route).substring("/api/v1".length()));
            boolean isOpen = roles(route).equals(Set.of(Role.May.ANYBODY));
            assertEquals(!isOpen, call.has("security"), call(route));
            assertEquals(isOpen ? "public" : "staff", call.path("tags").path(0).asText(), call(route));
            assertEquals(!isOpen, call.path("responses").has("401") && call.path("responses").has("403"), call(route));
            if (!isOpen) {
                String words = call.path("description").asText().replaceAll("\\s+", " ").split("[.;,] (an|A|over|one|Every)")[0];
                Set<String> said = Arrays.stream(Role.values()).filter(r -> words.contains(r.slug().replace('_', ' '))).map(Role::name).collect(Collectors.toCollection(TreeSet::new));
                assertEquals(roles(route), said, call(route));
            }
        }
    }

    @Test
    void theExamplesAreAsDescribed() {
        List<String> faults = new ArrayList<>();
        for (String call : description.calls()) {
            JsonNode described = description.call(call.split(" ")[0], call.split(" ")[1]);
            described.path("responses").properties().forEach(answer -> description.resolved(answer.getValue()).path("content").properties().forEach(type -> {
                if (type.getValue().has("example") && !type.getKey().equals("text/csv")) {
                    faults.addAll(description.faults(type.getValue().get("example"), type.getValue().get("schema"), call + " " + answer.getKey()));
                }
            }));
            JsonNode body = described.path("requestBody").path("content").path("application/json");
            faults.addAll(body.isMissingNode() ? List.of() : description.faults(body.get("example"), body.get("schema"), call + " body"));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void everyAnswerIsAsDescribed() throws Exception {
        Campaign open = SITE.openCampaign();
        List<String> faults = new ArrayList<>();
        String send = "/campaigns/{slug}/responses";
        String key = UUID.randomUUID().toString();
        faults.addAll(of("GET", "/campaigns", "/campaigns?size=3", null, null, 200));
        faults.addAll(of("GET", "/events", "/events", null, null, 200));
        faults.addAll(of("GET", "/changes", "/changes", null, null, 200));
        faults.addAll(of("GET", "/plans", "/plans", null, null, 200));
        for (String plan : List.of("dorset-cypf-2020-23", "dorset-alliance-2017-20", "poole-csp-2017-20", "poole-send-2019-20", "portsmouth-ctp-2020-23")) {
            faults.addAll(of("GET", "/plans/{plan}", "/plans/" + plan, null, null, 200));
        }
        faults.addAll(of("GET", "/plans/{plan}", "/plans/no-such-plan", null, null, 404));
        String sendTo = send.replace("{slug}", open.slug());
        String words = "{\"text\":\"A bench by the lake\",\"who\":\"child\",\"mayQuote\":true,\"submissionKey\":\"" + key + "\"}";
        faults.addAll(of("POST", send, sendTo, null, words, 201));
        faults.addAll(of("POST", send, sendTo, null, words.replace("bench", "swing"), 409));
        faults.addAll(of("POST", send, sendTo, null, "{\"text\":\"\",\"who\":\"cat\"}", 400));
        faults.addAll(of("POST", send, "/campaigns/no-such-campaign/responses", null, words, 404));
        String code = new ObjectMapper().readTree(program.json("POST", "/api/v1" + sendTo, null, words).body()).path("code").asText();
        faults.addAll(of("POST", "/follow", "/follow", null, "{\"code\":\"" + code + "\"}", 200));
        faults.addAll(of("POST", "/follow", "/follow", null, "{\"code\":\"no such code\"}", 404));
        String suggest = "/plans/{plan}/suggest";
        faults.addAll(of("POST", suggest, "/plans/dorset-cypf-2020-23/suggest", TOKEN, "{\"text\":\"A bus home after nine\"}", 200));
        faults.addAll(of("POST", suggest, "/plans/dorset-cypf-2020-23/suggest", TOKEN, "{\"text\":\"\"}", 400));
        faults.addAll(of("POST", suggest, "/plans/dorset-cypf-2020-23/suggest", null, "{\"text\":\"A bus\"}", 401));
        faults.addAll(of("POST", suggest, "/plans/dorset-cypf-2020-23/suggest", SITE.token(Role.BOARD_VIEWER), "{\"text\":\"A bus\"}", 403));
        faults.addAll(of("GET", "/responses", "/responses?q=bus&size=5", TOKEN, null, 200));
        faults.addAll(of("GET", "/responses", "/responses?stage=eaten", TOKEN, null, 400));
        faults.addAll(of("GET", "/responses", "/responses", null, null, 401));
        faults.addAll(of("GET", "/events/{slug}/bookings", "/events/" + new org.sayso.event.SomeEvents(SITE).open(5).slug() + "/bookings", TOKEN, null, 200));
        assertEquals(List.of(), faults);
    }

    @Test
    void filesComeAndGoAsDescribed() {
        Campaign open = SITE.openCampaign();
        String path = "/api/v1/campaigns/" + open.slug();
        String file = "external_id,text,who,age_band,area\nT-" + open.slug() + ",More trees,child,under_11,chesil\nX,,child,,\n";
        var in = program.send(HttpRequest.newBuilder(SITE.address().resolve(path + "/import")).header("Authorization", "Bearer " + TOKEN).header("Content-Type", "text/csv")
                .header("Accept", "application/json").POST(HttpRequest.BodyPublishers.ofString(file)));
        assertEquals(200, in.status(), in.body());
        assertEquals(List.of(), description.faults("POST", "/campaigns/{slug}/import", 200, "application/json", in.body()));
        var out = program.send(HttpRequest.newBuilder(SITE.address().resolve(path + "/responses.csv")).header("Authorization", "Bearer " + TOKEN).GET());
        assertEquals(200, out.status());
        assertTrue(out.header("Content-Type").startsWith("text/csv"));
        String header = description.call("GET", "/campaigns/{slug}/responses.csv").at("/responses/200/content/text~1csv/example").asText().strip();
        assertEquals(header, out.body().lines().findFirst().orElse("").replace("\uFEFF", ""));
    }

    @Test
    void theDescriptionIsServedAndItsPageListsEveryCall() {
        var file = program.get("/api/openapi.yml");
        assertEquals(200, file.status());
        assertTrue(file.body().startsWith("openapi: 3.1.0") && file.header("Content-Type").startsWith("application/yaml"));
        var page = SITE.visitor().get("/api");
        assertEquals(200, page.status());
        assertEquals(description.calls(), page.page().select("tbody th code").eachText().stream().map(c -> c.replace("/api/v1", "")).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals("/api/openapi.yml", page.page().selectFirst("main a.button").attr("href"));
    }

    private List<String> of(String method, String described, String path, String token, String body, int status) {
        Visitor.Answer answer = program.json(method, "/api/v1" + path, token, body);
        if (answer.status() != status) {
            return List.of(method + " " + path + " answered " + answer.status() + " and not " + status + ": " + answer.body());
        }
        String type = status < 300 ? "application/json" : "application/problem+json";
        if (!answer.header("Content-Type").startsWith(type)) {
            return List.of(method + " " + path + " came as " + answer.header("Content-Type"));
        }
        return description.faults(method, described, status, type, answer.body());
    }
}
