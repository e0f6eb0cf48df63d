package org.sayso.agreement;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.staff.Colleague;
import org.sayso.tagging.HowGood;
import org.sayso.tagging.PriorityChip;
import org.sayso.web.Paging;

/** Puts the page together that says how good the tagger is here and how far people agree. */
@Singleton
class AgreementPages {
    static final String PATH = "/desk/agreement";
    private static final int SIZE = 20;
    private final Agreement agreement;
    private final SecondReadingRepository readings;
    private final SetSample sample;
    private final ResponseRepository responses;
    private final HowGood howGood;
    private final Plans plans;
    private final Site site;

    AgreementPages(
            Agreement agreement, SecondReadingRepository readings, SetSample sample, ResponseRepository responses, HowGood howGood, Plans plans, Site site) {
        this.agreement = agreement;
        this.readings = readings;
        this.sample = sample;
        this.responses = responses;
        this.howGood = howGood;
        this.plans = plans;
        this.site = site;
    }

    AgreementPage page(Colleague who, @Nullable String asked, @Nullable Integer page) {
        Plan plan = plans.ofSite().stream().filter(p -> p.slug().equals(asked)).findFirst().orElse(plans.current());
        List<TwoReadings> all = agreement.all(plan);
        List<TwoReadings> differing = all.stream().filter(t -> !t.isSame()).toList();
        List<TwoReadings> open = differing.stream().filter(t -> t.settledAt() == null).toList();
        String own = PATH + "?plan=" + plan.slug();
        Paging all20 = new Paging(Paging.page(page), SIZE, open.size(), own + "&");
        Paging paging = new Paging(Math.min(all20.page(), all20.pages()), SIZE, open.size(), own + "&");
        int oneIn = sample.oneIn();
        return new AgreementPage(
                plan.slug(), plans.ofSite().stream().map(p -> new AgreementPage.Choice(p.title(), PATH + "?plan=" + p.slug(), p.equals(plan))).toList(),
                howGood.of(plan), agreement.report(plan, all), all.size(), readings.countWaiting(site.slug(), Sample.cut(oneIn), Objects.requireNonNullElse(who.id(), "")),
                oneIn, Sample.CHOICES, differences(plan, open.stream().skip(paging.offset()).limit(SIZE).toList()), differing.size() - open.size(), paging);
    }

    /** Of those whose words may still be read at the moment when they are shown, whatever was so when they were looked up. */
    List<AgreementPage.Difference> differences(Plan plan, List<TwoReadings> some) {
        Map<String, Response> said = some.isEmpty() ? Map.of() : responses.findByPartnershipAndIdIn(site.slug(), some.stream().map(TwoReadings::responseId).toList())
                .stream().filter(AgreementPages::mayBeRead).collect(Collectors.toMap(Response::id, Function.identity()));
        return some.stream().filter(t -> said.containsKey(t.responseId())).map(t -> difference(plan, t, said.get(t.responseId()))).toList();
    }

    /** Standing and words come from the same row, so one can not be older than the other. */
    static boolean mayBeRead(Response response) {
        return response.standing().isRead() && response.shownWords() != null;
    }

    static AgreementPage.Difference difference(Plan plan, TwoReadings t, Response r) {
        return new AgreementPage.Difference(
                PATH + "/differences/" + t.id(), r.shownWords(), r.language(), r.english(), r.standing() == Standing.KEPT_PRIVATE, chips(plan, t.first()), t.firstName(),
                chips(plan, t.second()), t.secondName());
    }

    static List<PriorityChip> chips(Plan plan, List<String> priorities) {
        return priorities.stream().map(slug -> PriorityChip.of(plan, slug)).toList();
    }
}
