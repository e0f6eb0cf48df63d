package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cast.OwnProcess;

/** Accepted means kept: killed in the middle of 200 sends, Sayso still has every response whose thank-you was seen, once. */
class KilledTest {
    private static final int SENDS = 200;
    private static final int SEEN_BEFORE_THE_KILL = 80;
    private static final String TOKEN = "token-of-the-killed-site";
    private final ObjectMapper json = new ObjectMapper();

    /** One idea on its way, with the form it was written in, so that it can be sent again. */
    private record Idea(String words, String formToken) {}

    @Test
    void everyThankYouThatWasSeenIsKeptOnceAndReadAndFound(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        try (OwnProcess sayso = new OwnProcess(data, Map.of("SAYSO_DEMO", "true", "SAYSO_DEMO_TOKEN", TOKEN, "SAYSO_DEMO_PASSWORD", "four-odd-words-here"))) {
            sayso.start();
            assertTrue(count(sayso.address(), "") > 200, "whoever is answered finds the demo and its token there");
            List<Idea> ideas = new ArrayList<>();
            for (int i = 0; i < SENDS; i++) {
                ideas.add(new Idea("zebrafish idea number " + i + ": a later bus home from town", formToken(sayso.address())));
            }
            Map<String, String> codes = new ConcurrentHashMap<>();
            AtomicBoolean killed = new AtomicBoolean();
            try (var phones = Executors.newFixedThreadPool(8)) {
                for (Idea idea : ideas) {
                    phones.submit(() -> {
                        if (!killed.get()) {
                            send(sayso.address(), idea).ifPresent(code -> codes.put(idea.words(), code));
                        }
                        if (codes.size() >= SEEN_BEFORE_THE_KILL && killed.compareAndSet(false, true)) {
                            sayso.kill();
                        }
                        return null;
                    });
                }
            }
            assertTrue(killed.get() && codes.size() < SENDS, "killed in the middle, after " + codes.size());

            sayso.start();
            Map<String, Integer> kept = kept(sayso.address(), codes.size());
            codes.keySet().forEach(words -> assertEquals(1, kept.get(words), "kept once: " + words));
            for (Idea idea : ideas) {
                String code = send(sayso.address(), idea).orElseThrow(() -> new AssertionError("not taken after the restart"));
                assertEquals(codes.getOrDefault(idea.words(), code), code, "the same form gives the same code");
            }
            Map<String, Integer> all = kept(sayso.address(), SENDS);
            assertEquals(SENDS, all.size());
            assertTrue(all.values().stream().allMatch(n -> n == 1), "each once");
            System.out.println("Killed after " + codes.size() + " of " + SENDS + " thank-yous: " + codes.size() + " kept, 0 lost, 0 doubled");
        }
    }

    /** What the index finds, by its words; waits until as many as expected are found and all of them were read by the tagger. */
    private Map<String, Integer> kept(URI site, int atLeast) throws Exception {
        waitUntil(() -> {
            List<JsonNode> all = found(site);
            return all.size() >= atLeast && all.stream().allMatch(item -> item.hasNonNull("language"));
        }, "indexed, and read by the tagger");
        Map<String, Integer> found = new TreeMap<>();
        found(site).forEach(item -> found.merge(item.get("text").asText(), 1, Integer::sum));
        return found;
    }

    private List<JsonNode> found(URI site) throws IOException, InterruptedException {
        List<JsonNode> found = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            search(site, "zebrafish", page).path("items").forEach(found::add);
        }
        return found;
    }

    private int count(URI site, String words) throws IOException, InterruptedException {
        JsonNode answer = search(site, words, 1);
        return answer.has("total") ? answer.get("total").asInt() : -1;
    }

    private JsonNode search(URI site, String words, int page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.resolve("/api/v1/responses?size=100&q=" + words + "&page=" + page))
                .header("Authorization", "Bearer " + TOKEN).timeout(Duration.ofSeconds(20)).build();
        return json.readTree(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static String formToken(URI site) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.resolve("/c/i-live-in-dorset/idea")).timeout(Duration.ofSeconds(20)).build();
        return Jsoup.parse(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body()).select("input[name=token]").val();
    }

    /** Sends as a phone does and reads the code off the thank-you page; empty when the line was cut. */
    private static java.util.Optional<String> send(URI site, Idea idea) throws InterruptedException {
        String form = "token=" + URLEncoder.encode(idea.formToken(), StandardCharsets.UTF_8) + "&text=" + URLEncoder.encode(idea.words(), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(site.resolve("/c/i-live-in-dorset/idea")).timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build();
        try {
            HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(Duration.ofSeconds(5)).build();
            String code = Jsoup.parse(client.send(request, HttpResponse.BodyHandlers.ofString()).body()).select("#code").text();
            return code.isBlank() ? java.util.Optional.empty() : java.util.Optional.of(code);
        } catch (IOException e) {
            return java.util.Optional.empty();
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void waitUntil(Condition condition, String what) throws Exception {
        long until = System.nanoTime() + 90_000_000_000L;
        while (System.nanoTime() < until) {
            if (condition.holds()) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("In 90 s it was not so: " + what);
    }
}
