package org.sayso.decision;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Optional;
import org.sayso.event.Event;
import org.sayso.event.Places;
import org.sayso.partnership.Site;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;
import org.sayso.web.MakeOnce;
import org.sayso.web.Refusal;

/** Adds an agreed point to an event, or changes what one says. Each holds the lock of the event from its first question on, see {@link CloseEvent}. */
@Singleton
class SavePoint {
    private final PointRepository points;
    private final CloseEvent closing;
    private final Places places;
    private final MakeOnce once;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Site site;
    private final Clock clock;

    SavePoint(
            PointRepository points, CloseEvent closing, Places places, MakeOnce once, Audit audit, TransactionOperations<Connection> transactions, Site site, Clock clock) {
        this.points = points;
        this.closing = closing;
        this.places = places;
        this.once = once;
        this.audit = audit;
        this.transactions = transactions;
        this.site = site;
        this.clock = clock;
    }

    Optional<Point> find(Event event, String id) {
        return points.findByPartnershipAndId(site.slug(), id).filter(point -> point.eventId().equals(event.id()));
    }

    /** Sent twice it is one. @param form without problems; @return the point, which may say something else when the same form was sent before */
    Point add(Colleague by, Event event, PointForm form) {
        String id = FormKey.of(form.key());
        return once.make(() -> find(event, id), () -> {
            places.lock(event.id());
            Point made = points.save(new Point(
                    id, site.slug(), event.id(), form.itemOrNull(), form.what(), form.who(), form.dueOn(), PointState.OPEN, null, null, null, null, null, null, clock.instant(), null));
            audit.wrote(by, "decision-point-added", "point " + id, null);
            closing.reopen(by, event);
            return made;
        }).row();
    }

    /** @param form without problems; @return false when a colleague changed it in between, or it is finished: then nothing is changed */
    boolean change(Colleague by, Event event, String id, PointForm form) {
        return transactions.executeWrite(status -> {
            places.lock(event.id());
            Point point = find(event, id).orElseThrow(Refusal::notFound);
            if (form.says(point)) {
                return true;
            }
            if (!point.isOpen() || point.version() != form.version()) {
                return false;
            }
            points.update(point.agreed(form));
            audit.wrote(by, "decision-point-changed", "point " + id, null);
            return true;
        });
    }
}
