package org.sayso.feedback;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.sayso.partnership.Partnership;
import org.sayso.web.Problem.FieldError;
import org.sayso.web.Refusal;
import org.sayso.web.Text;

/** A response as a program sends it. Every field that is wrong is named in one answer. */
final class IncomingResponse {
    static final int LARGEST = 64 * 1024;
    private static final int LONGEST_KEY = 200;
    private final JsonNode fields;
    private final List<FieldError> errors = new ArrayList<>();

    private IncomingResponse(JsonNode fields) {
        this.fields = fields;
    }

    /** @throws Refusal 400 with the fields that are wrong, or 413 */
    static ReceiveResponse.Sent read(byte[] body, ObjectMapper json, Partnership partnership) {
        if (body != null && body.length > LARGEST) {
            throw new Refusal(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "Send at most 64 kilobytes.");
        }
        return new IncomingResponse(object(body, json)).sent(partnership);
    }

    private static JsonNode object(byte[] body, ObjectMapper json) {
        try {
            JsonNode node = body == null || body.length == 0 ? null : json.readValue(body, Argument.of(JsonNode.class));
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (IOException | RuntimeException e) {
            throw Refusal.field("body", "This is not JSON that can be read.");
        }
        throw Refusal.field("body", "Send one JSON object.");
    }

    private ReceiveResponse.Sent sent(Partnership partnership) {
        String words = Text.clean(text("text").orElse(""));
        if (!wrong("text") && Text.isEmpty(words)) {
            errors.add(new FieldError("text", "Send the words of the response."));
        } else if (Text.length(words) > Response.LONGEST) {
            errors.add(new FieldError("text", "At most 2,000 characters; these are " + Text.length(words) + "."));
        }
        String who = known("who", slug -> Respondent.of(slug).isPresent(), "Use child, young_person, parent, carer or practitioner.");
        String ageBand = known("ageBand", slug -> AgeBand.of(slug).isPresent(), "Use under_11, 11_13, 14_16, 17_18, 19_25 or adult.");
        String area = known("area", slug -> partnership.area(slug).isPresent(),
                "Use one of " + String.join(", ", partnership.areas().stream().map(Partnership.Area::slug).toList()) + ".");
        boolean mayQuote = yesOrNo("mayQuote");
        String key = text("submissionKey").map(Text::line).filter(k -> !k.isEmpty()).orElseGet(() -> UUID.randomUUID().toString());
        if (key.length() > LONGEST_KEY) {
            errors.add(new FieldError("submissionKey", "At most 200 characters."));
        }
        if (!errors.isEmpty()) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "Check the fields named in errors and send again.", errors);
        }
        return new ReceiveResponse.Sent(words, who, ageBand, area, mayQuote, "api:" + key, "api", null, null);
    }

    private String known(String field, Predicate<String> isKnown, String hint) {
        Optional<String> slug = text(field);
        if (slug.isPresent() && !isKnown.test(slug.get())) {
            errors.add(new FieldError(field, hint));
        }
        return slug.orElse(null);
    }

    private Optional<String> text(String field) {
        JsonNode node = fields.get(field);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isString()) {
            errors.add(new FieldError(field, "Send text."));
            return Optional.empty();
        }
        return Optional.of(node.getStringValue());
    }

    private boolean yesOrNo(String field) {
        JsonNode node = fields.get(field);
        if (node == null || node.isNull() || node.isBoolean()) {
            return node != null && node.isBoolean() && node.getBooleanValue();
        }
        errors.add(new FieldError(field, "Send true or false."));
        return false;
    }

    private boolean wrong(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }
}
