package org.sayso.cast;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a simple browser: keeps cookies, sends the forms that pages show, and follows nothing by itself but the way from the address of a new form to the same with its key. */
public final class Visitor {
    private final URI site;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(10)).build();

    Visitor(URI site) {
        this.site = site;
    }

    public record Answer(int status, String body, HttpResponse<String> whole) {
        public Document page() {
            return Jsoup.parse(body);
        }

        public String location() {
            return whole.headers().firstValue("Location").orElse("");
        }

        public String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }

        public Answer mustRedirect() {
            if (status != 303) {
                throw new AssertionError("Expected 303, got " + status + ": " + Jsoup.parse(body).text());
            }
            return this;
        }
    }

    public Answer get(String path) {
        Answer answer = exactly(path);
        boolean isToItsKey = answer.status() == 303 && answer.location().startsWith(path + (path.contains("?") ? "&" : "?") + "key=");
        return isToItsKey ? exactly(answer.location()) : answer;
    }

    /** The same without following anything. */
    public Answer exactly(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)).GET().header("Accept", "text/html"));
    }

    /** Sends a form by hand; lists of values are repeated fields. @param headers further ones, each name with its value */
    public Answer post(String path, Map<String, ?> form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path)).header("Accept", "text/html").header("Content-Type", "application/x-www-form-urlencoded");
        return send((headers.length == 0 ? request : request.headers(headers)).POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    /** Sends the form of a page that has that action, with its hidden fields, and the given fields in place of what it shows; says from which site, as browsers do. */
    public Answer submit(Document page, String action, Map<String, ?> fields) {
        Element form = page.selectFirst("form[action='" + action + "']");
        if (form == null) {
            throw new AssertionError("No form sends to " + action + " on: " + page.title());
        }
        Map<String, Object> all = new java.util.LinkedHashMap<>();
        for (Element hidden : form.select("input[type=hidden]")) {
            all.put(hidden.attr("name"), hidden.attr("value"));
        }
        all.putAll(fields);
        return post(action, all, "Origin", site.resolve("/").toString().replaceAll("/$", ""));
    }

    public Answer json(String method, String path, String token, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path)).header("Accept", "application/json").header("Content-Type", "application/json")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, ?> form) {
        List<String> pairs = new ArrayList<>();
        form.forEach((name, value) -> {
            Iterable<?> values = value instanceof Iterable<?> many ? many : List.of(value);
            values.forEach(one -> pairs.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(String.valueOf(one), StandardCharsets.UTF_8)));
        });
        return String.join("&", pairs);
    }
}
