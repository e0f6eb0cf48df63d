package org.sayso.tagging;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.easy.ChosenPictures;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.group.GroupsSaid;
import org.sayso.nlp.Meant;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Moments;

/** Gathers the {@link Evidence} of one response; empty for one that is not read or not this site's. */
@Singleton
class EvidencePane {
    private static final int EXAMPLES = 2;
    private final ResponseRepository responses;
    private final ShownAnswers answers;
    private final Readings readings;
    private final GroupsSaid groups;
    private final Meanings meanings;
    private final Tags tags;
    private final Taggers taggers;
    private final SureOfEnglish sureOfEnglish;
    private final ChosenPictures pictures;
    private final Campaigns campaigns;
    private final Plans plans;
    private final Site site;

    EvidencePane(
            ResponseRepository responses, ShownAnswers answers, Readings readings, GroupsSaid groups, Meanings meanings, Tags tags, Taggers taggers, SureOfEnglish sureOfEnglish,
            ChosenPictures pictures, Campaigns campaigns, Plans plans, Site site) {
        this.responses = responses;
        this.answers = answers;
        this.readings = readings;
        this.groups = groups;
        this.meanings = meanings;
        this.tags = tags;
        this.taggers = taggers;
        this.sureOfEnglish = sureOfEnglish;
        this.pictures = pictures;
        this.campaigns = campaigns;
        this.plans = plans;
        this.site = site;
    }

    Optional<Evidence> of(String id, InboxFilter filter, String next) {
        return responses.findByPartnershipAndId(site.slug(), id).filter(r -> r.standing().isRead()).map(r -> of(r, filter, next));
    }

    private Evidence of(Response r, InboxFilter filter, String next) {
        Campaign campaign = campaigns.byId(r.campaignId()).orElseThrow();
        Plan plan = plans.get(campaign.plan());
        Optional<Reading> reading = Optional.ofNullable(readings.of(List.of(r.id())).get(r.id()));
        boolean mayFitNone = reading.map(Reading::fitsNone).orElse(false);
        List<Suggestion> suggestions = readings.suggestions(r.id());
        Optional<Suggestion> top = suggestions.stream().findFirst();
        Optional<CurrentTags> now = tags.of(r.id());
        List<String> ticked = now.map(CurrentTags::priorities).filter(p -> !p.isEmpty()).orElse(top.map(s -> List.of(s.priority())).orElse(List.of()));
        List<String> because = top.map(Suggestion::becauseList).orElse(List.of()).stream().filter((r.english() == null ? r.shownWords() : r.english())::contains).toList();
        boolean needsEnglish = reading.map(g -> g.needsEnglish(r)).orElse(false);
        boolean isDoubted = r.english() == null && reading.map(Reading::isEnglish).orElse(false) && !sureOfEnglish.is(r.words());
        String own = InboxFilter.PATH + "/" + r.id();
        return new Evidence(
                r.id(), Marked.in(r.shownWords(), r.english() == null ? because : List.of()), needsEnglish || isDoubted || r.english() != null ? english(r, because, filter) : null, needsEnglish, InboxRows.foreign(r), InboxRows.languageName(InboxRows.foreign(r)),
                Moments.dayAndTime(r.receivedAt()), InboxRows.whoKey(r), InboxRows.ageKey(r), area(r), campaign.title(),
                answers.of(r), r.unreadAnswersSince() != null,
                r.standing() == Standing.KEPT_PRIVATE, taggers.has(plan.slug()),
                suggestions.stream().map(s -> new Evidence.Line(PriorityChip.of(plan, s.priority()), Sure.of(s.confidence(), mayFitNone), s.place() == 0 && !mayFitNone)).toList(),
                reading.filter(Reading::fitsNone).map(Sure::of).orElse(null),
                because.isEmpty() ? "" : "“" + String.join("”, “", because) + "”",
                top.map(s -> examples(r, plan, s.priority())).orElse(List.of()),
                readings.themes(List.of(r.id())).getOrDefault(r.id(), List.of()).stream().map(ThemeGuess::themeName).toList(),
                now.map(t -> t.priorities().stream().map(p -> PriorityChip.of(plan, p)).toList()).orElse(List.of()),
                now.map(t -> t.kind() == TagDecisionKind.FITS_NONE).orElse(false), now.map(CurrentTags::confirmedBy).orElse(null),
                history(r.id(), plan, reading, top),
                plan.priorities().stream().map(p -> new Evidence.Choice(PriorityChip.of(p), "priority-" + p.number(), ticked.contains(p.slug()))).toList(),
                now.map(CurrentTags::decisionId).orElse(null), top.map(Suggestion::priority).orElse(null), next,
                filter.path(own + "/acceptance"), filter.path(own + "/tags"), filter.path(own + "/fits-none"),
                now.map(t -> filter.path(InboxFilter.PATH + "/decisions/" + t.decisionId() + "/undoing")).orElse(null), GuideController.path(plan.slug()),
                pictures.of(List.of(r)).get(r.id()), groups.of(r.id()).orElse(null));
    }

    private static Evidence.English english(Response r, List<String> because, InboxFilter filter) {
        return new Evidence.English(
                r.english() == null ? List.of() : Marked.in(r.english(), because), r.english(), r.shownWords(), r.englishName(),
                r.englishAt() == null ? null : Moments.dayAndTime(r.englishAt()), r.englishAt() == null ? null : r.englishAt().toString(),
                filter.path(InboxFilter.PATH + "/" + r.id() + "/english"));
    }

    private List<String> examples(Response response, Plan plan, String priority) {
        Meant meant = meanings.meants(List.of(response.id())).get(response.id());
        return meant == null ? List.of() : taggers.of(plan.slug()).map(tagger -> tagger.examplesLike(meant, priority, EXAMPLES)).orElse(List.of())
                .stream().map(near -> near.line().text()).toList();
    }

    private String area(Response response) {
        return response.area() == null ? null : site.partnership().area(response.area()).map(Partnership.Area::name).orElse(null);
    }

    /** The latest first; the machine's part is last, because it came first. */
    private List<Evidence.Told> history(String id, Plan plan, Optional<Reading> reading, Optional<Suggestion> top) {
        List<Evidence.Told> told = new ArrayList<>();
        for (Tags.Decided decided : tags.history(id)) {
            TagDecision d = decided.decision();
            if (d.undoneAt() != null) {
                told.add(new Evidence.Told("tagging.history.undone", d.undoneName(), Moments.dayAndTime(d.undoneAt()), d.staffName()));
            }
            String what = String.join(", ", decided.priorities().stream().map(plan::nameOf).toList());
            String how = d.batchId() != null ? "accepted-together" : d.kind().slug().replace('_', '-');
            told.add(new Evidence.Told("tagging.history." + how, d.staffName(), Moments.dayAndTime(d.decidedAt()), what));
        }
        reading.filter(r -> top.isPresent()).ifPresent(r -> told.add(new Evidence.Told(
                r.fitsNone() ? "tagging.history.suggested-none" : "tagging.history.suggested", r.model(), Moments.dayAndTime(r.madeAt()),
                top.map(s -> plan.nameOf(s.priority()) + " (" + Sure.number(s.confidence()) + ")").orElse(""))));
        return told;
    }
}
