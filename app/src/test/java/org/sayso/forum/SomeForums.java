package org.sayso.forum;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.partnership.Site;

/** Forums and members as tests need them, without forms and letters. */
public final class SomeForums {
    private final TestSite site;

    public SomeForums(TestSite site) {
        this.site = site;
    }

    /** The address of a new open forum of parents. */
    public String openForParents(String title) {
        return made(site.the(Site.class).slug(), title, ForumKind.PARENTS, true).slug();
    }

    Forum open(ForumKind kind) {
        return made(site.the(Site.class).slug(), "Forum " + Mark.ofLetters(), kind, true);
    }

    Forum draft() {
        return made(site.the(Site.class).slug(), "Forum " + Mark.ofLetters(), ForumKind.PARENTS, false);
    }

    Forum ofOthers() {
        return made("elsewhere", "Forum " + Mark.ofLetters(), ForumKind.PARENTS, true);
    }

    private Forum made(String partnership, String title, ForumKind kind, boolean isOpen) {
        String id = UUID.randomUUID().toString();
        Instant now = now();
        return site.the(ForumRepository.class).save(new Forum(
                id, partnership, "forum-" + id.substring(0, 8), title, kind, "We meet and say what should change.", "The participation team", "Tuesdays at six in the Corn Store. Ask at the desk there.",
                isOpen ? now : null, null, null, now, now, null));
    }

    /** Confirmed, in the first area where she is counted. */
    Member member(Forum forum, String address, Purpose... purposes) {
        return member(forum, address, firstArea(), purposes);
    }

    Member member(Forum forum, String address, String area, Purpose... purposes) {
        joins(forum, address, new Joining("Amina", area, "5_10,11_15", java.util.Set.of(purposes)));
        Member asked = of(forum, address);
        site.the(ConfirmMember.class).confirm(forum, asked, asked.version());
        return of(forum, address);
    }

    /** So many, counted in that area, since long ago. */
    public void members(String slug, String area, int many) {
        Forum forum = site.the(Forums.class).find(slug).orElseThrow();
        Instant before = now().minusSeconds(200_000);
        IntStream.range(0, many).forEach(i -> {
            Member m = member(forum, Mark.ofLetters() + i + "@example.org", area, Purpose.COUNTED);
            site.the(MemberRepository.class).update(new Member(
                    m.id(), m.partnership(), m.forumId(), m.tokenHash(), m.address(), m.addressMark(), m.name(), m.area(), m.children(), m.digestAt(), m.invitedAt(), m.countedAt(), m.askedAt(), before, m.version()));
        });
    }

    /** Counts as the clock does. */
    public void count() {
        site.the(CountMembers.class).count();
    }

    void joins(Forum forum, String address, Joining said) {
        site.the(JoinForum.class).join(forum, address, said);
    }

    Member of(Forum forum, String address) {
        return site.the(MemberRepository.class).findByForumIdAndAddressMark(forum.id(), site.the(MemberSecrets.class).mark(forum.id(), address)).orElseThrow();
    }

    boolean knows(Forum forum, String address) {
        return site.the(MemberRepository.class).findByForumIdAndAddressMark(forum.id(), site.the(MemberSecrets.class).mark(forum.id(), address)).isPresent();
    }

    String link(Member member) {
        return ForumLetters.LINK + site.the(MemberSecrets.class).token(member.id());
    }

    public List<String> areas() {
        return site.the(Site.class).partnership().areas().stream().map(area -> area.slug()).toList();
    }

    private String firstArea() {
        return areas().getFirst();
    }

    private Instant now() {
        return site.the(Clock.class).instant();
    }
}
