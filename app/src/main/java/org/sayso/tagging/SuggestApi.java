package org.sayso.tagging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.staff.Role;
import org.sayso.web.Refusal;
import org.sayso.web.SentFields;
import org.sayso.web.Text;

/** What the tagger makes of a text: for programs. Nothing is stored. */
@Controller("/api/v1/plans/{plan}")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
class SuggestApi {
    static final int LONGEST = 10_000;
    private final Plans plans;
    private final Taggers taggers;
    private final ObjectMapper json;

    SuggestApi(Plans plans, Taggers taggers, ObjectMapper json) {
        this.plans = plans;
        this.taggers = taggers;
        this.json = json;
    }

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Suggested(String priority, double confidence, List<String> because) {}

    @Serdeable
    record Near(String theme, double confidence) {}

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Answer(List<Suggested> suggestions, List<Near> themes, boolean fitsNone, double noneConfidence, String language) {
        static Answer of(org.sayso.nlp.Reading read) {
            return new Answer(
                    read.suggestions().stream().map(s -> new Suggested(s.priority(), rounded(s.confidence()), s.because())).toList(),
                    read.themes().stream().map(t -> new Near(t.theme(), rounded(t.confidence()))).toList(), read.fitsNone(),
                    rounded(read.noneConfidence()), read.language());
        }

        private static double rounded(double confidence) {
            return Math.round(confidence * 10_000) / 10_000.0;
        }
    }

    @Post("/suggest")
    @Secured({Role.May.PLAN_LEAD, Role.May.MODERATOR, Role.May.ADMIN, Role.May.SAFEGUARDING_LEAD})
    Answer suggest(@PathVariable String plan, @Nullable @Body byte[] body) {
        Plan known = plans.get(plan);
        SentFields sent = SentFields.of(body, json);
        String text = Text.clean(sent.text("text").orElse(""));
        if (Text.isEmpty(text)) {
            sent.wrong("text", "Send the words to look at.");
        } else if (Text.length(text) > LONGEST) {
            sent.wrong("text", "Send at most 10,000 characters.");
        }
        sent.check();
        return taggers.of(known.slug()).map(tagger -> Answer.of(taggers.read(tagger, text)))
                .orElseThrow(() -> new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "There is no tagger for this plan yet. People set its responses against priorities by hand."));
    }
}
