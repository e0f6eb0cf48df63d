package org.sayso.tagging;

import static org.sayso.tagging.TagDecisionKind.ACCEPTED;
import static org.sayso.tagging.TagDecisionKind.CHANGED;
import static org.sayso.tagging.TagDecisionKind.FITS_NONE;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sayso.campaign.Campaigns;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/**
 * A person decides which priorities a response belongs to. The suggestion stays as it was; an older decision stays in the
 * history. {@code expected} is the id of the decision that the colleague saw in force, null for none: when another holds
 * by now, nothing is written and {@link TaggedMeanwhile} says whose. Only for responses that a person has read, and whose English is
 * there when they are in another language: a colleague could not check it otherwise.
 */
@Singleton
public class ConfirmTags {
    private final ResponseRepository responses;
    private final ReadingRepository readings;
    private final TagDecisionRepository decisions;
    private final TagRepository tags;
    private final Tags current;
    private final Campaigns campaigns;
    private final Plans plans;
    private final Outbox outbox;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    ConfirmTags(
            ResponseRepository responses, ReadingRepository readings, TagDecisionRepository decisions, TagRepository tags, Tags current,
            Campaigns campaigns, Plans plans, Outbox outbox, Audit audit, Site site, Clock clock) {
        this.responses = responses;
        this.readings = readings;
        this.decisions = decisions;
        this.tags = tags;
        this.current = current;
        this.campaigns = campaigns;
        this.plans = plans;
        this.outbox = outbox;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    @Transactional
    public CurrentTags accept(Colleague who, String responseId, @Nullable String expected) {
        return accept(who, responseId, expected, null);
    }

    /** @param seen the suggested priority that the colleague saw; another one by now is not what was accepted */
    @Transactional
    CurrentTags accept(Colleague who, String responseId, @Nullable String expected, @Nullable String seen) {
        Response response = readResponse(responseId);
        Reading reading = readings.findById(responseId).orElse(null);
        String top = top(reading);
        if (top == null || seen != null && !seen.equals(top)) {
            throw new TaggedMeanwhile(responseId, current.of(responseId).orElse(null));
        }
        return decide(who, response, reading, ACCEPTED, List.of(top), expected);
    }

    /** @param priorities one or more of the campaign's plan, the first one first */
    @Transactional
    public CurrentTags change(Colleague who, String responseId, List<String> priorities, @Nullable String expected) {
        Response response = readResponse(responseId);
        List<String> chosen = priorities.stream().distinct().toList();
        Plan plan = campaigns.byId(response.campaignId()).map(c -> plans.get(c.plan())).orElseThrow(Refusal::notFound);
        if (chosen.isEmpty() || !chosen.stream().allMatch(slug -> plan.priority(slug).isPresent())) {
            throw Refusal.field("priorities", "Choose one or more priorities of the plan.");
        }
        Reading reading = readings.findById(responseId).orElse(null);
        boolean isSuggestion = chosen.equals(List.of(Objects.requireNonNullElse(top(reading), "")));
        return decide(who, response, reading, isSuggestion ? ACCEPTED : CHANGED, chosen, expected);
    }

    @Transactional
    public CurrentTags fitsNone(Colleague who, String responseId, @Nullable String expected) {
        Response response = readResponse(responseId);
        return decide(who, response, readings.findById(responseId).orElse(null), FITS_NONE, List.of(), expected);
    }

    /** Locked. */
    private Response readResponse(String responseId) {
        Response response = responses.lock(site.slug(), responseId).orElseThrow(Refusal::notFound);
        if (!response.standing().isRead()) {
            throw new GoneFromInbox();
        }
        return response;
    }

    private static String top(Reading reading) {
        return reading == null ? null : reading.topPriority();
    }

    private CurrentTags decide(Colleague who, Response response, Reading seen, TagDecisionKind kind, List<String> priorities, String expected) {
        CurrentTags holds = current.of(response.id()).orElse(null);
        if (holds != null && holds.says(kind, priorities) && holds.isBy(who)) {
            return holds; // a double tap
        }
        if (!Objects.equals(holds == null ? null : holds.decisionId(), expected)) {
            throw new TaggedMeanwhile(response.id(), holds);
        }
        if (holds == null && seen != null && seen.needsEnglish(response)) {
            throw new Refusal(HttpStatus.CONFLICT, "Add what this says in English first. Then it can be set against the plan.");
        }
        TagDecision made = decisions.save(TagDecision.made(UUID.randomUUID().toString(), response.id(), kind, who, momentAfter(holds), null, seen));
        if (!priorities.isEmpty()) {
            tags.saveAll(IntStream.range(0, priorities.size()).mapToObj(i -> new Tag(made.id(), response.id(), i, priorities.get(i))).toList());
        }
        responses.themed(response.id(), kind == FITS_NONE ? null : made.decidedAt());
        audit.wrote(who, "tags-" + kind.slug().replace('_', '-'), "response " + response.id(), String.join(", ", priorities));
        outbox.touched(response.id());
        return CurrentTags.of(made, priorities);
    }

    /** Later than what it takes the place of, also when two clocks differ: the order of decisions is their time. */
    private Instant momentAfter(CurrentTags holds) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return holds == null || holds.at().isBefore(now) ? now : holds.at().plus(1, ChronoUnit.MICROS);
    }
}
