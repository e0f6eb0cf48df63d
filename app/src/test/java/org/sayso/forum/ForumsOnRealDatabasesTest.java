package org.sayso.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Mark;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.notice.LetterStanding;
import org.sayso.notice.PostLetter;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.MakeOnce;

class ForumsOnRealDatabasesTest extends OnEveryDatabase {
    private static final Colleague LEAD = Colleague.named("Test plan lead", Role.PLAN_LEAD);
    private final String her = Mark.ofLetters() + "@example.org";
    private SomeForums some;
    private Forum forum;

    @BeforeEach
    void meet() {
        some = new SomeForums(site);
        forum = some.open(ForumKind.PARENTS);
    }

    private MemberRepository members() {
        return site.the(MemberRepository.class);
    }

    private MemberRepository.Sums sums() {
        return site.the(ForumDesk.class).sums(forum);
    }

    private List<String> letters(Member member) {
        return site.the(PostLetter.class).standing(member.id()).stream().map(LetterStanding::kind).toList();
    }

    private Forum now() {
        return site.the(Forums.class).byId(forum.id()).orElseThrow();
    }

    @Test
    void manyWhoJoinAtOnceWithOneAddressAreOneAndGetOneLetter() throws Exception {
        Callable<Boolean> joins = () -> site.the(JoinForum.class).join(forum, her, new Joining(null, null, null, Set.of(Purpose.DIGEST)));
        try (var at = Executors.newFixedThreadPool(8)) {
            for (var done : at.invokeAll(Collections.nCopies(8, joins))) {
                assertTrue(done.get());
            }
        }
        Member one = some.of(forum, her);
        assertNull(one.confirmedAt());
        assertEquals(new MemberRepository.Sums(forum.id(), 0, 0, 0, 0, 0), sums());
        assertEquals(List.of("FORUM_JOIN"), letters(one));
    }

    @Test
    void sheIsAMemberOfWhatSheSawWhenSheConfirmed() {
        some.joins(forum, her, new Joining("Amina", some.areas().getFirst(), "5_10", Set.of(Purpose.DIGEST)));
        Member seen = some.of(forum, her);
        assertNull(seen.area(), "where she lives is kept only to count her");
        some.joins(forum, her, new Joining("Somebody", some.areas().getFirst(), "5_10", Set.of(Purpose.COUNTED)));
        assertFalse(site.the(ConfirmMember.class).confirm(forum, seen, seen.version()), "other answers came meanwhile");
        Member now = some.of(forum, her);
        assertEquals(Set.of(Purpose.COUNTED), now.purposes());
        assertTrue(site.the(ConfirmMember.class).confirm(forum, now, now.version()));
        assertTrue(site.the(ConfirmMember.class).confirm(forum, now, now.version()), "twice is as once");
        some.joins(forum, her, new Joining("Stranger", null, null, Set.of(Purpose.INVITED)));
        Member kept = some.of(forum, her);
        assertEquals("Somebody", kept.name(), "nobody changes a member by typing her address");
        assertEquals(Set.of(Purpose.COUNTED), kept.purposes());
        assertNotNull(kept.countedAt());
    }

    @Test
    void aYesKeepsItsMomentAndANoErasesWhatItWasFor() {
        Member member = some.member(forum, her, Purpose.COUNTED, Purpose.DIGEST);
        Joining said = new Joining(null, some.areas().getFirst(), "5_10", Set.of(Purpose.DIGEST, Purpose.INVITED));
        assertEquals(ChangeMember.Outcome.SAVED, site.the(ChangeMember.class).change(forum, member, said, member.version()));
        Member now = some.of(forum, her);
        assertEquals(member.digestAt(), now.digestAt());
        assertNotNull(now.invitedAt());
        assertNull(now.countedAt());
        assertNull(now.area());
        assertNull(now.children());
        assertNull(now.name());
        assertEquals(ChangeMember.Outcome.SAVED, site.the(ChangeMember.class).change(forum, member, said, member.version()), "the same from an old page is saved already");
        assertEquals(now, some.of(forum, her));
    }

    @Test
    void anOldPageGivesNoYesBackThatWasTakenBack() throws Exception {
        Member member = some.member(forum, her, Purpose.DIGEST, Purpose.INVITED);
        Joining less = new Joining("Amina", null, null, Set.of(Purpose.DIGEST));
        assertEquals(ChangeMember.Outcome.SAVED, site.the(ChangeMember.class).change(forum, member, less, member.version()));
        Joining all = new Joining("Amina B", null, null, Set.of(Purpose.DIGEST, Purpose.INVITED));
        assertEquals(ChangeMember.Outcome.OVERTAKEN, site.the(ChangeMember.class).change(forum, member, all, member.version()));
        Member now = some.of(forum, her);
        assertEquals(Set.of(Purpose.DIGEST), now.purposes());
        List<Callable<ChangeMember.Outcome>> two = List.of(Purpose.DIGEST, Purpose.INVITED).stream().<Callable<ChangeMember.Outcome>>map(
                purpose -> () -> site.the(ChangeMember.class).change(forum, now, new Joining("Both", null, null, Set.of(purpose)), now.version())).toList();
        List<ChangeMember.Outcome> outcomes = new java.util.ArrayList<>();
        try (var at = Executors.newFixedThreadPool(2)) {
            for (var done : at.invokeAll(two)) {
                outcomes.add(done.get());
            }
        }
        assertEquals(List.of(ChangeMember.Outcome.OVERTAKEN, ChangeMember.Outcome.SAVED), outcomes.stream().sorted(java.util.Comparator.reverseOrder()).toList(), "of two at once one");
        site.the(CloseForum.class).close(LEAD, forum);
        assertEquals(ChangeMember.Outcome.CLOSED, site.the(ChangeMember.class).change(forum, now, all, some.of(forum, her).version()));
    }

    @Test
    void openingClosingAndHoldingSayWhatHappened() {
        Forum draft = some.draft();
        OpenForum opening = site.the(OpenForum.class);
        assertEquals(OpenForum.Outcome.DONE, opening.open(LEAD, draft));
        assertEquals(OpenForum.Outcome.WAS_SO, opening.open(LEAD, draft));
        assertEquals(List.of(OpenForum.Outcome.DONE, OpenForum.Outcome.WAS_SO), List.of(opening.hold(LEAD, draft, true), opening.hold(LEAD, draft, true)));
        assertEquals(List.of(OpenForum.Outcome.DONE, OpenForum.Outcome.WAS_SO), List.of(opening.hold(LEAD, draft, false), opening.hold(LEAD, draft, false)));
        assertEquals(List.of(Optional.of(0L), Optional.empty()), List.of(site.the(CloseForum.class).close(LEAD, draft), site.the(CloseForum.class).close(LEAD, draft)));
        assertEquals(List.of(OpenForum.Outcome.CLOSED, OpenForum.Outcome.CLOSED, OpenForum.Outcome.CLOSED), List.of(opening.open(LEAD, draft), opening.hold(LEAD, draft, true), opening.hold(LEAD, draft, false)));
        assertTrue(site.the(Forums.class).byId(draft.id()).orElseThrow().isClosed());
    }

    @Test
    void leavingErasesHerAndHerLettersAtOnce() {
        Member member = some.member(forum, her, Purpose.DIGEST);
        String token = some.link(member).substring(ForumLetters.LINK.length());
        assertEquals(List.of("FORUM_JOIN"), letters(member));
        assertTrue(site.the(LeaveForum.class).leave(token));
        assertFalse(site.the(LeaveForum.class).leave(token), "twice is as once");
        assertFalse(some.knows(forum, her));
        assertEquals(List.of(), letters(member));
    }

    @Test
    void thePublicNumbersMoveOnceADayForThoseOfTheDayBefore() {
        List<String> areas = some.areas();
        some.members(forum.slug(), areas.getFirst(), 12);
        some.members(forum.slug(), areas.get(1), 7);
        some.members(forum.slug(), areas.get(2), 2);
        some.member(forum, her, Purpose.COUNTED);
        site.the(CountMembers.class).count();
        ForumPages.ForumPage page = site.the(ForumPages.class).page(forum);
        assertEquals("20", page.members(), "21 of yesterday");
        assertEquals(List.of("10"), page.areas().stream().map(ForumPages.AreaCount::members).toList(), "the 7 would tell the 2");
        some.members(forum.slug(), areas.getFirst(), 9);
        site.the(CountMembers.class).count();
        assertEquals("20", site.the(ForumPages.class).page(forum).members());
        assertEquals(31, sums().members(), "staff see the true number");
    }

    @Test
    void whoDoesNotConfirmIsForgottenAfterAWeek() {
        some.joins(forum, her, new Joining(null, null, null, Set.of(Purpose.DIGEST)));
        var now = site.the(Clock.class).instant();
        Member waits = some.of(forum, her);
        assertTrue(members().unconfirmed("elsewhere", now.plus(Duration.ofDays(1))).stream().noneMatch(m -> m.id().equals(waits.id())));
        assertTrue(members().unconfirmed("dorset", now.minus(Duration.ofDays(1))).stream().noneMatch(m -> m.id().equals(waits.id())));
        assertTrue(members().unconfirmed("dorset", now.plus(Duration.ofDays(1))).stream().anyMatch(m -> m.id().equals(waits.id())));
        members().forgetUnconfirmed(some.member(forum, Mark.ofLetters() + "@example.org", Purpose.DIGEST).id());
        assertEquals(1, sums().members(), "whoever confirmed meanwhile stays");
        members().forgetUnconfirmed(waits.id());
        assertFalse(some.knows(forum, her));
    }

    @Test
    void whatAnAddressWasAskedIsKeptForADayAndForThisSiteOnly() {
        AskedLately asked = site.the(AskedLately.class);
        var now = site.the(Clock.class).instant();
        asked.keep(her, "dorset", forum.id(), her, now);
        assertEquals(List.of(1L, 0L), List.of(asked.countOf(forum.id(), her, now.minusSeconds(9)), asked.countOf("another", her, now.minusSeconds(9))));
        assertEquals(List.of(1L, 0L, 0L), List.of(asked.count("dorset", her, now.minusSeconds(9)), asked.count("dorset", her, now.plusSeconds(9)), asked.count("elsewhere", her, now.minusSeconds(9))));
        asked.forget("elsewhere", now.plusSeconds(9));
        assertEquals(1, asked.count("dorset", her, now.minusSeconds(9)));
        asked.forget("dorset", now.plusSeconds(9));
        assertEquals(0, asked.count("dorset", her, now.minusSeconds(9)));
    }

    @Test
    void aYesOfWhoeverTypedHerAddressFirstIsNotHers() {
        some.joins(forum, her, new Joining(null, null, null, Set.of(Purpose.DIGEST)));
        Member typed = some.of(forum, her);
        var early = typed.askedAt().minus(Duration.ofDays(3));
        members().update(new Member(
                typed.id(), typed.partnership(), typed.forumId(), typed.tokenHash(), typed.address(), typed.addressMark(), null, null, null, early, null, null, early, null, typed.version()));
        some.joins(forum, her, new Joining(null, null, null, Set.of(Purpose.DIGEST)));
        Member now = some.of(forum, her);
        assertTrue(now.digestAt().isAfter(early.plus(Duration.ofDays(1))), "the moment of her own form");
        assertTrue(now.askedAt().isBefore(early.plus(Duration.ofDays(1))), "another form does not put off the seven days");
        assertEquals(ChangeMember.Outcome.LOST, site.the(ChangeMember.class).change(forum, now, new Joining(null, null, null, Set.of(Purpose.INVITED)), now.version()), "not before she confirmed");
    }

    @Test
    void aClosedForumTakesNobodyWritesALastLetterAndForgets() {
        Member member = some.member(forum, her, Purpose.COUNTED, Purpose.INVITED);
        Member counted = some.member(forum, Mark.ofLetters() + "@example.org", Purpose.COUNTED);
        assertEquals(List.of(2L, 1L), List.of(sums().members(), sums().letters()));
        String waits = Mark.ofLetters() + "@example.org";
        some.joins(forum, waits, new Joining(null, null, null, Set.of(Purpose.DIGEST)));
        Member asking = some.of(forum, waits);
        assertEquals(List.of("FORUM_JOIN"), letters(asking));
        site.the(CountMembers.class).count();
        long letters = site.the(PostLetter.class).isOn() ? 1 : 0;
        assertEquals(List.of(Optional.of(letters), Optional.empty()), List.of(site.the(CloseForum.class).close(LEAD, forum), site.the(CloseForum.class).close(LEAD, forum)));
        assertTrue(now().isClosed());
        assertFalse(some.knows(forum, waits));
        assertEquals(site.the(PostLetter.class).isOn() ? List.of("FORUM_CLOSED") : List.of(), letters(member));
        assertEquals(List.of(), letters(counted), "whoever only wants to be counted was promised no more than the link");
        assertEquals(List.of(), letters(asking), "what waits for who did not confirm is not sent");
        assertEquals(List.of(), site.the(CountRepository.class).latest(forum.id()));
        assertFalse(site.the(JoinForum.class).join(forum, waits, new Joining(null, null, null, Set.of(Purpose.DIGEST))));
        var later = site.the(Clock.class).instant().plus(Duration.ofDays(1));
        assertTrue(members().ofClosed("elsewhere", later).stream().noneMatch(m -> m.id().equals(member.id())));
        assertTrue(members().ofClosed("dorset", later).stream().anyMatch(m -> m.id().equals(member.id())));
        assertTrue(members().ofClosed("dorset", later.minus(Duration.ofDays(2))).stream().noneMatch(m -> m.id().equals(member.id())));
    }

    @Test
    void theSameMessageTwiceIsOneToThoseWhoSaidYes() {
        Member asked = some.member(forum, her, Purpose.INVITED);
        Member quiet = some.member(forum, Mark.ofLetters() + "@example.org", Purpose.DIGEST);
        MessageForm form = MessageForm.of(org.sayso.web.FormFields.of("title=Come&words=A+walk"));
        var post = site.the(PostLetter.class);
        SendMessage.Outcome sent = site.the(SendMessage.class).send(LEAD, forum, form);
        assertEquals(post.isOn() ? new SendMessage.Outcome.Sent(1) : new SendMessage.Outcome.Nobody(), sent);
        assertEquals(sent, site.the(SendMessage.class).send(LEAD, forum, form));
        assertEquals(post.isOn() ? List.of("FORUM_JOIN", "FORUM_MESSAGE") : List.of("FORUM_JOIN"), letters(asked));
        assertEquals(List.of("FORUM_JOIN"), letters(quiet));
    }

    @Test
    void anotherPartnershipsForumsMembersAndDigestsAreNotSeen() {
        Forum others = some.ofOthers();
        Forums forums = site.the(Forums.class);
        assertTrue(forums.find(others.slug()).isEmpty());
        assertTrue(forums.byId(others.id()).isEmpty());
        assertFalse(forums.all().stream().map(Forum::id).collect(Collectors.toSet()).contains(others.id()));
        assertTrue(site.the(MakeOnce.class).make(Optional::<Boolean>empty, () -> site.the(ForumRepository.class).lock("dorset", others.id()).isEmpty()).row());
        Member member = some.member(forum, her, Purpose.DIGEST);
        assertTrue(members().findByPartnershipAndTokenHash("elsewhere", member.tokenHash()).isEmpty());
        assertTrue(members().findByPartnershipAndTokenHash("dorset", member.tokenHash()).isPresent());
        assertFalse(members().sums("elsewhere").stream().anyMatch(sums -> sums.forumId().equals(forum.id())));
        site.the(DigestRepository.class).keep(Mark.ofLetters(), "dorset", forum.id(), site.the(Clock.class).instant(), 1, 1, 1);
        assertEquals(List.of(), site.the(DigestRepository.class).of("elsewhere", forum.id()));
        assertEquals(1, site.the(DigestRepository.class).of("dorset", forum.id()).size());
        site.the(MessageRepository.class).save(new Message(java.util.UUID.randomUUID().toString(), "dorset", forum.id(), "Come", "A walk", "Lead", site.the(Clock.class).instant(), 1));
        assertEquals(List.of(), site.the(MessageRepository.class).findByPartnershipAndForumIdOrderBySentAtDesc("elsewhere", forum.id()));
        assertEquals(1, site.the(MessageRepository.class).findByPartnershipAndForumIdOrderBySentAtDesc("dorset", forum.id()).size());
    }
}
