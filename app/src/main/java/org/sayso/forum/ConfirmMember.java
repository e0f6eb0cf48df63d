package org.sayso.forum;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.sayso.web.MakeOnce;

/** Makes whoever holds the letter a member, of what she saw when she pressed the button. Twice is as once. */
@Singleton
class ConfirmMember {
    private final Forums forums;
    private final MemberRepository members;
    private final MakeOnce once;
    private final Clock clock;

    ConfirmMember(Forums forums, MemberRepository members, MakeOnce once, Clock clock) {
        this.forums = forums;
        this.members = members;
        this.once = once;
        this.clock = clock;
    }

    /** @param seen version that the page showed; @return false when somebody typed other answers for that address meanwhile, or the forum was closed */
    boolean confirm(Forum forum, Member member, long seen) {
        return once.make(Optional::<Boolean>empty, () -> {
            Forum now = forums.lock(forum);
            Optional<Member> found = members.findById(member.id());
            if (found.isEmpty() || found.get().isConfirmed()) {
                return found.isPresent();
            }
            return now.isOpen() && found.get().version() == seen && members.confirm(member.id(), clock.instant()) == 1;
        }).row();
    }
}
