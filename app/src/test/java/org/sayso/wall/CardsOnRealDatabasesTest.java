package org.sayso.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.feedback.AddEnglish;
import org.sayso.feedback.Response;
import org.sayso.feedback.TakeBack;
import org.sayso.safeguarding.HoldAgain;
import org.sayso.tagging.ConfirmTags;
import org.sayso.web.Refusal;

/** Rounds, answers and what becomes of them, on every database. */
class CardsOnRealDatabasesTest extends OnEveryDatabase {
    private SomeIdeas some() {
        return new SomeIdeas(site, campaign);
    }

    private boolean gives(Round round, Opinion opinion) {
        return site.the(GiveOpinion.class).give(campaign, round, opinion);
    }

    @Test
    void oneAnswerForARoundAndAStatementHoweverOftenItIsSent() {
        Response idea = some().released("A bench by the lake");
        Round round = some().round(some().statement(idea.id()));
        assertTrue(gives(round, Opinion.AGREE));
        assertTrue(gives(round, Opinion.AGREE));
        assertEquals(new Counts(1, 0, 0), some().counts(idea.id()));
        assertTrue(gives(round, Opinion.DISAGREE));
        assertEquals(new Counts(0, 1, 0), some().counts(idea.id()), "sent again, it takes the place of the one before");
        some().said(idea, Opinion.NOT_SURE, 2);
        assertEquals(new Counts(0, 1, 2), some().counts(idea.id()));
    }

    @Test
    void manyAtOnceMakeOneAnswerEach() throws Exception {
        Response idea = some().released("A skate park with a roof");
        CardStatement team = site.the(AddStatement.class).add(PRIYA, campaign, UUID.randomUUID().toString(), "Parks should be open at night").row();
        List<Callable<Boolean>> sends = new ArrayList<>();
        for (String id : List.of(idea.id(), team.id())) {
            Round same = some().round(some().statement(id));
            for (int i = 0; i < 8; i++) {
                Opinion opinion = i % 2 == 0 ? Opinion.AGREE : Opinion.DISAGREE;
                sends.add(() -> gives(same, opinion));
                Round own = some().round(some().statement(id));
                sends.add(() -> gives(own, Opinion.NOT_SURE));
            }
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> sent : threads.invokeAll(sends)) {
                assertTrue(sent.get());
            }
        }
        for (String id : List.of(idea.id(), team.id())) {
            assertEquals(9, some().counts(id).all(), "one for the round that was sent eight times, eight for the others");
            assertEquals(8, some().counts(id).notSure());
        }
    }

    @Test
    void whoTakesAnIdeaBackTakesItsAnswersWithIt() {
        Response idea = some().released("More slides");
        Statement seen = some().statement(idea.id());
        some().said(idea, Opinion.AGREE, 3);
        site.the(TakeBack.class).takeBack(idea.id());
        assertTrue(site.the(Statements.class).on(campaign, idea.id()).isEmpty(), "its card goes at once");
        assertFalse(gives(some().round(seen), Opinion.AGREE), "an answer that comes now is let go");
        site.settled();
        assertEquals(0, some().rows(idea.id()));
    }

    @Test
    void whatIsHeldAgainLosesItsAnswersToo() {
        Response idea = some().released("More swings");
        some().said(idea, Opinion.AGREE, 2);
        site.the(HoldAgain.class).hold(SomeIdeas.MODERATOR, idea.id(), null);
        assertTrue(site.the(Statements.class).on(campaign, idea.id()).isEmpty());
        site.settled();
        assertEquals(0, some().rows(idea.id()));
    }

    @Test
    void answersCountOnlyForTheWordsThatWereShown() {
        Response idea = some().released("Mr Quill should let us play");
        Statement before = some().statement(idea.id());
        some().said(idea, Opinion.AGREE, 3);
        some().covered(idea, "[removed] should let us play");
        assertEquals(new Counts(0, 0, 0), some().counts(idea.id()), "at once");
        assertFalse(gives(some().round(before), Opinion.AGREE), "whoever still sees the old words is not counted for the new ones");
        site.settled();
        assertEquals(0, some().rows(idea.id()));
        some().said(idea, Opinion.DISAGREE, 1);
        assertEquals(new Counts(0, 1, 0), some().counts(idea.id()));
    }

    @Test
    void anAnswerAndATakingBackAtOnceLeaveNothing() throws Exception {
        for (int i = 0; i < 5; i++) {
            Response idea = some().released("A tree house, number " + i);
            Round round = some().round(some().statement(idea.id()));
            try (var threads = Executors.newFixedThreadPool(2)) {
                Future<Boolean> given = threads.submit(() -> gives(round, Opinion.AGREE));
                threads.submit(() -> site.the(TakeBack.class).takeBack(idea.id())).get();
                given.get();
            }
            site.settled();
            assertEquals(0, some().rows(idea.id()));
        }
    }

    @Test
    void onlyShortIdeasInEnglishAreOnCards() {
        Response shortOne = some().released("x".repeat(180));
        some().released("y".repeat(181));
        Response foreign = some().released("Więcej autobusów wieczorem, proszę, bo ostatni odjeżdża o szóstej");
        site.settled();
        assertEquals(Set.of(shortOne.id()), dealt(), "without English it is not");
        site.the(AddEnglish.class).add(PRIYA, foreign.id(), "More buses in the evening, please", null);
        assertEquals(Set.of(shortOne.id(), foreign.id()), dealt());
        Statement statement = some().statement(foreign.id());
        assertEquals("More buses in the evening, please", statement.words());
        assertTrue(statement.original().startsWith("Więcej"));
    }

    @Test
    void aQuestionToALeaderIsNoCard() {
        Response question = site.the(org.sayso.feedback.ReceiveResponse.class).receive(campaign, new org.sayso.feedback.ReceiveResponse.Sent(
                "Why is there no bus?", null, null, null, true, UUID.randomUUID().toString(), "question", null, null)).response();
        site.the(org.sayso.safeguarding.ReleaseResponse.class).release(SomeIdeas.MODERATOR, question.id(), null, null);
        assertEquals(Set.of(), dealt());
        assertTrue(site.the(Statements.class).on(campaign, question.id()).isEmpty());
    }

    @Test
    void whatWasAnsweredLeastOftenComesFirst() {
        List<Response> ideas = some().released(14, "Something to do in town, number");
        ideas.subList(0, 4).forEach(idea -> some().said(idea, Opinion.AGREE, 1));
        for (int i = 0; i < 3; i++) {
            Set<String> dealt = dealt();
            assertEquals(10, dealt.size());
            ideas.subList(0, 4).forEach(idea -> assertFalse(dealt.contains(idea.id())));
        }
    }

    @Test
    void topicsTakeTurns() {
        List<Response> ideas = some().released(12, "One of many about buses, number");
        Response other = some().released("Warmer classrooms please");
        site.settled();
        ideas.forEach(idea -> site.the(ConfirmTags.class).change(PRIYA, idea.id(), List.of("best-place-to-live"), null));
        site.the(ConfirmTags.class).change(PRIYA, other.id(), List.of("young-and-thriving"), null);
        Round round = site.the(DealCards.class).deal(campaign);
        assertTrue(round.cards().subList(0, 2).stream().anyMatch(card -> card.id().equals(other.id())), "the one of the other topic is among the first two");
    }

    @Test
    void aStatementOfTheTeamIsOnTheCardsAndTheSameFormMakesOne() {
        String key = UUID.randomUUID().toString();
        assertTrue(site.the(AddStatement.class).add(PRIYA, campaign, key, "School should begin at ten").isNew());
        assertFalse(site.the(AddStatement.class).add(PRIYA, campaign, key, "School should begin at ten").isNew());
        assertEquals(Set.of(key), dealt());
        assertTrue(some().statement(key).isOfTeam());
        assertTrue(gives(some().round(some().statement(key)), Opinion.AGREE));
        assertEquals(1, some().counts(key).agree());
    }

    @Test
    void whatIsTakenOffTheCardsIsNotDealtAndNotCounted() {
        Response idea = some().released("Chips every day");
        Statement statement = some().statement(idea.id());
        TakeOffCards off = site.the(TakeOffCards.class);
        off.takeOff(PRIYA, campaign, idea.id());
        off.takeOff(SAM, campaign, idea.id());
        assertEquals(Set.of(), dealt());
        assertFalse(gives(some().round(statement), Opinion.AGREE));
        off.putBack(PRIYA, campaign, idea.id());
        off.putBack(SAM, campaign, idea.id());
        assertEquals(Set.of(idea.id()), dealt());
        assertThrows(Refusal.class, () -> off.takeOff(PRIYA, site.openCampaign(), idea.id()), "only in its own campaign");
    }

    @Test
    void anIdeaOfAnotherCampaignIsNotOnTheseCards() {
        Response idea = some().released("A pool");
        Statement statement = some().statement(idea.id());
        SomeIdeas other = new SomeIdeas(site, site.openCampaign());
        assertFalse(site.the(GiveOpinion.class).give(other.campaign(), other.round(statement), Opinion.AGREE));
        assertEquals(0, some().rows(idea.id()));
    }

    private Set<String> dealt() {
        Set<String> ids = new HashSet<>();
        site.the(DealCards.class).deal(campaign).cards().forEach(card -> ids.add(card.id()));
        return ids;
    }
}
