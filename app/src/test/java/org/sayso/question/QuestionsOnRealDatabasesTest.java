package org.sayso.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.feedback.TakeBack;
import org.sayso.reply.Replies;
import org.sayso.reply.WriteReply;
import org.sayso.web.FormKey;
import org.sayso.web.FormVersion;
import org.sayso.web.Moments;
import org.sayso.web.Refusal;
import org.sayso.web.TypedDay;

class QuestionsOnRealDatabasesTest extends OnEveryDatabase {
    private SomeLeaders some;
    private Leader leader;
    private AskedRepository asked;
    private LocalDate today;

    @BeforeEach
    void meet() {
        some = new SomeLeaders(site);
        leader = some.of(campaign);
        asked = site.the(AskedRepository.class);
        today = Moments.dayOf(site.the(Clock.class).instant());
    }

    private List<String> inPublic() {
        return asked.inPublic("dorset", leader.id(), 100, 0).stream().map(Asked::responseId).toList();
    }

    private boolean isWaiting(Response response) {
        return asked.waiting("dorset", 1000, 0).stream().anyMatch(q -> q.responseId().equals(response.id()));
    }

    private boolean isAnswered(Response response) {
        return asked.answered("dorset", 1000, 0).stream().anyMatch(q -> q.responseId().equals(response.id()));
    }

    private Asked kept(Response response) {
        return asked.findByPartnershipAndResponseId("dorset", response.id()).orElseThrow();
    }

    private AskedRepository.Tally tally(LocalDate day) {
        return asked.tallies("dorset", day).stream().filter(t -> t.leaderId().equals(leader.id())).findFirst().orElse(null);
    }

    @Test
    void aQuestionIsAHeldResponseWithADate() {
        Response response = some.ask(leader, "Why is there no bus?", true);
        assertEquals(List.of("question", Standing.HELD, true), List.of(response.channel(), response.standing(), response.mayQuote()));
        assertEquals(List.of(today, today.plusDays(20), today.plusDays(20)), List.of(kept(response).askedOn(), kept(response).firstDueOn(), kept(response).dueOn()));
        assertEquals(List.of(), inPublic());
        assertFalse(isWaiting(response), "nobody has read it");
    }

    @Test
    void theSameFormFromManyAtOnceIsOneQuestion() throws Exception {
        String key = UUID.randomUUID().toString();
        AskForm form = new AskForm("Why?", "yes", "", "");
        Callable<Optional<String>> once = () -> site.the(KeepQuestion.class).keep(leader, campaign, form, key);
        try (var at = Executors.newFixedThreadPool(8)) {
            for (var done : at.invokeAll(IntStream.range(0, 8).mapToObj(i -> once).toList())) {
                assertTrue(done.get().isPresent());
            }
        }
        assertEquals(1, site.the(ResponseRepository.class).countHeard(campaign.id()));
        assertTrue(site.the(KeepQuestion.class).keep(leader, campaign, new AskForm("Other words", "yes", "", ""), key).isEmpty());
    }

    @Test
    void onlyWhatIsReleasedAndMayBeShownIsPublic() {
        Response shown = some.released(leader, "Shown", true);
        Response quiet = some.released(leader, "For me", false);
        Response kept = some.ask(leader, "Kept private", true);
        some.stands(kept, "KEPT_PRIVATE");
        Response concern = some.ask(leader, "A concern", true);
        some.stands(concern, "CONCERN");
        Response held = some.ask(leader, "Held", true);
        assertEquals(List.of(shown.id()), inPublic());
        assertEquals(new AskedRepository.Tally(leader.id(), 1, 0, 0, 0), tally(today));
        assertEquals(1, tally(today.plusDays(21)).late());
        assertTrue(isWaiting(shown) && isWaiting(quiet) && isWaiting(kept));
        assertFalse(isWaiting(concern) || isWaiting(held));
        assertTrue(asked.waitingBetween("dorset", today, today.plusDays(30)).stream().noneMatch(q -> Set.of(concern.id(), held.id()).contains(q.responseId())));
        some.answer(shown, "answered", "There is one.");
        some.stands(shown, "CONCERN");
        assertFalse(isWaiting(shown) || isAnswered(shown));
        assertEquals(List.of(), inPublic());
        assertThrows(Refusal.class, () -> some.answer(concern, "answered", "No."));
        assertThrows(Refusal.class, () -> site.the(KeepDate.class).move(PRIYA, concern.id(), new DueForm(TypedDay.of(today.plusDays(30)), "Why", 0)));
        assertThrows(Refusal.class, () -> site.the(KeepDate.class).give(PRIYA, concern.id(), null));
    }

    @Test
    void theFirstDateStaysWhenItIsMoved() {
        Response response = some.released(leader, "When?", true);
        assertEquals(KeepDate.Moved.DONE, site.the(KeepDate.class).move(PRIYA, response.id(), new DueForm(TypedDay.of(today.plusDays(40)), "We wait for the budget.", kept(response).version())));
        assertEquals(List.of(today.plusDays(20), today.plusDays(40), "We wait for the budget."), List.of(kept(response).firstDueOn(), kept(response).dueOn(), kept(response).movedWhy()));
        assertEquals(KeepDate.Moved.MEANWHILE, site.the(KeepDate.class).move(SAM, response.id(), new DueForm(TypedDay.of(today.plusDays(50)), "Later", 0)), "Priya moved it meanwhile");
        DueForm otherReason = new DueForm(TypedDay.of(today.plusDays(40)), "Another reason", kept(response).version());
        assertEquals(KeepDate.Moved.NO_OTHER_DAY, site.the(KeepDate.class).move(SAM, response.id(), otherReason));
        assertEquals("We wait for the budget.", kept(response).movedWhy());
        assertEquals(0, tally(today.plusDays(20)).late());
        assertEquals(1, tally(today.plusDays(21)).late(), "late by the first date, whatever the new one is");
        assertTrue(asked.countWaiting("dorset", today.plusDays(21)).late() > asked.countWaiting("dorset", today.plusDays(20)).late());
    }

    @Test
    void anAnswerIsTheReplyAndItsFirstDayStays() {
        Response response = some.released(leader, "Why?", true);
        some.answer(response, "not-able", "We do not run trains.");
        assertEquals("We do not run trains.", site.the(Replies.class).to(now(response)).orElseThrow().words());
        assertEquals(List.of(Outcome.NOT_ABLE, today), List.of(kept(response).outcome(), kept(response).answeredOn()));
        assertTrue(isAnswered(response) && !isWaiting(response));
        assertEquals(new AskedRepository.Tally(leader.id(), 1, 1, 1, 0), tally(today));
        assertEquals(KeepDate.Moved.MEANWHILE, site.the(KeepDate.class).move(PRIYA, response.id(), new DueForm(TypedDay.of(today.plusDays(40)), "Why", kept(response).version())));
    }

    @Test
    void whatNobodyHasReadIsCountedWithItsFirstDate() {
        AskedRepository.Unread before = asked.countUnread("dorset", today);
        Response unread = some.ask(leader, "Why?", true);
        some.stands(some.ask(leader, "A concern", true), "CONCERN");
        Response again = some.released(leader, "Held again", true);
        site.the(ResponseRepository.class).decide(again.id(), "HELD", null, null, site.the(Clock.class).instant());
        some.asIfAsked(unread.id(), 3000);
        assertEquals(new AskedRepository.Unread(before.questions() + 1, before.late() + 1, kept(unread).firstDueOn()), asked.countUnread("dorset", today));
        LocalDate due = kept(unread).dueOn();
        assertEquals(List.of(unread.id()), asked.unreadBetween("dorset", due, due).stream().map(Asked::responseId).toList());
        assertEquals(List.of(), asked.unreadBetween("elsewhere", due, due));
        assertEquals(new AskedRepository.Unread(0, 0, null), asked.countUnread("elsewhere", today));
        assertEquals(List.of(), asked.findByPartnershipAndResponseIdIn("elsewhere", List.of(unread.id())));
        assertEquals(1, asked.findByPartnershipAndResponseIdIn("dorset", List.of(unread.id(), "no-such")).size());
        some.stands(unread, "RELEASED");
        assertEquals(List.of(1L, 0L), List.of(asked.countInPublic("dorset", leader.id()), asked.countInPublic("elsewhere", leader.id())));
    }

    @Test
    void sayingThatItIsNoAnswerNeedsThePageOfNow() {
        Response response = some.released(leader, "Why?", true);
        some.answer(response, "answered", "Because.");
        assertThrows(WriteReply.ReplyMeanwhile.class, () -> some.answer(response, "not-able", "Because."));
        assertEquals(Outcome.ANSWERED, kept(response).outcome());
        site.the(AnswerQuestion.class).takeBack(PRIYA, response.id(), site.the(Replies.class).to(now(response)).orElseThrow().version());
        assertEquals(null, kept(response).outcome());
        assertTrue(isWaiting(response));
    }

    @Test
    void whatWasAnsweredBeforeItsWordsWereCoveredIsSavedAgainForAll() {
        Response response = some.released(leader, "Why is Mr Brown late?", true);
        some.answer(response, "answered", "He was ill.");
        site.the(ResponseRepository.class).decide(response.id(), "RELEASED", null, "Why is [removed] late?", site.the(Clock.class).instant());
        assertTrue(site.the(Replies.class).inPublic(List.of(now(response))).isEmpty());
        long seen = site.the(Replies.class).to(now(response)).orElseThrow().version();
        site.the(AnswerQuestion.class).answer(PRIYA, response.id(), new AnswerForm("answered", "He was ill.", seen));
        assertEquals(1, site.the(Replies.class).inPublic(List.of(now(response))).size());
    }

    @Test
    void aQuestionThatWasTakenBackIsForgotten() {
        Response response = some.released(leader, "Why?", true);
        site.the(TakeBack.class).takeBack(response.id());
        assertEquals(List.of(), inPublic());
        assertFalse(isWaiting(response));
        site.settled();
        assertTrue(asked.findByPartnershipAndResponseId("dorset", response.id()).isEmpty());
    }

    @Test
    void anotherPartnershipsLeadersAndQuestionsAreNotFound() {
        Response response = some.released(leader, "Why?", true);
        some.answer(response, "answered", "Because.");
        Response waiting = some.released(leader, "When?", true);
        assertTrue(asked.findByPartnershipAndResponseId("elsewhere", response.id()).isEmpty());
        TransactionOperations<Connection> transactions = transactions();
        assertTrue(transactions.executeWrite(status -> asked.lock("elsewhere", response.id())).isEmpty());
        assertEquals(List.of(), asked.tallies("elsewhere", today));
        assertEquals(List.of(), asked.inPublic("elsewhere", leader.id(), 10, 0));
        assertEquals(List.of(), asked.waiting("elsewhere", 10, 0));
        assertEquals(List.of(), asked.answered("elsewhere", 10, 0));
        assertEquals(List.of(), asked.waitingBetween("elsewhere", today, today.plusDays(60)));
        assertEquals(new AskedRepository.Waits(0, 0), asked.countWaiting("elsewhere", today));
        assertEquals(0L, asked.countAnswered("elsewhere"));
        assertTrue(isWaiting(waiting));
        Leader other = some.ofOthers();
        LeaderRepository leaders = site.the(LeaderRepository.class);
        assertTrue(leaders.findByPartnershipAndId("dorset", other.id()).isEmpty() && leaders.findByPartnershipAndSlug("dorset", other.slug()).isEmpty());
        assertTrue(leaders.findByPartnershipOrderByPlaceAscAndTitleAsc("dorset").stream().noneMatch(l -> l.id().equals(other.id())));
        site.emailOf(org.sayso.staff.Role.PLAN_LEAD);
        assertFalse(leaders.staff("dorset", Set.of("PLAN_LEAD")).isEmpty());
        assertEquals(List.of(), leaders.staff("elsewhere", Set.of("PLAN_LEAD")));
    }

    @Test
    void oneFormMakesOneLeaderAndAColleagueIsNotWrittenOver() {
        LeaderForm form = new LeaderForm(FormKey.fresh(), FormVersion.NONE, "Chair of the " + leader.id().substring(0, 8) + " board", "Decides.", "10", campaign.id(), "", "yes", "2");
        SaveLeader saving = site.the(SaveLeader.class);
        Leader made = saving.add(PRIYA, form);
        assertEquals(made.id(), saving.add(PRIYA, form).id());
        Leader twin = saving.add(PRIYA, new LeaderForm(FormKey.fresh(), FormVersion.NONE, form.title(), "Decides too.", "10", campaign.id(), "", "yes", "2"));
        assertEquals(made.slug() + "-2", twin.slug());
        assertTrue(saving.change(PRIYA, made.id(), new LeaderForm("", made.version(), "Vice chair", "Decides.", "10", campaign.id(), "", "no", "2")));
        assertFalse(saving.change(SAM, made.id(), new LeaderForm("", made.version(), "Treasurer", "Decides.", "10", campaign.id(), "", "no", "2")));
        Leader now = site.the(Leaders.class).byId(made.id()).orElseThrow();
        assertEquals(List.of("Vice chair", made.slug()), List.of(now.title(), now.slug()));
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return site.the(TransactionOperations.class);
    }
}
