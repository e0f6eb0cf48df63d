package org.sayso.forum;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sayso.web.MakeOnce;

/** Her row goes at once, and with it all that waits to be sent to her. Twice is as once. */
@Singleton
class LeaveForum {
    private final Members byToken;
    private final Forums forums;
    private final MemberRepository members;
    private final ForumLetters letters;
    private final MakeOnce once;

    LeaveForum(Members byToken, Forums forums, MemberRepository members, ForumLetters letters, MakeOnce once) {
        this.byToken = byToken;
        this.forums = forums;
        this.members = members;
        this.letters = letters;
        this.once = once;
    }

    /** By the link that each letter carries. One that is not known is one who left. @return whether there was somebody */
    boolean leave(String token) {
        Optional<Members.Found> found = byToken.find(token);
        found.ifPresent(who -> once.make(Optional::<Boolean>empty, () -> {
            forums.lock(who.forum());
            members.deleteById(who.member().id());
            letters.drop(who.member());
            return true;
        }));
        return found.isPresent();
    }
}
