package org.sayso.impact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.event.EventPart;
import org.sayso.event.Term;
import org.sayso.event.WhoRuns;
import org.sayso.staff.Colleague;

/** On the page of an event: the way to the three faces while it is open, and once the event is over what it came to. */
@Singleton
class ImpactPart implements EventPart {
    private final CardPages pages;
    private final WhoRuns whoRuns;
    private final Clock clock;

    ImpactPart(CardPages pages, WhoRuns whoRuns, Clock clock) {
        this.pages = pages;
        this.whoRuns = whoRuns;
        this.clock = clock;
    }

    /** @param feedback path of the form while it is open, or null; @param rows none until the event is over */
    @Introspected
    record PublicPart(@Nullable String feedback, List<Row> rows, String term) {}

    /** @param feedback path of the form while it is open, or null */
    @Introspected
    record DeskPart(String card, String sheet, @Nullable String feedback) {}

    @Override
    public int place() {
        return 50;
    }

    @Override
    public Optional<Shown> inPublic(Event event) {
        if (event.cancelledAt() != null || !event.hasStarted(clock.instant())) {
            return Optional.empty();
        }
        List<Row> rows = event.hasEnded(clock.instant()) ? pages.rows(event, true) : List.of();
        return Optional.of(new Shown("impact/_part", new PublicPart(feedback(event), rows, "/events/impact?term=" + Terms.slug(Term.of(event.startsAt())))));
    }

    @Override
    public Optional<Shown> onDesk(Event event, Colleague colleague) {
        return !Terms.counts(event) || !whoRuns.runs(colleague, event) ? Optional.empty()
                : Optional.of(new Shown("impact/desk/_part", new DeskPart(CardPages.path(event), CardPages.path(event) + "/sheet", feedback(event))));
    }

    private @Nullable String feedback(Event event) {
        return KeepFace.isOpen(event, clock.instant()) ? FeedbackPages.path(event) : null;
    }
}
