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

/** What an event came to: on its public page once it is over, and at the desk for its hosts. */
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

    /** @param term path of what its term came to */
    @Introspected
    record PublicPart(List<Row> rows, String term) {}

    /** @param feedback path of the form while it is open, or null */
    @Introspected
    record DeskPart(String card, String sheet, @Nullable String feedback) {}

    @Override
    public int place() {
        return 50;
    }

    @Override
    public Optional<Shown> inPublic(Event event) {
        return event.cancelledAt() != null || !event.hasEnded(clock.instant()) ? Optional.empty()
                : Optional.of(new Shown("impact/_part", new PublicPart(pages.rows(event, true), "/events/impact?term=" + Terms.slug(Term.of(event.startsAt())))));
    }

    @Override
    public Optional<Shown> onDesk(Event event, Colleague colleague) {
        return !Terms.counts(event) || !whoRuns.runs(colleague, event) ? Optional.empty()
                : Optional.of(new Shown("impact/desk/_part", new DeskPart(CardPages.path(event), CardPages.path(event) + "/sheet", KeepFace.isOpen(event, clock.instant()) ? FeedbackPages.path(event.slug()) : null)));
    }
}
