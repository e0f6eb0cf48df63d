package org.sayso.forum;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;

/** Lets people find a forum and join it, and holds its digest or lets it go. */
@Singleton
class OpenForum {
    private final ForumRepository rows;
    private final Audit audit;
    private final Clock clock;

    OpenForum(ForumRepository rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void open(Colleague by, Forum forum) {
        if (rows.open(forum.id(), clock.instant()) == 1) {
            audit.wrote(by, "forum-opened", "forum " + forum.slug(), null);
        }
    }

    /** No digest goes by itself until it is let go. */
    @Transactional
    void hold(Colleague by, Forum forum, boolean isHeld) {
        if (forum.isHeld() != isHeld && rows.hold(forum.id(), isHeld ? clock.instant() : null) == 1) {
            audit.wrote(by, isHeld ? "forum-digest-held" : "forum-digest-let-go", "forum " + forum.slug(), null);
        }
    }
}
