package org.sayso.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A GOV.UK Notify for tests, by its documented API: who asks is checked as there, what is sent is kept, and the test says how it answers. */
final class NotifyStub implements AutoCloseable {
    static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    static final String KEY = "poole-" + SERVICE + "-" + SECRET;
    static final String EMAIL = "f33517ff-2a88-4f6e-b855-c550268ce08a";
    static final String TEXT = "1d844edf-8d35-48ac-975b-e847b4f122c1";
    private static final ObjectMapper JSON = new ObjectMapper();

    record Taken(String path, JsonNode body) {
        String of(String field) {
            return body.path(field).asText();
        }

        String words(String field) {
            return body.path("personalisation").path(field).asText();
        }
    }

    /** @param body null: the answer is never ended, or where the status is 0, never begun */
    record Answer(int status, String body) {}

    final List<Taken> taken = new CopyOnWriteArrayList<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    final Deque<Answer> next = new ArrayDeque<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final HttpServer server;

    NotifyStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v2/notifications/email", exchange -> serve(exchange, "email_address", EMAIL));
        server.createContext("/v2/notifications/sms", exchange -> serve(exchange, "phone_number", TEXT));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    static String error(int status, String kind, String message) {
        return "{\"status_code\":" + status + ",\"errors\":[{\"error\":\"" + kind + "\",\"message\":\"" + message + "\"}]}";
    }

    private void serve(HttpExchange exchange, String to, String template) throws IOException {
        try (exchange) {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            JsonNode body = JSON.readTree(exchange.getRequestBody());
            Answer answer = next.poll();
            if (answer != null && answer.body() == null) {
                over.await();
            }
            if (answer == null) {
                answer = answer(exchange, body, to, template);
            }
            if (answer.status() == 201) {
                taken.add(new Taken(exchange.getRequestURI().getPath(), body));
            }
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(HttpExchange exchange, JsonNode body, String to, String template) {
        if (!isKnown(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return new Answer(403, error(403, "AuthError", "Invalid token: API key not found"));
        }
        if (!body.path("template_id").asText().equals(template)) {
            return new Answer(400, error(400, "BadRequestError", "Template not found"));
        }
        if (body.path("personalisation").path("body").isMissingNode() || !body.has(to)) {
            return new Answer(400, error(400, "BadRequestError", "Missing personalisation: body"));
        }
        return new Answer(201, """
                {"id":"%s","reference":"%s","content":{"subject":"s","body":"b","from_email":"poole@notifications.service.gov.uk","from_number":"GOVUK"},
                 "uri":"https://api.notifications.service.gov.uk/v2/notifications/x","template":{"id":"%s","version":1,"uri":"https://api.notifications.service.gov.uk/v2/template/x"}}
                """.formatted(UUID.randomUUID(), body.path("reference").asText(), template));
    }

    /** JWT with HS256: issued by the service, not half a minute ago or ahead, signed with the secret of the key. */
    private static boolean isKnown(String authorization) {
        try {
            String[] parts = authorization.replaceFirst("^Bearer ", "").split("\\.");
            JsonNode head = JSON.readTree(Base64.getUrlDecoder().decode(parts[0]));
            JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signed = mac.doFinal((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return authorization.startsWith("Bearer ") && head.path("alg").asText().equals("HS256") && claims.path("iss").asText().equals(SERVICE)
                    && Math.abs(claims.path("iat").asLong() - Instant.now().getEpochSecond()) < 30
                    && MessageDigest.isEqual(signed, Base64.getUrlDecoder().decode(parts[2]));
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }
}
