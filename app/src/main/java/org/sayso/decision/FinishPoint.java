package org.sayso.decision;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.sayso.event.Event;
import org.sayso.event.Places;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Refusal;

/** Says that a point is done, with its proof, or that it is not being done, and why; opens it again. Each holds the lock of the event from its first question on, see {@link CloseEvent}. */
@Singleton
class FinishPoint {
    private final SavePoint saving;
    private final PointRepository points;
    private final CloseEvent closing;
    private final Places places;
    private final Audit audit;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    FinishPoint(SavePoint saving, PointRepository points, CloseEvent closing, Places places, Audit audit, TransactionOperations<Connection> transactions, Clock clock) {
        this.saving = saving;
        this.points = points;
        this.closing = closing;
        this.places = places;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param form without problems; @return false when a colleague changed it in between */
    boolean done(Colleague by, Event event, String id, ProofForm form) {
        return finish(by, event, id, form.version(), PointState.DONE, point -> point.done(form, clock.instant()));
    }

    /** @param why said in public; @return false when a colleague changed it in between */
    boolean notDoing(Colleague by, Event event, String id, long version, String why) {
        return finish(by, event, id, version, PointState.NOT_DOING, point -> point.notDoing(why, clock.instant()));
    }

    private boolean finish(Colleague by, Event event, String id, long version, PointState state, UnaryOperator<Point> finished) {
        return transactions.executeWrite(status -> {
            places.lock(event.id());
            Point point = saving.find(event, id).orElseThrow(Refusal::notFound);
            Point wanted = finished.apply(point);
            if (!point.isOpen() || point.version() != version) {
                return wanted.equals(point.finished(wanted.finishedAt())); // the same form, sent twice
            }
            points.update(wanted);
            audit.wrote(by, state == PointState.DONE ? "decision-point-done" : "decision-point-not-doing", "point " + id, null);
            return true;
        });
    }

    /** An event that was closed is open then. Twice is as once. @return false when a colleague changed it in between */
    boolean openAgain(Colleague by, Event event, String id, long version) {
        return transactions.executeWrite(status -> {
            places.lock(event.id());
            Point point = saving.find(event, id).orElseThrow(Refusal::notFound);
            if (point.isOpen() || point.version() != version) {
                return point.isOpen();
            }
            points.update(point.openAgain());
            audit.wrote(by, "decision-point-opened-again", "point " + id, null);
            closing.reopen(by, event);
            return true;
        });
    }
}
