package org.sayso.forum;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.sayso.web.MakeOnce;

/**
 * What a member says now holds at once, but not where she said something else on another page meanwhile: a yes that she took back is never given again by an old page. Letters that she does not want any more and that wait to be sent are not sent.
 */
@Singleton
class ChangeMember {
    private final Forums forums;
    private final MemberRepository members;
    private final ForumLetters letters;
    private final MakeOnce once;
    private final Clock clock;

    ChangeMember(Forums forums, MemberRepository members, ForumLetters letters, MakeOnce once, Clock clock) {
        this.forums = forums;
        this.members = members;
        this.letters = letters;
        this.once = once;
        this.clock = clock;
    }

    /** LOST: she left, or did not confirm; OVERTAKEN: the page that she saw is older than what is saved, and says something else. */
    enum Outcome {
        SAVED, OVERTAKEN, CLOSED, LOST
    }

    /** @param seen version that the page showed */
    Outcome change(Forum forum, Member member, Joining said, long seen) {
        return once.make(Optional::<Outcome>empty, () -> {
            boolean isOpen = forums.lock(forum).isOpen();
            Optional<Member> found = members.findById(member.id()).filter(Member::isConfirmed);
            return found.isEmpty() ? Outcome.LOST : isOpen ? change(found.get(), said, seen) : Outcome.CLOSED;
        }).row();
    }

    private Outcome change(Member now, Joining said, long seen) {
        Member then = now.saying(said, clock.instant());
        if (then.equals(now)) {
            return Outcome.SAVED;
        }
        if (now.version() != seen) {
            return Outcome.OVERTAKEN;
        }
        members.update(then);
        if (!said.purposes().contains(Purpose.DIGEST)) {
            letters.drop(now, ForumMail.DIGEST);
        }
        if (!said.purposes().contains(Purpose.INVITED)) {
            letters.drop(now, ForumMail.MESSAGE);
        }
        return Outcome.SAVED;
    }
}
