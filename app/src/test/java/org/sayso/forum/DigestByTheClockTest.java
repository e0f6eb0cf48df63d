package org.sayso.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sayso.booking.ByTheClock;
import org.sayso.notice.PostLetter;
import org.sayso.publishing.Change;
import org.sayso.publishing.ChangeRepository;
import org.sayso.publishing.ChangeStatus;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Moments;

/** The digests of half a year, by real SMTP and a clock that the test moves: who gets which, and when nobody gets one. */
class DigestByTheClockTest extends ByTheClock {
    private static final Colleague LEAD = Colleague.named("Test plan lead", Role.PLAN_LEAD);
    private final List<Member> all = new ArrayList<>();

    private SomeForums some() {
        return new SomeForums(site);
    }

    private Member member(Forum forum, String address, Purpose... purposes) {
        Member member = some().member(forum, address, purposes);
        all.add(member);
        return member;
    }

    private void changed(String title) {
        Instant now = clock().instant();
        String id = UUID.randomUUID().toString();
        site.the(ChangeRepository.class).save(new Change(
                id, "dorset", "change-" + id.substring(0, 8), "dorset-cypf-2020-23", "best-place-to-live", null, title, "You told us.", "We did.", ChangeStatus.DONE, null, null, Moments.dayOf(now), "Lead", now,
                now, now, "Lead", null));
    }

    /** Two workers look on each day. */
    private void days(int many) {
        for (int i = 0; i < many; i++) {
            clock().pass(Duration.ofDays(1));
            site.the(SendDigest.class).send();
            site.the(SendDigest.class).send();
            site.the(ForgetMembers.class).forget();
            sent();
        }
    }

    /** The worker is fast, but not as fast as this clock. */
    private void sent() {
        for (int i = 0; i < 1000; i++) {
            if (site.the(PostLetter.class).standing(all.stream().map(Member::id).toList()).stream().allMatch(letter -> letter.doneAt() != null)) {
                return;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("Letters still wait");
    }

    private List<String> digests(String address) throws Exception {
        List<String> found = new ArrayList<>();
        for (MimeMessage message : to(address)) {
            if (message.getSubject().startsWith("What is new")) {
                found.add(words(message, 0).replaceAll("\\s+", " "));
            }
        }
        return found;
    }

    @Test
    void inHalfAYearEachMemberHearsEachNewThingOnce() throws Exception {
        Forum parents = some().open(ForumKind.PARENTS);
        Forum youth = some().open(ForumKind.YOUTH);
        Forum closes = some().open(ForumKind.PARENTS);
        member(parents, "reads@example.org", Purpose.DIGEST);
        member(youth, "reads@example.org", Purpose.DIGEST);
        Member leaves = member(parents, "leaves@example.org", Purpose.DIGEST);
        member(parents, "quiet@example.org", Purpose.COUNTED, Purpose.INVITED);
        member(closes, "gone@example.org", Purpose.DIGEST);
        some().joins(parents, "never@example.org", new Joining(null, null, null, java.util.Set.of(Purpose.DIGEST)));
        String talk = events.openAt(START.plus(Duration.ofDays(40))).title();
        site.the(CloseForum.class).close(LEAD, closes);

        days(6);
        assertEquals(List.of(), digests("reads@example.org"), "not in the first week");
        days(44);
        List<String> first = digests("reads@example.org");
        assertEquals(1, first.size(), "nothing is new after that");
        assertTrue(first.getFirst().contains("Hello Amina,") && first.getFirst().contains(talk) && first.getFirst().contains("Leave this forum") && !first.getFirst().contains("What has changed"), first.getFirst());
        assertFalse(some().knows(parents, "never@example.org"));
        assertFalse(some().knows(closes, "gone@example.org"));

        days(10); // day 60
        changed("A ramp <b>at</b> the Corn Store");
        days(1);
        assertEquals(3, digests("reads@example.org").size(), "one from each forum");
        String later = events.openAt(clock().instant().plus(Duration.ofDays(60))).title();
        days(20);
        assertEquals(3, digests("reads@example.org").size(), "a month has not passed");
        assertEquals(200, site.visitor().post(some().link(leaves) + "/leaving", Map.of("List-Unsubscribe", "One-Click")).status());
        days(15);
        List<String> reads = digests("reads@example.org");
        assertEquals(4, reads.size());
        assertTrue(reads.getLast().contains(later) && !reads.getLast().contains("ramp") && !reads.getLast().contains(talk), reads.getLast());
        events.openAt(clock().instant().plus(Duration.ofDays(2)));
        days(90);
        assertEquals(4, digests("reads@example.org").size(), "what is over before it is due is not told");
        assertEquals(2, digests("leaves@example.org").size());
        assertTrue(reads.get(1).contains("A ramp <b>at</b> the Corn Store"), "shown as text: " + reads.get(1));
        for (String nobody : List.of("quiet@example.org", "gone@example.org", "never@example.org")) {
            assertEquals(List.of(), digests(nobody));
        }
    }

    @Test
    void aHeldOneWaitsAndByHandItGoesOnceAMonthAtMost() throws Exception {
        Forum forum = some().open(ForumKind.PARENTS);
        member(forum, "held@example.org", Purpose.DIGEST);
        events.openAt(START.plus(Duration.ofDays(80)));
        site.the(OpenForum.class).hold(LEAD, forum, true);
        days(20);
        assertEquals(List.of(), digests("held@example.org"));
        assertEquals(SendDigest.Outcome.SENT, site.the(SendDigest.class).sendNow(LEAD, forum));
        assertEquals(SendDigest.Outcome.A_MOMENT_AGO, site.the(SendDigest.class).sendNow(LEAD, forum), "a second tap");
        clock().pass(Duration.ofMinutes(11));
        changed("Later buses");
        assertEquals(SendDigest.Outcome.TOO_SOON, site.the(SendDigest.class).sendNow(LEAD, forum));
        days(40);
        assertEquals(1, digests("held@example.org").size());
        site.the(OpenForum.class).hold(LEAD, site.the(Forums.class).byId(forum.id()).orElseThrow(), false);
        days(1);
        assertEquals(2, digests("held@example.org").size());
    }

    @Test
    void nothingGoesByNightAndOfManyWorkersOneSends() throws Exception {
        Forum forum = some().open(ForumKind.PARENTS);
        member(forum, "night@example.org", Purpose.DIGEST);
        events.openAt(START.plus(Duration.ofDays(80)));
        clock().set("2027-01-20T23:00:00Z");
        site.the(SendDigest.class).send();
        sent();
        assertEquals(List.of(), digests("night@example.org"));
        clock().set("2027-01-21T10:00:00Z");
        Callable<Boolean> looks = () -> {
            site.the(SendDigest.class).send();
            return true;
        };
        try (var at = Executors.newFixedThreadPool(6)) {
            for (var done : at.invokeAll(Collections.nCopies(6, looks))) {
                assertTrue(done.get());
            }
        }
        sent();
        assertEquals(1, digests("night@example.org").size());
    }

    @Test
    void whoDoesNotConfirmIsErasedAfterSevenDaysAndAClosedForumAfterThirty() {
        Forum forum = some().open(ForumKind.PARENTS);
        Forum closed = some().open(ForumKind.PARENTS);
        some().joins(forum, "late@example.org", new Joining(null, null, null, java.util.Set.of(Purpose.DIGEST)));
        member(closed, "last@example.org", Purpose.DIGEST);
        site.the(CloseForum.class).close(LEAD, closed);
        days(6);
        some().joins(forum, "late@example.org", new Joining(null, null, null, java.util.Set.of(Purpose.COUNTED)));
        assertTrue(some().knows(forum, "late@example.org"));
        days(2);
        assertFalse(some().knows(forum, "late@example.org"), "asked again, and still after a week");
        days(21);
        assertTrue(some().knows(closed, "last@example.org"));
        days(2);
        assertFalse(some().knows(closed, "last@example.org"));
    }

    @Test
    void thePublicNumberMovesWithTheDayAndNotOnThatDay() {
        Forum forum = some().open(ForumKind.PARENTS);
        List<Member> eleven = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            eleven.add(member(forum, "n" + i + "@example.org", Purpose.COUNTED));
        }
        site.the(CountMembers.class).count();
        assertEquals(0, site.the(CountRepository.class).latest(forum.id()).stream().mapToLong(CountRepository.Row::members).max().orElse(0), "nobody of yesterday");
        clock().pass(Duration.ofDays(1));
        site.the(CountMembers.class).count();
        assertEquals("10", site.the(ForumPages.class).page(forum).members());
        eleven.forEach(member -> site.the(LeaveForum.class).leave(some().link(member).substring(ForumLetters.LINK.length())));
        site.the(CountMembers.class).count();
        assertEquals("10", site.the(ForumPages.class).page(forum).members(), "not on that day");
        clock().pass(Duration.ofDays(1));
        site.the(CountMembers.class).count();
        assertEquals(0, site.the(CountRepository.class).latest(forum.id()).stream().mapToLong(CountRepository.Row::members).max().orElse(0));
    }

    @Test
    void whoJoinsTwoForumsHasALetterFromEachAtOnce() {
        for (Forum forum : List.of(some().open(ForumKind.PARENTS), some().open(ForumKind.YOUTH))) {
            some().joins(forum, "two@example.org", new Joining(null, null, null, java.util.Set.of(Purpose.DIGEST)));
            all.add(some().of(forum, "two@example.org"));
        }
        sent();
        assertEquals(2, to("two@example.org").size());
    }

    @Test
    void nobodyFillsTheBoxOfAnotherByTypingHerAddress() {
        List<Forum> forums = List.of(some().open(ForumKind.PARENTS), some().open(ForumKind.PARENTS), some().open(ForumKind.YOUTH));
        for (int i = 0; i < 40; i++) {
            Forum forum = forums.get(i % 3);
            some().joins(forum, "box@example.org", new Joining(null, null, null, java.util.Set.of(Purpose.DIGEST)));
            all.add(some().of(forum, "box@example.org"));
            sent();
            clock().pass(Duration.ofMinutes(30));
            site.the(LeaveForum.class).leave(some().link(some().of(forum, "box@example.org")).substring(ForumLetters.LINK.length()));
        }
        assertEquals(3, to("box@example.org").size(), "three in 20 hours, over all forums, also where she had it deleted");
    }

    @Test
    void whoHadItDeletedAndJoinsAgainHasALinkThatWorksAndNotMoreThanThreeADay() throws Exception {
        Forum forum = some().open(ForumKind.PARENTS);
        for (int letters : List.of(1, 2, 3, 3, 3)) {
            for (int i = 0; i < 2; i++) {
                some().joins(forum, "back@example.org", new Joining(null, null, null, java.util.Set.of(Purpose.DIGEST)));
                all.add(some().of(forum, "back@example.org"));
                sent();
                assertEquals(letters, to("back@example.org").size(), "a second form in the hour writes no second letter");
                if (all.size() <= 6) {
                    assertTrue(words(to("back@example.org").getLast(), 0).contains(some().link(all.getLast())), "the last letter has the link that works");
                }
                clock().pass(Duration.ofMinutes(5));
            }
            site.the(LeaveForum.class).leave(some().link(all.getLast()).substring(ForumLetters.LINK.length()));
        }
        clock().pass(Duration.ofDays(1));
        some().joins(forum, "back@example.org", new Joining(null, null, null, java.util.Set.of(Purpose.DIGEST)));
        all.add(some().of(forum, "back@example.org"));
        sent();
        assertEquals(4, to("back@example.org").size(), "again tomorrow, as the page says");
    }

    @Test
    void aLetterToAnAddressThatWasTypedBeforeNamesTheDayOnWhichItIsErased() throws Exception {
        Forum forum = some().open(ForumKind.PARENTS);
        String path = "/forums/" + forum.slug() + "/join";
        for (int i = 0; i < 2; i++) {
            var she = site.visitor();
            assertEquals(303, she.post(path + "?lang=pl", Map.of("email", "twice@example.org", "purposes", "digest", "token", she.get(path).page().selectFirst("input[name=token]").val())).status());
            all.add(some().of(forum, "twice@example.org"));
            sent();
            String letter = words(to("twice@example.org").getLast(), 0).replaceAll("\\s+", " ");
            assertTrue(letter.contains("press the button there") && letter.contains("we delete it on 11 January 2027"), letter);
            clock().pass(Duration.ofDays(2));
        }
        assertEquals(2, to("twice@example.org").size());
        assertTrue(site.visitor().get(some().link(all.getLast())).page().text().contains("If you do not press “Yes”, we delete this on 11 January 2027."));
    }

    @Test
    void whoeverTypesManyAddressesWaits() {
        Forum forum = some().open(ForumKind.PARENTS);
        var visitor = site.visitor();
        String path = "/forums/" + forum.slug() + "/join";
        var page = visitor.get(path).page();
        for (int i = 0; i < ForumHaste.AT_ONCE; i++) {
            assertEquals(303, visitor.submit(page, path, Map.of("email", "a" + i + "@example.org", "purposes", "digest")).status());
        }
        var slowed = visitor.submit(page, path, Map.of("email", "last@example.org", "purposes", "digest"));
        assertEquals(429, slowed.status());
        assertEquals("last@example.org", slowed.page().selectFirst("#email").val());
        assertFalse(some().knows(forum, "last@example.org"));
    }
}
