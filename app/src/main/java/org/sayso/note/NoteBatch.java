package org.sayso.note;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sayso.web.Refusal;

/** Notes as the script of the page sends them: {@code {"notes": [{"id", "table", "item", "who", "quote", "saidBy", "words", "at"}]}}. What is no note reads as an empty one, so that the others are kept. */
final class NoteBatch {
    static final int MOST = 50;
    /** 50 notes of ten thousand characters, which are told that they are too long. */
    static final int LARGEST = 2 * 1024 * 1024;

    private NoteBatch() {}

    /** @throws Refusal 400 where it is no list of notes or has too many, 413 where it is too large */
    static List<NoteForm> read(byte @Nullable [] body, ObjectMapper json) {
        if (body != null && body.length > LARGEST) {
            throw new Refusal(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "Send fewer notes at once.");
        }
        JsonNode list = list(body, json);
        if (list == null || !list.isArray() || list.size() > MOST) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "Send a list of at most " + MOST + " notes.");
        }
        List<NoteForm> notes = new ArrayList<>();
        list.values().forEach(one -> notes.add(note(one)));
        return notes;
    }

    private static @Nullable JsonNode list(byte @Nullable [] body, ObjectMapper json) {
        try {
            JsonNode all = body == null || body.length == 0 ? null : json.readValue(body, Argument.of(JsonNode.class));
            return all == null || !all.isObject() ? null : all.get("notes");
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static NoteForm note(JsonNode one) {
        JsonNode quote = one.isObject() ? one.get("quote") : null;
        return new NoteForm(
                text(one, "id"), text(one, "table"), text(one, "item"), text(one, "who"), quote != null && quote.isBoolean() && quote.getBooleanValue(),
                text(one, "saidBy"), text(one, "words"), at(one));
    }

    private static String text(JsonNode one, String field) {
        JsonNode value = one.isObject() ? one.get(field) : null;
        return value != null && value.isString() ? value.getStringValue() : value != null && value.isNumber() ? value.coerceStringValue() : "";
    }

    /** Milliseconds since 1970, as clocks of browsers have it. */
    private static @Nullable Instant at(JsonNode one) {
        JsonNode at = one.isObject() ? one.get("at") : null;
        return at != null && at.isNumber() && Math.abs(at.getDoubleValue()) < 1e14 ? Instant.ofEpochMilli(at.getLongValue()) : null;
    }
}
