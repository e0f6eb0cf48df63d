package org.sayso.feedback;

import io.micronaut.http.HttpStatus;
import io.micronaut.serde.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.sayso.partnership.Partnership;
import org.sayso.web.Refusal;
import org.sayso.web.SentFields;
import org.sayso.web.Text;

/** A response as a program sends it. Every field that is wrong is named in one answer. */
final class IncomingResponse {
    static final int LARGEST = 64 * 1024;
    private static final int LONGEST_KEY = 200;
    private final SentFields fields;

    private IncomingResponse(SentFields fields) {
        this.fields = fields;
    }

    /** @throws Refusal 400 with the fields that are wrong, or 413 */
    static ReceiveResponse.Sent read(byte[] body, ObjectMapper json, Partnership partnership) {
        if (body != null && body.length > LARGEST) {
            throw new Refusal(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "Send at most 64 kilobytes.");
        }
        return new IncomingResponse(SentFields.of(body, json)).sent(partnership);
    }

    private ReceiveResponse.Sent sent(Partnership partnership) {
        String words = Text.clean(fields.text("text").orElse(""));
        if (Text.isEmpty(words)) {
            fields.wrong("text", "Send the words of the response.");
        } else if (Text.length(words) > Response.LONGEST) {
            fields.wrong("text", "At most 2,000 characters; these are " + Text.length(words) + ".");
        }
        String who = known("who", slug -> Respondent.of(slug).isPresent(), "Use child, young_person, parent, carer or practitioner.");
        String ageBand = known("ageBand", slug -> AgeBand.of(slug).isPresent(), "Use under_11, 11_13, 14_16, 17_18, 19_25 or adult.");
        String area = known("area", slug -> partnership.area(slug).isPresent(),
                "Use one of " + String.join(", ", partnership.areas().stream().map(Partnership.Area::slug).toList()) + ".");
        boolean mayQuote = fields.yesOrNo("mayQuote");
        String key = fields.text("submissionKey").map(Text::line).filter(k -> !k.isEmpty()).orElseGet(() -> UUID.randomUUID().toString());
        if (key.length() > LONGEST_KEY) {
            fields.wrong("submissionKey", "At most 200 characters.");
        }
        fields.check();
        return new ReceiveResponse.Sent(words, who, ageBand, area, mayQuote, "api:" + key, "api", null, null);
    }

    private String known(String field, Predicate<String> isKnown, String hint) {
        Optional<String> slug = fields.text(field);
        if (slug.isPresent() && !isKnown.test(slug.get())) {
            fields.wrong(field, hint);
        }
        return slug.orElse(null);
    }
}
