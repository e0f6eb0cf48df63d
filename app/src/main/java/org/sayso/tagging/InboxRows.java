package org.sayso.tagging;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.campaign.Campaigns;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.group.GroupsSaid;
import org.sayso.group.SaidBy;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Moments;

/** Makes the rows of a list of responses, in the order of their ids; what is not read, or is not this site's, is left out. */
@Singleton
class InboxRows {
    private final ResponseRepository responses;
    private final Readings readings;
    private final GroupsSaid groups;
    private final Tags tags;
    private final Campaigns campaigns;
    private final Plans plans;
    private final Site site;
    private final Clock clock;

    InboxRows(ResponseRepository responses, Readings readings, GroupsSaid groups, Tags tags, Campaigns campaigns, Plans plans, Site site, Clock clock) {
        this.responses = responses;
        this.readings = readings;
        this.groups = groups;
        this.tags = tags;
        this.campaigns = campaigns;
        this.plans = plans;
        this.site = site;
        this.clock = clock;
    }

    List<InboxRow> of(List<String> ids, String current, Function<String, String> link) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Response> found = responses.findByPartnershipAndIdIn(site.slug(), ids).stream().filter(r -> r.standing().isRead())
                .collect(Collectors.toMap(Response::id, Function.identity()));
        Map<String, SaidBy> said = groups.of(found.keySet());
        Map<String, Reading> read = readings.of(found.keySet());
        Map<String, Suggestion> best = readings.best(found.keySet());
        Map<String, CurrentTags> decided = tags.of(found.keySet());
        Map<String, Plan> plan = planOf(found.values());
        return ids.stream().map(found::get).filter(Objects::nonNull).map(r -> {
            Optional<Suggestion> top = Optional.ofNullable(best.get(r.id()));
            Optional<CurrentTags> tag = Optional.ofNullable(decided.get(r.id()));
            Plan its = plan.get(r.campaignId());
            Optional<Reading> reading = Optional.ofNullable(read.get(r.id()));
            boolean mayFitNone = reading.map(Reading::fitsNone).orElse(false);
            List<String> because = top.map(Suggestion::becauseList).orElse(List.of());
            return new InboxRow(
                    r.id(), link.apply(r.id()), r.id().equals(current), dayKey(r.receivedAt()), Moments.day(r.receivedAt()), whoKey(r), ageKey(r),
                    foreign(r), languageName(foreign(r)), Marked.in(r.shownWords(), r.english() == null ? because : List.of()),
                    r.english() == null ? List.of() : Marked.in(r.english(), because), reading.map(g -> g.needsEnglish(r)).orElse(false),
                    top.map(s -> PriorityChip.of(its, s.priority())).orElse(null), reading.filter(g -> top.isPresent()).map(Sure::of).orElse(null),
                    mayFitNone,
                    tag.map(t -> t.priorities().stream().map(p -> PriorityChip.of(its, p)).toList()).orElse(List.of()),
                    tag.map(CurrentTags::confirmedBy).orElse(null), tag.map(t -> t.kind() == TagDecisionKind.FITS_NONE).orElse(false),
                    r.standing() == Standing.KEPT_PRIVATE, said.get(r.id()));
        }).toList();
    }

    Optional<Plan> planOf(String responseId) {
        return responses.findByPartnershipAndId(site.slug(), responseId).flatMap(r -> campaigns.byId(r.campaignId())).map(c -> plans.get(c.plan()));
    }

    List<PriorityChip> chips(String responseId, List<String> priorities) {
        return planOf(responseId).map(plan -> priorities.stream().map(slug -> PriorityChip.of(plan, slug)).toList()).orElse(List.of());
    }

    private Map<String, Plan> planOf(Collection<Response> some) {
        return some.stream().map(Response::campaignId).distinct()
                .collect(Collectors.toMap(Function.identity(), id -> plans.get(campaigns.byId(id).orElseThrow().plan())));
    }

    String dayKey(Instant moment) {
        LocalDate today = Moments.dayOf(clock.instant());
        LocalDate day = Moments.dayOf(moment);
        return day.equals(today) ? "tagging.day.today" : day.equals(today.minusDays(1)) ? "tagging.day.yesterday" : "tagging.day.on";
    }

    static String whoKey(Response response) {
        return response.who() == null ? null : "tagging.who." + response.who();
    }

    static String ageKey(Response response) {
        return response.ageBand() == null ? null : "tagging.age." + response.ageBand();
    }

    /** The language of the words, when it is not English. */
    static String foreign(Response response) {
        return response.language() == null || response.language().equals("en") ? null : response.language();
    }

    static String languageName(String language) {
        return language == null ? null : Locale.forLanguageTag(language).getDisplayLanguage(Locale.UK);
    }
}
