package org.sayso.learning;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.nlp.meaning.Encoders;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Moments;
import org.sayso.web.Paging;

/** Makes the page of learning for one plan. */
@Singleton
class LearningPages {
    static final String PATH = "/desk/learning";
    private static final int ROWS = 20;
    private static final int USES = 10;
    private final Examples examples;
    private final LearnedTaggers learned;
    private final LearnedVersionRepository versions;
    private final LearnedScoreRepository scores;
    private final LearningRunRepository runs;
    private final LearningSwitchRepository switches;
    private final TaggerUseRepository uses;
    private final Progress progress;
    private final Plans plans;
    private final Site site;

    LearningPages(
            Examples examples, LearnedTaggers learned, LearnedVersionRepository versions, LearnedScoreRepository scores, LearningRunRepository runs,
            LearningSwitchRepository switches, TaggerUseRepository uses, Progress progress, Plans plans, Site site) {
        this.examples = examples;
        this.learned = learned;
        this.versions = versions;
        this.scores = scores;
        this.runs = runs;
        this.switches = switches;
        this.uses = uses;
        this.progress = progress;
        this.plans = plans;
        this.site = site;
    }

    static String path(String plan) {
        return PATH + "/" + plan;
    }

    LearningPage page(Plan plan, Integer askedPage) {
        Examples.Counts counts = examples.counts(plan.slug());
        int inUse = learned.inUse(plan.slug()).map(LearnedVersion::number).orElse(UseVersion.AS_IT_CAME);
        int page = Paging.page(askedPage);
        Page<LearnedVersion> found = versions.findByPartnershipAndPlanOrderByNumberDesc(site.slug(), plan.slug(), Pageable.from(page - 1, ROWS));
        return new LearningPage(
                path(plan.slug()), plan.title(), links(plan), switched(), counts.teaching(), counts.heldBack(), LearnVersion.LEAST,
                Math.max(0, LearnVersion.LEAST - counts.teaching()), Encoders.all().isEmpty(), run(plan.slug()).orElse(null), inUse, rows(plan, found.getContent(), inUse),
                history(plan.slug()), new Paging(page, ROWS, found.getTotalSize(), Paging.base(path(plan.slug()), Map.of())));
    }

    LearningPage.Switched switched() {
        return switches.latest(site.slug()).map(s -> new LearningPage.Switched(s.isOn(), s.staffName(), Moments.dayAndTime(s.turnedAt())))
                .orElse(new LearningPage.Switched(false, null, null));
    }

    private List<LearningPage.PlanLink> links(Plan shown) {
        return plans.ofSite().stream().map(plan -> new LearningPage.PlanLink(plan.title(), path(plan.slug()), plan.slug().equals(shown.slug()))).toList();
    }

    private Optional<LearningPage.RunBox> run(String plan) {
        return runs.latest(site.slug(), plan).map(run -> {
            Progress.Now now = progress.now();
            Integer percent = now != null && run.id().equals(now.runId()) ? now.percent() : null;
            boolean waits = run.state() == LearningRun.State.WAITING;
            return new LearningPage.RunBox(
                    "learning.run.why." + run.why().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), run.staffName(), Moments.dayAndTime(run.askedAt()),
                    percent, percent == null ? null : "w-" + percent / 5 * 5, waits ? null : "learning.run." + run.state().slug(),
                    run.endedAt() == null ? null : Moments.dayAndTime(run.endedAt()));
        });
    }

    private List<LearningPage.VersionRow> rows(Plan plan, List<LearnedVersion> found, int inUse) {
        Map<String, List<LearnedScore>> of = found.isEmpty() ? Map.of()
                : scores.of(found.stream().map(LearnedVersion::id).toList()).stream().collect(Collectors.groupingBy(LearnedScore::versionId));
        return found.stream().map(version -> {
            ScoreTable.Row all = ScoreTable.of(plan, of.getOrDefault(version.id(), List.of()), LearnedScore.HELD_BACK).getAll();
            return new LearningPage.VersionRow(
                    version.number(), VersionPages.path(version), Moments.dayAndTime(version.madeAt()), version.examples(), all.decisions(), all.before().part(),
                    all.after().part(), version.number() == inUse, version.isRetired() ? "learning.retired." + version.retiredWhy().slug() : null);
        }).toList();
    }

    private List<LearningPage.UseLine> history(String plan) {
        return uses.history(site.slug(), plan, USES).stream().map(use -> {
            int number = use.versionId() == null ? UseVersion.AS_IT_CAME
                    : versions.findByPartnershipAndId(site.slug(), use.versionId()).map(LearnedVersion::number).orElse(UseVersion.AS_IT_CAME);
            String key = "learning.use." + use.why().slug() + (number == UseVersion.AS_IT_CAME && use.why() == TaggerUse.Why.ROLLED_BACK ? "-all" : "");
            return new LearningPage.UseLine(key, use.staffName(), Moments.dayAndTime(use.usedFrom()), number);
        }).toList();
    }
}
