package org.sayso.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.cast.Mark;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.feedback.TakeBack;
import org.sayso.web.FormTokens;

class GroupsOnRealDatabasesTest extends OnEveryDatabase {
    private MakeGroup.Made made() {
        return new SomeGroups(site).made(campaign);
    }

    private GroupDoor.Inside inside(YoungGroup group) {
        return new GroupDoor.Inside(site.the(YoungGroupRepository.class).findById(group.id()).orElseThrow(), campaign, "");
    }

    private GroupAnswerForm answer(YoungGroup group, String words, String size, String saidBy) {
        return new GroupAnswerForm(null, size, words, saidBy, "yes", null, site.the(SendGroupAnswer.class).freshToken(group));
    }

    private SendGroupAnswer.Outcome send(YoungGroup group, GroupAnswerForm form) {
        return site.the(SendGroupAnswer.class).send(inside(group), form);
    }

    private Response kept(YoungGroup group, String size, String saidBy) {
        return assertInstanceOf(SendGroupAnswer.Kept.class, send(group, answer(group, "More benches " + Mark.ofLetters(), size, saidBy))).response();
    }

    private List<GroupAnswer> rows(YoungGroup group) {
        return site.the(GroupAnswerRepository.class).findByGroupId(group.id());
    }

    @Test
    void onlyTheHashOfACodeIsKept() {
        MakeGroup.Made made = made();
        assertTrue(made.code().matches("[a-z]+ [a-z]+ [a-z]+ [a-z]+ \\d{4}"), made.code());
        YoungGroup kept = site.the(YoungGroupRepository.class).findById(made.group().id()).orElseThrow();
        assertEquals(site.the(GroupCodes.class).hash(made.code()), kept.codeHash());
        for (String word : made.code().split(" ")) {
            assertFalse(kept.toString().contains(" " + word + " "), word);
        }
        assertNotEquals(site.the(org.sayso.feedback.ComeBackCodes.class).hash(made.code()), kept.codeHash(), "no come-back code opens a group");
    }

    @Test
    void theSameFormMakesOneGroupAndShowsTheSameCodeHoweverManySendIt() throws Exception {
        GroupForm form = SomeGroups.form("Once", "20");
        try (ExecutorService many = Executors.newFixedThreadPool(5)) {
            Callable<MakeGroup.Made> send = () -> site.the(MakeGroup.class).make(PRIYA, campaign, form);
            for (Future<MakeGroup.Made> sent : many.invokeAll(IntStream.range(0, 5).mapToObj(i -> send).toList())) {
                assertEquals(site.the(MakeGroup.class).make(PRIYA, campaign, form).code(), sent.get().code());
                assertEquals(form.key(), sent.get().group().id());
            }
        }
    }

    @Test
    void aNewCodeEndsTheOldOneAndAnOldFormChangesNothing() {
        MakeGroup.Made made = made();
        GroupForm renewal = new GroupForm(null, UUID.randomUUID().toString(), String.valueOf(made.group().version()), null, null, null, null, null);
        MakeGroup.Made renewed = site.the(MakeGroup.class).renew(PRIYA, made.group(), renewal);
        assertNotEquals(made.code(), renewed.code());
        YoungGroup now = inside(made.group()).group();
        assertEquals(renewed.code(), site.the(MakeGroup.class).renew(PRIYA, now, renewal).code(), "sent twice it shows the same");
        GroupForm stale = new GroupForm(null, UUID.randomUUID().toString(), renewal.version(), null, null, null, null, null);
        assertNull(site.the(MakeGroup.class).renew(SAM, now, stale).code());
        assertEquals(site.the(GroupCodes.class).hash(renewed.code()), inside(made.group()).group().codeHash());
    }

    @Test
    void anAnswerOfAGroupIsOneHeldResponse() {
        YoungGroup group = made().group();
        Response response = now(kept(group, "24", "12"));
        assertEquals(Standing.HELD, response.standing());
        assertEquals("group", response.channel());
        assertEquals(List.of(new GroupAnswer(response.id(), group.id(), 24, 12)), rows(group));
        assertEquals(1, site.the(ResponseRepository.class).countHeard(campaign.id()), "however many say it");
        SaidBy said = site.the(GroupsSaid.class).of(response.id()).orElseThrow();
        assertEquals("group.said.class", said.getWords());
        assertEquals("group.from.class", site.the(GroupsSaid.class).of(kept(group, "24", "").id()).orElseThrow().getWords());
    }

    @Test
    void theSameFormIsOneAnswerHoweverManySendIt() throws Exception {
        YoungGroup group = made().group();
        GroupAnswerForm form = answer(group, "A bench " + Mark.ofLetters(), "20", "3");
        try (ExecutorService many = Executors.newFixedThreadPool(5)) {
            for (Future<SendGroupAnswer.Outcome> sent : many.invokeAll(IntStream.range(0, 5).<Callable<SendGroupAnswer.Outcome>>mapToObj(i -> () -> send(group, form)).toList())) {
                assertInstanceOf(SendGroupAnswer.Kept.class, sent.get());
            }
        }
        assertEquals(1, rows(group).size());
        assertEquals(1, site.the(ResponseRepository.class).countHeard(campaign.id()));
    }

    @Test
    void otherWordsUnderTheSameFormAreAskedAbout() {
        YoungGroup group = made().group();
        GroupAnswerForm form = answer(group, "First " + Mark.ofLetters(), "20", "");
        send(group, form);
        var again = assertInstanceOf(SendGroupAnswer.Again.class, send(group, new GroupAnswerForm(null, "20", "Second", "", "", null, form.token())));
        assertTrue(again.sentBefore());
        assertInstanceOf(SendGroupAnswer.Kept.class, send(group, new GroupAnswerForm(null, "20", "Second " + Mark.ofLetters(), "", "", null, again.token())));
        assertEquals(2, rows(group).size());
    }

    @Test
    void whatWasTakenBackIsNoAnswerOfTheGroupAnyMoreAndIsNotSentAgainByBack() {
        YoungGroup group = made().group();
        GroupAnswerForm form = answer(group, "Take it back " + Mark.ofLetters(), "20", "4");
        Response response = assertInstanceOf(SendGroupAnswer.Kept.class, send(group, form)).response();
        site.the(GroupAnswers.class).takeBack(group, response.id());
        site.the(GroupAnswers.class).takeBack(group, response.id());
        assertEquals(Standing.WITHDRAWN, now(response).standing());
        assertEquals(List.of(), rows(group));
        assertInstanceOf(SendGroupAnswer.Again.class, send(group, form));
        assertEquals(List.of(), rows(group));
        Response other = kept(group, "20", "4");
        site.the(TakeBack.class).takeBack(other.id());
        site.settled();
        assertEquals(List.of(), rows(group), "taken back in another way");
    }

    @Test
    void aGroupTakesBackOnlyItsOwnAnswers() {
        Response theirs = kept(made().group(), "20", "");
        Response somebodys = site.heard(campaign, "Not of a group " + Mark.ofLetters(), true);
        YoungGroup group = made().group();
        site.the(GroupAnswers.class).takeBack(group, theirs.id());
        site.the(GroupAnswers.class).takeBack(group, somebodys.id());
        assertEquals(Standing.HELD, now(theirs).standing());
        assertEquals(Standing.HELD, now(somebodys).standing());
    }

    @Test
    void aFormFromBeforeTheCloseIsTakenForAnHourAndNoneOfAClosedGroup() {
        YoungGroup group = made().group();
        GroupAnswerForm early = answer(group, "In time " + Mark.ofLetters(), "20", "");
        Campaign closed = ends(site.the(Clock.class).instant().plusMillis(5));
        pause();
        var in = new GroupDoor.Inside(group, closed, "");
        assertInstanceOf(SendGroupAnswer.Kept.class, site.the(SendGroupAnswer.class).send(in, early));
        assertInstanceOf(SendGroupAnswer.NotOpen.class, site.the(SendGroupAnswer.class).send(in, answer(group, "Too late", "20", "")));
        Campaign longAgo = ends(site.the(Clock.class).instant().minus(Duration.ofHours(2)));
        assertInstanceOf(SendGroupAnswer.Kept.class, site.the(SendGroupAnswer.class).send(new GroupDoor.Inside(group, longAgo, ""), early), "it was kept in time");
        YoungGroup over = made().group();
        site.the(CloseGroup.class).close(PRIYA, () -> inside(over).group());
        assertInstanceOf(SendGroupAnswer.NotOpen.class, send(over, answer(over, "Too late", "20", "")));
        site.the(CloseGroup.class).takeUp(PRIYA, () -> inside(over).group());
        assertNull(inside(over).group().closedAt());
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Campaign ends(Instant at) {
        CampaignRepository all = site.the(CampaignRepository.class);
        Campaign c = all.findById(campaign.id()).orElseThrow();
        return all.update(new Campaign(
                c.id(), c.partnership(), c.slug(), c.title(), c.question(), c.intro(), c.starters(), c.audience(), c.plan(), c.opensAt().minus(Duration.ofDays(90)), at, null, c.wall(), c.cards(),
                c.saysAreas(), c.readyAt(), null, null, null, c.createdAt(), c.version()));
    }

    @Test
    void whoLedAGroupIsErasedThirtyDaysAfterItsCampaignEnded() {
        YoungGroup group = made().group();
        Instant now = site.the(Clock.class).instant();
        ends(now.minus(Duration.ofDays(29)));
        site.the(ForgetLeaders.class).forget();
        assertNotNull(inside(group).group().leader());
        ends(now.minus(Duration.ofDays(31)));
        site.the(ForgetLeaders.class).forget();
        assertNull(inside(group).group().leader());
        assertEquals("Year 8", inside(group).group().name());
    }

    @Test
    void peopleOfAGroupAreCountedOnceAndFewAreNotNamed() {
        GroupsHeard heard = site.the(GroupsHeard.class);
        YoungGroup four = made().group();
        stands(kept(four, "4", "2"), "RELEASED");
        assertNull(heard.in(campaign), "four people are few");
        YoungGroup many = made().group();
        kept(many, "30", "");
        assertNull(heard.in(campaign), "nobody has read it yet");
        stands(kept(many, "20", "3"), "RELEASED");
        stands(kept(many, "24", ""), "KEPT_PRIVATE");
        stands(kept(many, "199", ""), "CONCERN");
        assertEquals(new GroupsHeard.Heard("group.heard.many", "2", "28"), heard.in(campaign));
        site.the(GroupAnswers.class).takeBack(four, site.the(GroupAnswers.class).of(four).getFirst().response().id());
        assertEquals(new GroupsHeard.Heard("group.heard.one", "1", "24"), heard.in(campaign));
    }

    @Test
    void anotherPartnershipsGroupIsNotThere() {
        Campaign theirs = site.campaignOf("poole");
        String code = site.the(GroupCodes.class).of("x", UUID.randomUUID().toString());
        YoungGroup group = site.the(YoungGroupRepository.class).save(new YoungGroup(
                UUID.randomUUID().toString(), "poole", theirs.id(), "class", "Theirs", null, null, site.the(GroupCodes.class).hash(code), site.the(Clock.class).instant(), null, null));
        site.the(GroupAnswerRepository.class).save(new GroupAnswer(site.heard(theirs, "Theirs " + Mark.ofLetters(), true).id(), group.id(), 50, 40));
        assertTrue(site.the(YoungGroupRepository.class).findByPartnershipAndCodeHash("dorset", group.codeHash()).isEmpty());
        String pass = site.the(FormTokens.class).renewed("group-pass", group.id() + "_" + group.codeHash().substring(0, 16));
        assertTrue(site.the(GroupDoor.class).byPass(pass).isEmpty());
        assertTrue(StreamSupport.stream(site.the(GroupAnswerRepository.class).counts("dorset").spliterator(), false).noneMatch(c -> c.groupId().equals(group.id())));
        assertTrue(site.the(GroupsSaid.class).of(site.the(GroupAnswerRepository.class).findByGroupId(group.id()).getFirst().responseId()).isEmpty());
        assertNull(site.the(GroupsHeard.class).in(theirs));
    }
}
