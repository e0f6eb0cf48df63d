package org.sayso.forum;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.sayso.web.MakeOnce;

/** What a member says now holds at once: letters that she does not want any more and that wait to be sent are not sent. */
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

    /** @return false when she left, or did not confirm, or the forum was closed meanwhile */
    boolean change(Forum forum, Member member, Joining said) {
        return once.make(Optional::<Boolean>empty, () -> {
            boolean isOpen = forums.lock(forum).isOpen();
            Optional<Member> found = members.findById(member.id()).filter(now -> isOpen && now.isConfirmed());
            found.ifPresent(now -> {
                members.update(now.saying(said, clock.instant()));
                if (!said.purposes().contains(Purpose.DIGEST)) {
                    letters.drop(now, ForumMail.DIGEST);
                }
                if (!said.purposes().contains(Purpose.INVITED)) {
                    letters.drop(now, ForumMail.MESSAGE);
                }
            });
            return found.isPresent();
        }).row();
    }
}
