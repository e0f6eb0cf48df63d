package org.sayso.agreement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sayso.campaign.Campaigns;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.tagging.CurrentTags;
import org.sayso.tagging.Tags;
import org.sayso.web.Refusal;

/**
 * Keeps what a second person makes of a response, beside the first decision and never in its place. The same form twice is once. Two people
 * who read the same one at the same time are both kept.
 */
@Singleton
public class ReadSecond {
    private final SecondReadingRepository readings;
    private final SetSample sample;
    private final ResponseRepository responses;
    private final Tags tags;
    private final Campaigns campaigns;
    private final Plans plans;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    ReadSecond(
            SecondReadingRepository readings, SetSample sample, ResponseRepository responses, Tags tags, Campaigns campaigns, Plans plans, Audit audit, Site site, Clock clock) {
        this.readings = readings;
        this.sample = sample;
        this.responses = responses;
        this.tags = tags;
        this.campaigns = campaigns;
        this.plans = plans;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** What became of it: nothing new is kept of what the colleague had read before, nor of what there is nothing to be the second of any more. */
    public enum Outcome {
        KEPT,
        READ_BEFORE,
        GONE
    }

    /** @param priorities of the campaign's plan; none when none fits */
    @Transactional
    public Outcome read(Colleague who, String responseId, List<String> priorities) {
        Response response = responses.lock(site.slug(), responseId).orElseThrow(Refusal::notFound);
        Plan plan = campaigns.byId(response.campaignId()).map(c -> plans.get(c.plan())).orElseThrow(Refusal::notFound);
        List<String> chosen = plan.priorities().stream().map(Plan.Priority::slug).filter(priorities::contains).toList();
        if (chosen.size() < priorities.stream().distinct().count()) {
            throw Refusal.field("priorities", "Choose one or more priorities of the plan.");
        }
        Optional<SecondReading> before = readings.by(site.slug(), responseId, Objects.requireNonNull(who.id()));
        if (before.isPresent()) { // a double tap says the same
            return before.get().priorities().equals(String.join("\n", chosen)) ? Outcome.KEPT : Outcome.READ_BEFORE;
        }
        if (readings.offered(site.slug(), Sample.cut(sample.oneIn()), who.id(), responseId).isEmpty()) {
            return Outcome.GONE;
        }
        CurrentTags first = tags.of(responseId).orElseThrow();
        readings.save(new SecondReading(
                UUID.randomUUID().toString(), responseId, first.decisionId(), who.id(), who.name(), String.join("\n", chosen), clock.instant(), null, null));
        audit.wrote(who, "read-second", "response " + responseId, null);
        return Outcome.KEPT;
    }
}
