package org.sayso.publishing;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.partnership.Site;
import org.sayso.plan.Plan;
import org.sayso.plan.Plans;
import org.sayso.web.Moments;

/** All changes of the site as the desk lists them, drafts first, and the priorities from which a new one may begin. */
@Singleton
class ChangeLines {
    private final ChangeRepository changes;
    private final ChangeLinkRepository links;
    private final Voices voices;
    private final Plans plans;
    private final Site site;

    ChangeLines(ChangeRepository changes, ChangeLinkRepository links, Voices voices, Plans plans, Site site) {
        this.changes = changes;
        this.links = links;
        this.voices = voices;
        this.plans = plans;
        this.site = site;
    }

    @Introspected
    record Line(String id, String title, ChangeStatus status, boolean isPublished, String priority, long heard, String updated) {}

    @Introspected
    record Start(Plan.Priority promise, String href, long heard) {}

    @Introspected
    record LinesPage(List<Line> drafts, List<Line> published, List<Start> starts) {}

    LinesPage page() {
        List<Change> all = changes.all(site.slug());
        Map<String, Long> heard = all.isEmpty() ? Map.of() : links.heard(all.stream().map(Change::id).toList()).stream()
                .collect(Collectors.toMap(ChangeLinkRepository.Heard::changeId, ChangeLinkRepository.Heard::heard));
        List<Line> lines = all.stream().map(c -> line(c, heard.getOrDefault(c.id(), 0L))).toList();
        return new LinesPage(
                lines.stream().filter(l -> !l.isPublished()).toList(), lines.stream().filter(Line::isPublished).toList(),
                plans.ofSite().stream().flatMap(plan -> {
                    Map<String, Long> counts = voices.counts(plan);
                    return plan.priorities().stream().map(p -> new Start(
                            p, "/desk/changes/new?priority=" + plan.slug() + "/" + p.slug(), counts.getOrDefault(p.slug(), 0L)));
                }).filter(start -> start.heard() > 0).toList());
    }

    private Line line(Change change, long heard) {
        String priority = change.priority() == null ? "" : plans.find(change.plan()).map(p -> p.nameOf(change.priority())).orElse("");
        return new Line(change.id(), change.title(), change.status(), change.isPublished(), priority, heard, Moments.day(change.updatedAt()));
    }
}
