package org.sayso.agreement;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.feedback.FurtherAnswer;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.staff.Colleague;
import org.sayso.tagging.PriorityChip;
import org.sayso.tagging.ShownAnswers;
import org.sayso.web.Moments;
import org.sayso.web.Problems;

/** One response to be read a second time: its words and nothing of what anybody made of them. */
@Singleton
class SecondPages {
    static final String PATH = AgreementPages.PATH + "/second";
    private final SecondReadingRepository readings;
    private final SetSample sample;
    private final ResponseRepository responses;
    private final ShownAnswers answers;
    private final Campaigns campaigns;
    private final Plans plans;
    private final Site site;

    SecondPages(
            SecondReadingRepository readings, SetSample sample, ResponseRepository responses, ShownAnswers answers, Campaigns campaigns, Plans plans, Site site) {
        this.readings = readings;
        this.sample = sample;
        this.responses = responses;
        this.answers = answers;
        this.campaigns = campaigns;
        this.plans = plans;
        this.site = site;
    }

    /** @param said null when nothing waits; @param none what was ticked before */
    @Introspected
    record SecondPage(@Nullable Said said, long waiting, boolean none, Problems problems) {}

    /** @param language what the words are in when that is not English */
    @Introspected
    record Said(
            String id, String words, @Nullable String language, @Nullable String languageName, @Nullable String english, String day, @Nullable String whoKey,
            @Nullable String ageKey, @Nullable String area, String campaign, boolean keptPrivate, List<FurtherAnswer> answers, List<Choice> choices, String send, String skip) {}

    @Introspected
    record Choice(PriorityChip chip, String id, boolean isTicked) {}

    /** The next one after that id; after the last, the first. */
    SecondPage next(Colleague who, @Nullable String after) {
        String from = after == null ? "" : after;
        String id = waits(who, from).or(() -> from.isEmpty() ? Optional.empty() : waits(who, "")).orElse(null);
        SecondPage page = page(who, id, List.of(), false, new Problems());
        return id == null || page.said() != null ? page : next(who, id); // it went meanwhile
    }

    /** The same one again, with what was ticked. */
    SecondPage again(Colleague who, String id, List<String> ticked, boolean none, Problems problems) {
        return page(who, readings.offered(site.slug(), cut(), id(who), id).orElse(null), ticked, none, problems);
    }

    boolean isOffered(Colleague who, String id) {
        return readings.offered(site.slug(), cut(), id(who), id).isPresent();
    }

    private Optional<String> waits(Colleague who, String after) {
        return readings.nextWaiting(site.slug(), cut(), id(who), after);
    }

    /** What may not be read any more, since it was looked up, is not shown. */
    SecondPage page(Colleague who, @Nullable String id, List<String> ticked, boolean none, Problems problems) {
        Said said = id == null ? null : responses.findByPartnershipAndId(site.slug(), id).filter(AgreementPages::mayBeRead).map(r -> said(r, ticked)).orElse(null);
        return new SecondPage(said, readings.countWaiting(site.slug(), cut(), id(who)), none, problems);
    }

    private Said said(Response r, List<String> ticked) {
        Campaign campaign = campaigns.byId(r.campaignId()).orElseThrow();
        Plan plan = plans.get(campaign.plan());
        String foreign = r.language() == null || r.language().equals("en") ? null : r.language();
        return new Said(
                r.id(), r.shownWords(), foreign, foreign == null ? null : Locale.forLanguageTag(foreign).getDisplayLanguage(Locale.UK), r.english(),
                Moments.dayAndTime(r.receivedAt()), r.who() == null ? null : "tagging.who." + r.who(), r.ageBand() == null ? null : "tagging.age." + r.ageBand(),
                site.partnership().area(r.area()).map(Partnership.Area::name).orElse(null), campaign.title(),
                r.standing() == Standing.KEPT_PRIVATE, answers.of(r),
                plan.priorities().stream().map(p -> new Choice(PriorityChip.of(p), "priority-" + p.number(), ticked.contains(p.slug()))).toList(), PATH + "/" + r.id(), PATH + "?after=" + r.id());
    }

    private String cut() {
        return Sample.cut(sample.oneIn());
    }

    private static String id(Colleague who) {
        return Objects.requireNonNullElse(who.id(), "");
    }
}
