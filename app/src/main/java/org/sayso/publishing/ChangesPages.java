package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Moments;
import org.sayso.web.Paging;
import org.sayso.web.Refusal;

/** Puts together the list of changes and the page of one; nothing here ever looks at a draft but {@link #story(Change)}. */
@Singleton
class ChangesPages {
    private static final int A_PAGE = 12;
    private static final List<ChangeStatus> STRIP = List.of(ChangeStatus.DONE, ChangeStatus.UNDER_WAY, ChangeStatus.PLANNED, ChangeStatus.NOT_DOING);
    private final Stories stories;
    private final Tallies tallies;
    private final ChangeRepository changes;
    private final ChangeStepRepository steps;
    private final ChangeLinkRepository links;
    private final Campaigns campaigns;
    private final Plans plans;
    private final Site site;

    ChangesPages(
            Stories stories, Tallies tallies, ChangeRepository changes, ChangeStepRepository steps, ChangeLinkRepository links, Campaigns campaigns,
            Plans plans, Site site) {
        this.stories = stories;
        this.tallies = tallies;
        this.changes = changes;
        this.steps = steps;
        this.links = links;
        this.campaigns = campaigns;
        this.plans = plans;
        this.site = site;
    }

    /** A way to narrow the list; {@code href} leads there, or back when it is the one that holds. */
    @Introspected
    record StatusFilter(ChangeStatus status, long changes, String href, boolean isOn) {
        /** Key of the words after the number. */
        public String getWords() {
            return "publishing.promises." + status.slug();
        }
    }

    @Introspected
    record PriorityFilter(PriorityMark mark, String href, boolean isOn) {}

    @Introspected
    record ChangesPage(
            List<Story> cards, long promises, List<StatusFilter> statuses, List<PriorityFilter> priorities, String about, String allHref,
            boolean isNarrowed, Paging paging) {}

    /** @param isNow whether it is where things stand today */
    @Introspected
    record Passed(ChangeStatus status, @Nullable String note, String when, boolean isNow) {}

    @Introspected
    record StoryPage(Story story, List<Passed> steps, List<Plan.Action> actions, @Nullable PriorityMark mark, List<Campaign> campaigns) {}

    ChangesPage list(@Nullable String status, @Nullable String priority, int page) {
        ChangeStatus chosen = status == null ? null : ChangeStatus.of(status).orElse(null);
        List<ChangeRepository.Tally> rows = tallies.rows();
        String about = priority != null && rows.stream().anyMatch(r -> r.priority().equals(priority)) ? priority : "";
        List<ChangeRepository.Tally> matching = rows.stream().filter(r -> about.isEmpty() || r.priority().equals(about)).toList();
        long total = matching.stream().filter(r -> chosen == null || r.status() == chosen).mapToLong(ChangeRepository.Tally::changes).sum();
        Paging paging = new Paging(page, A_PAGE, total, Paging.base("/changes", query(chosen, about)));
        Tallies.Tally tally = Tallies.sum(matching);
        List<StatusFilter> statuses = STRIP.stream()
                .map(s -> new StatusFilter(s, tally.of(s), href(s == chosen ? null : s, about), s == chosen)).toList();
        return new ChangesPage(
                stories.page(chosen == null ? "" : chosen.name(), about, A_PAGE, paging.offset()), tally.all(), statuses,
                priorities(rows, chosen, about), about, href(chosen, ""), chosen != null || !about.isEmpty(), paging);
    }

    StoryPage story(String slug) {
        return story(changes.published(site.slug(), slug).orElseThrow(Refusal::notFound));
    }

    StoryPage story(Change change) {
        List<ChangeStep> passed = steps.of(change.id());
        List<Passed> shown = new ArrayList<>();
        for (int i = 0; i < passed.size(); i++) {
            ChangeStep step = passed.get(i);
            shown.add(new Passed(step.status(), step.note(), Moments.day(step.happenedOn()), i == passed.size() - 1));
        }
        List<Plan.Action> actions = plans.find(change.plan()).map(plan -> change.actions().stream().flatMap(ref -> plan.action(ref).stream()).toList()).orElse(List.of());
        List<Campaign> asked = links.campaigns(change.id()).stream().map(campaigns::byId).flatMap(Optional::stream)
                .filter(c -> campaigns.stage(c) != Stage.DRAFT).toList();
        return new StoryPage(stories.of(List.of(change)).getFirst(), shown, actions, stories.mark(change).orElse(null), asked);
    }

    private List<PriorityFilter> priorities(List<ChangeRepository.Tally> rows, ChangeStatus chosen, String about) {
        Map<String, PriorityMark> marks = new LinkedHashMap<>();
        for (Plan plan : plans.ofSite()) {
            plan.priorities().stream().filter(p -> rows.stream().anyMatch(r -> r.plan().equals(plan.slug()) && r.priority().equals(p.slug())))
                    .forEach(p -> stories.mark(plan.slug(), p.slug()).ifPresent(mark -> marks.putIfAbsent(p.slug(), mark)));
        }
        return marks.values().stream()
                .map(mark -> new PriorityFilter(mark, href(chosen, mark.slug().equals(about) ? "" : mark.slug()), mark.slug().equals(about))).toList();
    }

    private static String href(ChangeStatus status, String priority) {
        return Paging.base("/changes", query(status, priority)).replaceAll("[?&]$", "");
    }

    private static Map<String, String> query(ChangeStatus status, String priority) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("status", status == null ? "" : status.slug());
        query.put("priority", priority);
        return query;
    }
}
