package org.sayso.forum;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;

/** Lets people find a forum and join it, and holds its digest or lets it go. */
@Singleton
class OpenForum {
    private final Forums forums;
    private final ForumRepository rows;
    private final Audit audit;
    private final Clock clock;

    OpenForum(Forums forums, ForumRepository rows, Audit audit, Clock clock) {
        this.forums = forums;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** WAS_SO: somebody did it before; CLOSED: it can not be done any more. Nothing is changed then. */
    enum Outcome {
        DONE, WAS_SO, CLOSED
    }

    @Transactional
    Outcome open(Colleague by, Forum forum) {
        return outcome(by, forum, rows.open(forum.id(), clock.instant()), "forum-opened");
    }

    /** No digest goes by itself until it is let go. */
    @Transactional
    Outcome hold(Colleague by, Forum forum, boolean isHeld) {
        int changed = isHeld ? rows.hold(forum.id(), clock.instant()) : rows.release(forum.id());
        return outcome(by, forum, changed, isHeld ? "forum-digest-held" : "forum-digest-let-go");
    }

    private Outcome outcome(Colleague by, Forum forum, int changed, String act) {
        if (changed == 1) {
            audit.wrote(by, act, "forum " + forum.slug(), null);
            return Outcome.DONE;
        }
        return forums.lock(forum).isClosed() ? Outcome.CLOSED : Outcome.WAS_SO;
    }
}
