package org.sayso.forum;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.sayso.partnership.Site;
import org.sayso.web.MakeOnce;

/**
 * Takes what somebody typed to join, and writes to that address: she is no member before she confirms it there. An address that asked before and did not confirm
 * says now what it says; one that is a member already gets its link, and nothing of the member is changed by whoever typed her address.
 */
@Singleton
class JoinForum {
    private final Forums forums;
    private final MemberRepository members;
    private final AskedLately asked;
    private final MemberSecrets secrets;
    private final ForumLetters letters;
    private final MakeOnce once;
    private final Site site;
    private final Clock clock;

    JoinForum(Forums forums, MemberRepository members, AskedLately asked, MemberSecrets secrets, ForumLetters letters, MakeOnce once, Site site, Clock clock) {
        this.forums = forums;
        this.members = members;
        this.asked = asked;
        this.secrets = secrets;
        this.letters = letters;
        this.once = once;
        this.site = site;
        this.clock = clock;
    }

    /** @return false when the forum was closed meanwhile */
    boolean join(Forum forum, String address, Joining said) {
        return once.make(Optional::<Boolean>empty, () -> { // of two transactions that meet one is tried again
            Forum now = forums.lock(forum);
            if (!now.isOpen()) {
                return false;
            }
            Optional<Member> before = members.findByForumIdAndAddressMark(forum.id(), secrets.mark(forum.id(), address));
            write(now, address, before.isEmpty() ? members.save(fresh(forum, address).saying(said, clock.instant()))
                    : before.get().isConfirmed() ? before.get() : members.update(before.get().saying(said, clock.instant())));
            return true;
        }).row();
    }

    /** Once an hour from one forum while the row is there, and with it the link of the letter before; and three times a day at most from all of them, whatever was deleted. */
    private void write(Forum forum, String address, Member member) {
        Instant now = clock.instant();
        String mark = secrets.dayMark(address);
        if (asked.countOf(forum.id(), mark, pause(member, now)) == 0 && asked.count(site.slug(), mark, now.minus(AskedLately.WHILE)) < AskedLately.MOST) {
            String id = UUID.randomUUID().toString();
            asked.keep(id, site.slug(), forum.id(), mark, now);
            letters.join(forum, member, id);
        }
    }

    /** Since when a letter holds back the next: not from before the row, whose link is dead. To the microsecond, as it is kept. */
    private static Instant pause(Member member, Instant now) {
        Instant anHourAgo = now.minus(AskedLately.PAUSE);
        Instant made = member.askedAt().minus(1, ChronoUnit.MICROS);
        return made.isAfter(anHourAgo) ? made : anHourAgo;
    }

    private Member fresh(Forum forum, String address) {
        String id = UUID.randomUUID().toString();
        Instant now = clock.instant();
        return new Member(
                id, site.slug(), forum.id(), secrets.tokenHash(secrets.token(id)), secrets.close(address), secrets.mark(forum.id(), address), null, null, null, null, null, null, now, null, null);
    }
}
