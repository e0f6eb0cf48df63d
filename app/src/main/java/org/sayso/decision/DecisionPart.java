package org.sayso.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.event.EventPart;
import org.sayso.event.WhoRuns;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;

/** What came of an event: on its public page once that is published, at the desk for its hosts. */
@Singleton
class DecisionPart implements EventPart {
    private final RecordRepository records;
    private final Points points;
    private final PointLines lines;
    private final AfterwardsPages pages;
    private final WhoRuns whoRuns;
    private final Site site;
    private final Clock clock;

    DecisionPart(RecordRepository records, Points points, PointLines lines, AfterwardsPages pages, WhoRuns whoRuns, Site site, Clock clock) {
        this.records = records;
        this.points = points;
        this.lines = lines;
        this.pages = pages;
        this.whoRuns = whoRuns;
        this.site = site;
        this.clock = clock;
    }

    /** @param badge message key, only when the event is closed: all is done, or each point has its answer */
    @Introspected
    record PublicPart(List<String> paragraphs, List<PointLine> points, @Nullable String badge) {}

    /** @param state message key */
    @Introspected
    record DeskPart(String path, String state, Points.Counts counts) {}

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Optional<Shown> inPublic(Event event) {
        if (event.cancelledAt() != null || !event.hasEnded(clock.instant())) {
            return Optional.empty();
        }
        List<PointLine> all = lines.of(event);
        return records.findByPartnershipAndEventId(site.slug(), event.id()).filter(EventRecord::isPublished).map(written -> new Shown("decision/_part", new PublicPart(
                written.words().lines().filter(line -> !line.isBlank()).toList(), all, badge(event, all))));
    }

    /** None either where a proof does not show any more what it was named for. */
    private @Nullable String badge(Event event, List<PointLine> all) {
        Points.Counts counts = points.counts(event.id());
        return !points.isClosed(event.id()) || counts.all() == 0 || all.stream().anyMatch(line -> line.proof() != null && !line.proof().isStanding()) ? null : counts.notDoing() == 0 ? "decision.badge.done" : "decision.badge.answered";
    }

    /** What was decided there belongs to a day on which it was: it can not be moved behind it. */
    @Override
    public Optional<String> objects(Event now, Event wanted) {
        boolean isLater = wanted.startsAt().isAfter(clock.instant()) && !now.startsAt().isAfter(clock.instant());
        boolean isWritten = records.findByPartnershipAndEventId(site.slug(), now.id()).isPresent() || points.counts(now.id()).all() > 0;
        return isLater && isWritten ? Optional.of("decision.moved") : Optional.empty();
    }

    @Override
    public Optional<Shown> onDesk(Event event, Colleague colleague) {
        if (!pages.isReady(event) || !whoRuns.runs(colleague, event)) {
            return Optional.empty();
        }
        boolean isPublished = records.findByPartnershipAndEventId(site.slug(), event.id()).filter(EventRecord::isPublished).isPresent();
        String state = points.isClosed(event.id()) ? "decision.part.closed" : isPublished ? "decision.part.published" : "decision.part.not-published";
        return Optional.of(new Shown("decision/desk/_part", new DeskPart(AfterwardsPages.path(event), state, points.counts(event.id()))));
    }
}
