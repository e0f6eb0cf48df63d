package org.sayso.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a JSON object as a program sends them, read strictly: text is text, and a number, a list or a yes is not
 * made into it. Take {@code @Nullable @Body byte[] body}, read it with {@link #of}, read each field, then call
 * {@link #check}: every field that is wrong is named in one answer. A field that is left out and one that is null are the
 * same; fields that nobody asks for are let be. For one call and one thread.
 */
public final class SentFields {
    private static final JsonFactory PARSERS = new JsonFactory();
    private final JsonNode fields;
    private final List<Problem.FieldError> errors = new ArrayList<>();

    private SentFields(JsonNode fields) {
        this.fields = fields;
    }

    /** @throws Refusal 400 that names {@code body}, when it is no JSON or no object */
    public static SentFields of(byte[] body, ObjectMapper json) {
        JsonNode node;
        try {
            node = body == null || body.length == 0 || !isOneValue(body) ? null : json.readValue(body, Argument.of(JsonNode.class));
        } catch (IOException | RuntimeException e) {
            throw Refusal.field("body", "This is not JSON that can be read.");
        }
        if (node == null || !node.isObject()) {
            throw Refusal.field("body", "Send one JSON object.");
        }
        return new SentFields(node);
    }

    /** The mapper stops after the first value and would not see what follows it. */
    private static boolean isOneValue(byte[] body) throws IOException {
        try (JsonParser parser = PARSERS.createParser(body)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        }
    }

    /** Empty when it is left out, or is no text; the second is noted as a problem. */
    public Optional<String> text(String field) {
        JsonNode node = fields.get(field);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isString()) {
            wrong(field, "Send text.");
            return Optional.empty();
        }
        return Optional.of(node.getStringValue());
    }

    /** No when it is left out. */
    public boolean yesOrNo(String field) {
        JsonNode node = fields.get(field);
        if (node == null || node.isNull() || node.isBoolean()) {
            return node != null && node.isBoolean() && node.getBooleanValue();
        }
        wrong(field, "Send true or false.");
        return false;
    }

    /** Notes what else is wrong with a field. What was said of it first stands. */
    public void wrong(String field, String message) {
        if (errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new Problem.FieldError(field, message));
        }
    }

    /** @throws Refusal 400 that names every field that is wrong */
    public void check() {
        if (!errors.isEmpty()) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "Check the fields named in errors and send again.", List.copyOf(errors));
        }
    }
}
