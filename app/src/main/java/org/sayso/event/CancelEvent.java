package org.sayso.event;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** An event that was open will not be; people read why. Its page, its links and its calendar entry stay and say so. */
@Singleton
class CancelEvent {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 300;
    private final EventRepository events;
    private final Audit audit;
    private final Clock clock;

    CancelEvent(EventRepository events, Audit audit, Clock clock) {
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Problems cancel(Colleague by, Event event, String why) {
        Problems problems = new Problems();
        if (event.cancelledAt() != null) {
            return problems; // twice is as once
        }
        if (!event.stage(clock.instant(), 0).mayBecome(EventStage.CANCELLED)) {
            return problems.add("why", "event.over");
        }
        if (Text.length(why) < SHORTEST) {
            return problems.add("why", "event.cancel.why.short");
        }
        if (why.length() > LONGEST) {
            return problems.add("why", "event.too-long", LONGEST);
        }
        events.update(event.cancelled(by.name(), why, clock.instant()));
        audit.wrote(by, "event-cancelled", "event " + event.slug(), null);
        return problems;
    }
}
