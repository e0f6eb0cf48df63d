package org.sayso.decision;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sayso.event.Event;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;

/** Brings what was decided and agreed at an event from elsewhere, or invented: a record that is published, and points with what came of them. */
@Singleton
public class BringDecisions {
    private final RecordRepository records;
    private final PointRepository points;
    private final Site site;

    BringDecisions(RecordRepository records, PointRepository points, Site site) {
        this.records = records;
        this.points = points;
        this.site = site;
    }

    /** @param finishedOn null while it is open; @param proof in words, when it is done; @param action of the plan that is its proof; @param whyNot when it is not being done */
    public record Agreed(
            String what, String who, LocalDate dueOn, @Nullable LocalDate finishedOn, @Nullable String proof, @Nullable String action, @Nullable String whyNot) {
        public Agreed {
            if (finishedOn != null && proof == null && action == null && whyNot == null) {
                throw new IllegalArgumentException("What is finished has a proof or a reason: " + what);
            }
        }
    }

    /** @param event that is over, without a record; @param at when it was written and published */
    @Transactional
    public void bring(Colleague by, Event event, String words, List<Agreed> agreed, Instant at) {
        records.save(new EventRecord(event.id(), site.slug(), words, at, by.name(), at, by.name(), null));
        agreed.forEach(one -> points.save(new Point(
                UUID.randomUUID().toString(), site.slug(), event.id(), null, one.what(), one.who(), one.dueOn(), state(one), null, one.action(), one.proof(), null, one.whyNot(),
                one.finishedOn() == null ? null : one.finishedOn().atTime(12, 0).atZone(Moments.LONDON).toInstant(), at, null)));
    }

    private static PointState state(Agreed one) {
        return one.finishedOn() == null ? PointState.OPEN : one.whyNot() == null ? PointState.DONE : PointState.NOT_DOING;
    }
}
