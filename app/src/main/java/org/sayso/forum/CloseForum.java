package org.sayso.forum;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sayso.staff.Audit;
import org.sayso.staff.Colleague;
import org.sayso.web.MakeOnce;

/** Ends a forum for good: those who said yes to letters get a last one, and all members are erased 30 days after. Who did not confirm is erased now, and so are the numbers. */
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

    /** @return how many get a last letter; empty when it was closed before: then nothing is done */
    Optional<Long> close(Colleague by, Forum forum) {
        return once.make(Optional::<Optional<Long>>empty, () -> {
            forums.lock(forum);
            return rows.close(forum.id(), clock.instant()) == 1 ? Optional.of(ended(by, forums.lock(forum))) : Optional.<Long>empty();
        }).row();
    }

    private long ended(Colleague by, Forum closed) {
        members.unconfirmedOf(closed.id()).forEach(waits -> {
            letters.drop(waits);
            members.forgetUnconfirmed(waits.id());
        });
        counts.clear(closed.id());
        List<Member> all = members.members(closed.id());
        all.forEach(letters::drop);
        audit.wrote(by, "forum-closed", "forum " + closed.slug(), null);
        return letters.isOn() ? all.stream().filter(member -> member.hasLetters() && letters.closed(closed, member)).count() : 0;
    }
}
