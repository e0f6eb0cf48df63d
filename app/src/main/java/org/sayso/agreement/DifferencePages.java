package org.sayso.agreement;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import org.sayso.campaign.Campaigns;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.tagging.CurrentTags;
import org.sayso.tagging.PriorityChip;
import org.sayso.tagging.Tags;
import org.sayso.web.Moments;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

/** Two readings of one response side by side, and the form that settles them. */
@Singleton
class DifferencePages {
    private final Agreement agreement;
    private final SecondReadingRepository readings;
    private final ResponseRepository responses;
    private final Tags tags;
    private final Campaigns campaigns;
    private final Plans plans;
    private final Site site;

    DifferencePages(
            Agreement agreement, SecondReadingRepository readings, ResponseRepository responses, Tags tags, Campaigns campaigns, Plans plans, Site site) {
        this.agreement = agreement;
        this.readings = readings;
        this.responses = responses;
        this.tags = tags;
        this.campaigns = campaigns;
        this.plans = plans;
        this.site = site;
    }

    /**
     * @param now what holds, by {@code nowName}; not always what the first one decided
     * @param expected id of that decision
     * @param settledName who settled it before, or null; @param settled when, as the form sends it back
     */
    @Introspected
    record DifferencePage(
            AgreementPage.Difference two, List<PriorityChip> now, @Nullable String nowName, @Nullable String expected, List<Choice> choices, boolean none,
            @Nullable String settledName, @Nullable String settledWhen, @Nullable String settled, String back, Problems problems) {}

    @Introspected
    record Choice(PriorityChip chip, String id, boolean isTicked) {}

    /** @param ticked what was typed before, or null; @param none likewise */
    DifferencePage page(String id, @Nullable List<String> ticked, boolean none, Problems problems) {
        return page(readings.pair(site.slug(), id).orElseThrow(Refusal::notFound), ticked, none, problems);
    }

    /** Not found when its words may not be read any more by now. */
    DifferencePage page(SecondReadingRepository.Pair pair, @Nullable List<String> ticked, boolean none, Problems problems) {
        Response response = responses.findByPartnershipAndId(site.slug(), pair.responseId()).filter(AgreementPages::mayBeRead).orElseThrow(Refusal::notFound);
        Plan plan = campaigns.byId(response.campaignId()).map(c -> plans.get(c.plan())).orElseThrow(Refusal::notFound);
        TwoReadings two = agreement.one(plan, pair).orElseThrow(Refusal::notFound);
        CurrentTags now = tags.of(pair.responseId()).orElse(null);
        List<String> holds = now == null ? List.of() : now.priorities();
        List<String> shown = ticked == null ? holds : ticked;
        return new DifferencePage(
                AgreementPages.difference(plan, two, response), AgreementPages.chips(plan, holds), now == null ? null : now.confirmedBy(),
                now == null ? null : now.decisionId(),
                plan.priorities().stream().map(p -> new Choice(PriorityChip.of(p), "priority-" + p.number(), shown.contains(p.slug()))).toList(),
                ticked == null ? now != null && holds.isEmpty() : none, two.settledName(), two.settledAt() == null ? null : Moments.dayAndTime(two.settledAt()),
                two.settledAt() == null ? null : two.settledAt().toString(),
                AgreementPages.PATH + "?plan=" + plan.slug() + "#differences", problems);
    }
}
