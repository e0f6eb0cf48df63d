package org.sayso.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.booking.BookingLinks;
import org.sayso.booking.SomeBookings;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.web.FormKey;

class AgendaOnRealDatabasesTest extends OnEveryDatabase {
    private SomeAgendas some;
    private Event event;

    @BeforeEach
    void open() {
        some = new SomeAgendas(site);
        event = some.begun(new SomeEvents(site).open(30), 2);
    }

    private Proposal now(String id) {
        return site.the(ProposalRepository.class).findById(id).orElseThrow();
    }

    private List<Place> places() {
        return site.the(PlaceRepository.class).of(event.id());
    }

    private <T> List<T> atOnce(int many, Callable<T> act) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(IntStream.range(0, many).mapToObj(i -> act).toList())) {
                results.add(one.get());
            }
            return results;
        }
    }

    @Test
    void aProposalIsHeldUntilAPersonReleasesIt() {
        String id = some.proposed(event, some.link(event), "School transport");
        assertEquals(ProposalState.HELD, now(id).state());
        assertEquals(Votes.Outcome.GONE, site.the(Votes.class).spend(event, some.link(event), Map.of(id, 1)));
        assertEquals(ModerateProposal.Outcome.DONE, site.the(ModerateProposal.class).release(some.of(event, id)));
        assertTrue(now(id).isShown());
        assertEquals(Votes.Outcome.KEPT, site.the(Votes.class).spend(event, some.link(event), Map.of(id, 1)));
    }

    @Test
    void theSameFormMakesOneProposalHoweverManySendIt() throws Exception {
        AgendaLink link = some.link(event);
        ProposalForm form = new ProposalForm(FormKey.fresh(), "item", "School transport", "", "send");
        atOnce(6, () -> site.the(Propose.class).propose(event, link, form)).forEach(outcome -> assertEquals(Propose.Outcome.KEPT, outcome));
        assertEquals(1, site.the(ProposalRepository.class).of(event.id()).size());
    }

    @Test
    void aLinkProposesFiveAtMost() {
        AgendaLink link = some.link(event);
        IntStream.range(0, Propose.MOST).forEach(i -> some.proposed(event, link, "Item " + i));
        assertEquals(Propose.Outcome.ENOUGH, site.the(Propose.class).propose(event, link, new ProposalForm(FormKey.fresh(), "item", "One more", "", "send")));
    }

    @Test
    void twentyVotesOfOneLinkAtOnceLeaveThreeDots() throws Exception {
        AgendaLink link = some.link(event);
        List<String> ids = List.of(some.shown(event, "Transport"), some.shown(event, "Short breaks"), some.shown(event, "Speech therapy"));
        AtomicInteger n = new AtomicInteger();
        atOnce(20, () -> {
            int i = n.getAndIncrement();
            return site.the(Votes.class).spend(event, link, i % 2 == 0 ? Map.of(ids.get(i % 3), 3) : Map.of(ids.get(0), 1, ids.get(1), 1, ids.get(2), 1));
        }).forEach(outcome -> assertEquals(Votes.Outcome.KEPT, outcome));
        assertEquals(3, site.the(VoteRepository.class).ofLink(event.id(), link.mark()).stream().mapToInt(VoteRepository.Dots::dots).sum());
        assertThrows(IllegalArgumentException.class, () -> site.the(Votes.class).spend(event, link, Map.of(ids.get(0), 4)));
    }

    @Test
    void aMergeMovesNamesAndDotsAndKeepsThreeForEachLink() {
        AgendaLink both = some.link(event);
        String kept = some.proposed(event, both, "School transport");
        site.the(ModerateProposal.class).release(some.of(event, kept));
        AgendaLink other = some.link(event);
        String same = some.proposed(event, other, "Buses to school");
        site.the(ModerateProposal.class).release(some.of(event, same));
        some.votes(event, both.token(), Map.of(kept, 1, same, 2));
        some.votes(event, other.token(), Map.of(same, 3));
        assertEquals(ModerateProposal.Outcome.DONE, site.the(ModerateProposal.class).merge(some.of(event, same), kept));
        assertEquals(Map.of(kept, 3), some.counted(event, both));
        assertEquals(Map.of(kept, 3), some.counted(event, other));
        Merges merges = new Merges(site.the(ProposalRepository.class).of(event.id()));
        assertEquals(Map.of(kept, 2), merges.authors(site.the(ProposalRepository.class).authors(event.id())));
        assertEquals(Votes.Outcome.KEPT, site.the(Votes.class).spend(event, both, Map.of(same, 1, kept, 2)), "a form from before the merge");
        assertEquals(Map.of(kept, 3), some.counted(event, both));
        assertEquals(ModerateProposal.Outcome.DONE, site.the(ModerateProposal.class).apart(some.of(event, same)));
        assertTrue(now(same).isShown());
        assertEquals(Map.of(same, 3), some.counted(event, other));
    }

    @Test
    void twoAreNotMergedIntoEachOther() throws Exception {
        String one = some.shown(event, "School transport");
        String other = some.shown(event, "Buses to school");
        ModerateProposal.Of a = some.of(event, one);
        ModerateProposal.Of b = some.of(event, other);
        AtomicInteger n = new AtomicInteger();
        atOnce(2, () -> n.getAndIncrement() == 0 ? site.the(ModerateProposal.class).merge(a, other) : site.the(ModerateProposal.class).merge(b, one));
        assertEquals(1, List.of(now(one), now(other)).stream().filter(Proposal::isShown).count());
        assertEquals(ModerateProposal.Outcome.NOT_THAT, site.the(ModerateProposal.class).merge(some.of(event, now(one).isShown() ? one : other), now(one).isShown() ? one : other));
    }

    @Test
    void whoeverDecidesOnWhatAColleagueChangedIsTold() {
        String id = some.proposed(event, some.link(event), "Transport");
        ModerateProposal.Of before = some.of(event, id);
        site.the(ModerateProposal.class).keepBack(some.of(event, id), "It names a child.");
        assertEquals(ModerateProposal.Outcome.MEANWHILE, site.the(ModerateProposal.class).release(before));
        assertEquals("It names a child.", now(id).reason());
    }

    @Test
    void aCorrectionKeepsTheLineAsItWasTyped() {
        String id = some.shown(event, "Scool transprot");
        site.the(ModerateProposal.class).correct(some.of(event, id), "School transport", null);
        site.the(ModerateProposal.class).correct(some.of(event, id), "School transport for all", null);
        assertEquals("Scool transprot", now(id).typed());
        assertEquals("School transport for all", now(id).words());
    }

    @Test
    void theCountIsKeptAndAChangeKeepsBoth() {
        String a = some.shown(event, "Transport");
        String b = some.shown(event, "Short breaks");
        String c = some.shown(event, "Speech therapy");
        some.votes(event, 6, Map.of(a, 2, b, 1));
        some.votes(event, 4, Map.of(c, 1));
        assertFalse(site.the(DecideAgenda.class).count(PRIYA, event), "the day that was promised holds");
        some.isOver(event);
        assertTrue(site.the(DecideAgenda.class).count(PRIYA, event));
        assertTrue(site.the(DecideAgenda.class).count(SAM, event), "twice is as once");
        assertEquals(List.of(a, c), DecideAgenda.byRule(places()));
        assertEquals(Votes.Outcome.CLOSED, site.the(Votes.class).spend(event, some.link(event), Map.of(b, 3)));
        assertEquals(ModerateProposal.Outcome.COUNTED, site.the(ModerateProposal.class).merge(some.of(event, a), b));
        assertEquals(List.of(), site.the(Agendas.class).published(event.id()));
        site.the(DecideAgenda.class).publish(PRIYA, event);
        assertEquals(List.of(new AgendaItem(a, "Transport", 6), new AgendaItem(c, "Speech therapy", 4)), site.the(Agendas.class).published(event.id()));
        assertThrows(IllegalArgumentException.class, () -> site.the(DecideAgenda.class).change(PRIYA, event, List.of(c, b), null));
        site.the(DecideAgenda.class).change(PRIYA, event, List.of(c, b), "The transport team comes in June.");
        assertEquals(List.of(c, b), site.the(Agendas.class).published(event.id()).stream().map(AgendaItem::id).toList());
        assertEquals(List.of(a, c), DecideAgenda.byRule(places()), "what the rule gave is kept");
        site.the(DecideAgenda.class).change(PRIYA, event, List.of(a, c), null);
        assertNull(site.the(AgendaRepository.class).findById(event.id()).orElseThrow().changedWhy());
    }

    @Test
    void dotsOfStoppedLinksDoNotCount() {
        String a = some.shown(event, "Transport");
        String b = some.shown(event, "Short breaks");
        some.votes(event, 3, Map.of(a, 3));
        some.votes(event, 1, Map.of(b, 3));
        site.the(InvitationRepository.class).findByEventIdOrderByMadeAt(event.id()).stream().filter(i -> i.many() == 3)
                .forEach(i -> site.the(InviteToAgenda.class).revoke(PRIYA, event, i.id()));
        some.published(event);
        assertEquals(List.of(b), site.the(Agendas.class).published(event.id()).stream().map(AgendaItem::id).toList());
    }

    @Test
    void linksAreMadeOnceAndKeptNowhere() {
        InvitationForm form = new InvitationForm(FormKey.fresh(), FormKey.fresh(), "Forum", "20", "");
        List<String> tokens = site.the(InviteToAgenda.class).make(PRIYA, event, form).tokens();
        assertEquals(20, tokens.stream().distinct().filter(t -> t.matches("[\\w-]{22}")).count());
        assertEquals(tokens, site.the(InviteToAgenda.class).make(PRIYA, event, form).tokens(), "sent twice it is the same");
        assertNull(site.the(InviteToAgenda.class).make(SAM, event, new InvitationForm(form.key(), FormKey.fresh(), "Forum", "20", "")).tokens(), "from another form they can not be had");
        assertEquals(1, site.the(InvitationRepository.class).holds(event.id(), some.link(tokens.getFirst()).mark()));
        Event another = some.begun(new SomeEvents(site).open(5), 1);
        assertEquals(0, site.the(InvitationRepository.class).holds(another.id(), some.link(tokens.getFirst()).mark()));
    }

    @Test
    void whatIsAnotherPartnershipsIsNotThere() {
        Event others = some.begun(new SomeEvents(site).ofOthers(), 1);
        String id = some.shown(others, "Transport");
        some.votes(others, 1, Map.of(id, 3));
        some.published(others);
        assertEquals(List.of(), site.the(Agendas.class).published(others.id()));
        assertTrue(site.the(Agendas.class).of(others).isEmpty());
        assertTrue(site.the(ProposalRepository.class).findByEventIdAndId(event.id(), id).isEmpty());
        assertTrue(site.the(SpeakerRepository.class).of(event.id()).isEmpty());
    }

    @Test
    void aBookingHasThreeDotsWhichCountWhileItStands() {
        String id = some.shown(event, "Transport");
        String token = new SomeBookings(site).token(event);
        AgendaLink link = new AgendaLink(site.the(LinkMarks.class).ofBooking(site.the(BookingLinks.class).find(event.id(), token).orElseThrow().bookingId()), token);
        assertEquals(Votes.Outcome.KEPT, site.the(Votes.class).spend(event, link, Map.of(id, 3)));
        Merges merges = new Merges(site.the(ProposalRepository.class).of(event.id()));
        assertEquals(1, site.the(Votes.class).counted(event, merges).size());
        site.the(JdbcOperations.class).execute(connection -> connection.createStatement().executeUpdate("UPDATE booking SET state = 'CANCELLED' WHERE event_id = '" + event.id() + "'"));
        assertEquals(Map.of(), site.the(Votes.class).counted(event, merges), "whoever cancels and books again has one vote");
    }

    @Test
    void whichLinkVotedForWhatIsErasedThirtyDaysAfterTheEvent() {
        Event past = some.begun(new SomeEvents(site).openAt(site.the(Clock.class).instant().minus(Duration.ofDays(31))), 1);
        String there = some.shown(past, "Transport");
        some.votes(past, 2, Map.of(there, 3));
        some.published(past);
        String id = some.shown(event, "Transport");
        some.votes(event, 1, Map.of(id, 3));
        site.the(ForgetAgendaLinks.class).forget();
        assertEquals(List.of(), site.the(VoteRepository.class).of(past.id()));
        assertEquals(List.of(), site.the(ProposalRepository.class).authors(past.id()));
        assertEquals(List.of(new AgendaItem(there, "Transport", 2)), site.the(Agendas.class).published(past.id()));
        assertEquals(1, site.the(VoteRepository.class).of(event.id()).size());
        assertEquals(1, site.the(ProposalRepository.class).authors(event.id()).size());
    }
}
