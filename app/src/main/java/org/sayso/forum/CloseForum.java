package org.sayso.forum;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;

/** Ends a forum for good: its members get one last letter, and are erased 30 days after. Who did not confirm is erased now, and so are the numbers. */
@Singleton
class CloseForum {
    private final Forums forums;
    private final ForumRepository rows;
    private final MemberRepository members;
    private final CountRepository counts;
    private final ForumLetters letters;
    private final Audit audit;
    private final MakeOnce once;
    private final Clock clock;

    CloseForum(Forums forums, ForumRepository rows, MemberRepository members, CountRepository counts, ForumLetters letters, Audit audit, MakeOnce once, Clock clock) {
        this.forums = forums;
        this.rows = rows;
        this.members = members;
        this.counts = counts;
        this.letters = letters;
        this.audit = audit;
        this.once = once;
        this.clock = clock;
    }

    /** Twice is as once. */
    void close(Colleague by, Forum forum) {
        once.make(Optional::<Boolean>empty, () -> {
            forums.lock(forum);
            if (rows.close(forum.id(), clock.instant()) == 1) {
                members.unconfirmedOf(forum.id()).forEach(waits -> {
                    letters.drop(waits);
                    members.forgetUnconfirmed(waits.id());
                });
                counts.clear(forum.id());
                Forum closed = forums.lock(forum);
                members.members(forum.id()).forEach(member -> {
                    letters.drop(member);
                    if (letters.isOn()) {
                        letters.closed(closed, member);
                    }
                });
                audit.wrote(by, "forum-closed", "forum " + forum.slug(), null);
            }
            return true;
        });
    }
}
