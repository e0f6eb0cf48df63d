package org.sayso.learning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.sayso.nlp.Line;
import org.sayso.nlp.Tagger;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.tagging.PriorityChip;
import org.sayso.tagging.Taggers;
import org.sayso.web.FormKey;
import org.sayso.web.Moments;
import org.sayso.web.Paging;
import org.sayso.web.Refusal;

/** Makes the pages about one version: what it gains and loses, what it learned from, and before it is switched on. */
@Singleton
class VersionPages {
    private static final int ROWS = 50;
    private final LearnedVersionRepository versions;
    private final LearnedNumbersRepository numbers;
    private final LearnedScoreRepository scores;
    private final LearnedFromRepository learnedFrom;
    private final LearnedTaggers learned;
    private final LearningPages pages;
    private final Taggers taggers;
    private final Site site;

    VersionPages(
            LearnedVersionRepository versions, LearnedNumbersRepository numbers, LearnedScoreRepository scores, LearnedFromRepository learnedFrom, LearnedTaggers learned, LearningPages pages,
            Taggers taggers, Site site) {
        this.versions = versions;
        this.numbers = numbers;
        this.scores = scores;
        this.learnedFrom = learnedFrom;
        this.learned = learned;
        this.pages = pages;
        this.taggers = taggers;
        this.site = site;
    }

    /**
     * @param path of this page; @param list of the page before it
     * @param mayUse it is not in use, not retired, and learning is on; @param isBack switching it on would be going back
     * @param retired message key of why it can not be used any more; @param key of the form that switches it on
     */
    @Introspected
    record VersionPage(
            String path, String list, String planTitle, int number, String name, String comparedWith, String madeAt, int seconds, int examples, int least,
            ScoreTable heldBack, ScoreTable cross, List<Shift> shifts, boolean isInUse, boolean mayUse, boolean isBack, @Nullable String retired,
            @Nullable String retiredAt, String key) {}

    /** Before the model is used as it came. */
    @Introspected
    record BackPage(String path, String list, String planTitle, int inUse, String key) {}

    /** @param examples how many it learned from, and {@code gone} how many of these have left since: of them nothing is shown and nothing is kept */
    @Introspected
    record ExamplesPage(String version, int number, int examples, int gone, List<ExampleRow> rows, Paging paging) {}

    /** @param isNone a person had found that no priority fits */
    @Introspected
    record ExampleRow(String link, String name, List<PriorityChip> chips, boolean isNone) {}

    static String path(LearnedVersion version) {
        return LearningPages.path(version.plan()) + "/versions/" + version.number();
    }

    VersionPage version(Plan plan, int number) {
        LearnedVersion version = find(plan, number);
        List<LearnedScore> all = scores.of(List.of(version.id()));
        int inUse = learned.inUse(plan.slug()).map(LearnedVersion::number).orElse(UseVersion.AS_IT_CAME);
        return new VersionPage(
                path(version), LearningPages.path(plan.slug()), plan.title(), number, version.name(), version.comparedWith(), Moments.dayAndTime(version.madeAt()),
                version.seconds(), version.examples(), Verdict.LEAST, ScoreTable.of(plan, all, LearnedScore.HELD_BACK), ScoreTable.of(plan, all, LearnedScore.CROSS),
                shifts(plan, version), number == inUse, number != inUse && !version.isRetired() && pages.switched().isOn(), number < inUse,
                version.isRetired() ? "learning.retired." + version.retiredWhy().slug() : null,
                version.isRetired() ? Moments.dayAndTime(version.retiredAt()) : null, FormKey.fresh());
    }

    BackPage back(Plan plan) {
        int inUse = learned.inUse(plan.slug()).map(LearnedVersion::number).orElse(UseVersion.AS_IT_CAME);
        return new BackPage(LearningPages.path(plan.slug()) + "/versions/" + UseVersion.AS_IT_CAME, LearningPages.path(plan.slug()), plan.title(), inUse, FormKey.fresh());
    }

    ExamplesPage examples(Plan plan, int number, Integer askedPage) {
        LearnedVersion version = find(plan, number);
        int still = learnedFrom.still(version.id());
        Paging paging = new Paging(Paging.page(askedPage), ROWS, still, Paging.base(path(version) + "/examples", Map.of()));
        List<ExampleRow> rows = learnedFrom.page(version.id(), ROWS, paging.offset()).stream().map(from -> {
            boolean none = from.priorityList().equals(List.of(Line.NONE));
            return new ExampleRow(
                    "/desk/inbox?state=all&id=" + from.responseId(), from.responseId(), none ? List.of() : from.priorityList().stream().map(p -> PriorityChip.of(plan, p)).toList(), none);
        }).toList();
        return new ExamplesPage(path(version), number, version.examples(), version.examples() - still, rows, paging);
    }

    private List<Shift> shifts(Plan plan, LearnedVersion version) {
        return numbers.findById(version.id()).map(LearnedNumbers::learned).flatMap(l -> taggers.of(plan.slug()).map(Tagger::themes).map(themes -> Shift.of(plan, themes, l))).orElse(List.of());
    }

    private LearnedVersion find(Plan plan, int number) {
        return versions.findByPartnershipAndPlanAndNumber(site.slug(), plan.slug(), number).orElseThrow(Refusal::notFound);
    }
}
