package org.sayso.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Mark;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

class NotesOnRealDatabasesTest extends OnEveryDatabase {
    private final String id = UUID.randomUUID().toString();
    private SomeNotes some;
    private Event event;
    private Colleague taker;

    @BeforeEach
    void meet() {
        some = new SomeNotes(site);
        event = new SomeEvents(site).ofCampaign(campaign.id());
        taker = some.colleague(Role.PLAN_LEAD);
    }

    private List<Response> heard() {
        return site.the(ResponseRepository.class).queue("dorset", "HELD", 10_000, 0).stream().filter(r -> r.campaignId().equals(campaign.id())).toList();
    }

    private List<String> problems(Event at, NoteForm form, Colleague by) {
        Problems problems = new Problems();
        site.the(KeepNote.class).keep(by, at, form, problems);
        return problems.getList().stream().map(Problems.Problem::message).toList();
    }

    @Test
    void aNoteIsAHeldResponseOfItsEventThatMayNotBeShown() {
        Note note = some.kept(event, SomeNotes.typed(id, "More short breaks " + Mark.ofLetters()), taker);
        Response response = some.response(note);
        assertEquals(Standing.HELD, response.standing());
        assertEquals("event", response.channel());
        assertEquals(campaign.id(), response.campaignId());
        assertEquals("parent", response.who());
        assertFalse(response.mayQuote());
        assertEquals(event.id(), note.eventId());
        assertEquals("Table 4", note.tableName());
    }

    @Test
    void itComesInAfterItsCampaignHasClosed() {
        var closed = site.the(org.sayso.campaign.CampaignRepository.class).update(new org.sayso.campaign.Campaign(
                campaign.id(), campaign.partnership(), campaign.slug(), campaign.title(), campaign.question(), null, null, campaign.audience(), campaign.plan(), campaign.opensAt(),
                campaign.closesAt(), null, false, false, true, campaign.readyAt(), null, site.the(java.time.Clock.class).instant().minus(Duration.ofDays(3)), "Priya", campaign.createdAt(), campaign.version()));
        assertTrue(closed.closedAt() != null);
        some.kept(event, "Later " + Mark.ofLetters());
        assertEquals(1, heard().size());
    }

    @Test
    void theSameIdFromManyAtOnceIsOneResponse() throws Exception {
        NoteForm form = SomeNotes.typed(id, "A ramp " + Mark.ofLetters());
        Callable<List<String>> once = () -> problems(event, form, taker);
        try (var at = Executors.newFixedThreadPool(8)) {
            for (var done : at.invokeAll(IntStream.range(0, 8).mapToObj(i -> once).toList())) {
                assertEquals(List.of(), done.get());
            }
        }
        assertEquals(1, heard().size());
        assertEquals(1, site.the(Notes.class).counts(event).all());
    }

    @Test
    void twoFacilitatorsAtATableAreBothKept() {
        some.kept(event, SomeNotes.typed(UUID.randomUUID().toString(), "Buses"), taker);
        some.kept(event, SomeNotes.typed(UUID.randomUUID().toString(), "Buses"), some.colleague(Role.MODERATOR));
        assertEquals(2, heard().size());
    }

    @Test
    void otherWordsUnderTheSameIdAreACorrectionUntilSomebodyHasReadIt() {
        Note first = some.kept(event, SomeNotes.typed(id, "Bsues " + Mark.ofLetters()), taker);
        Note second = some.kept(event, SomeNotes.typed(id, "Buses"), taker);
        assertEquals("Buses", some.response(second).words());
        assertNull(some.response(first).words(), "the first words are erased");
        assertEquals(1, heard().size());
        some.stands(second, "RELEASED");
        assertEquals(List.of("note.why.read"), problems(event, SomeNotes.typed(id, "Trains"), taker));
        assertEquals(List.of(), problems(event, SomeNotes.typed(id, "Buses"), taker), "as it was, it is the same one");
        assertEquals("Buses", some.response(some.find(id)).words());
    }

    @Test
    void howManySaidItIsCorrectedWithoutAnotherResponse() {
        Note first = some.kept(event, SomeNotes.typed(id, "Buses"), taker);
        Note second = some.kept(event, new NoteForm(id, "5", "", "parent", true, "12", "Buses", null), taker);
        assertEquals(first.responseId(), second.responseId());
        assertEquals(12, second.saidBy());
        assertTrue(second.isQuote());
    }

    @Test
    void nobodyElseCorrectsOrTakesItBack() {
        some.kept(event, SomeNotes.typed(id, "Buses"), taker);
        Colleague other = some.colleague(Role.MODERATOR);
        assertEquals(List.of("note.why.id"), problems(event, SomeNotes.typed(id, "Trains"), other));
        assertThrows(Refusal.class, () -> site.the(TakeNoteBack.class).takeBack(other, event, id));
        assertEquals("Buses", some.response(some.find(id)).words());
    }

    @Test
    void whatWasTakenBackIsGoneAndDoesNotComeBackWhenItIsSentAgain() {
        NoteForm form = SomeNotes.typed(id, "Buses");
        Note note = some.kept(event, form, taker);
        assertTrue(site.the(TakeNoteBack.class).takeBack(taker, event, id));
        assertTrue(site.the(TakeNoteBack.class).takeBack(taker, event, id), "twice is as once");
        assertNull(some.response(note).words());
        assertEquals(List.of("note.why.gone"), problems(event, form, taker));
        assertEquals(0, site.the(Notes.class).counts(event).all());
    }

    @Test
    void whatSomebodyHasReadIsNotTakenBack() {
        Note note = some.kept(event, SomeNotes.typed(id, "Buses"), taker);
        some.stands(note, "KEPT_PRIVATE");
        assertFalse(site.the(TakeNoteBack.class).takeBack(taker, event, id));
        assertEquals("Buses", some.response(note).words());
    }

    @Test
    void withoutACampaignNothingIsKept() {
        assertEquals(List.of("note.why.campaign"), problems(new SomeEvents(site).open(12), SomeNotes.typed(id, "Buses"), taker));
    }

    @Test
    void anotherPartnershipsNoteIsNotThereAndItsIdIsNotOurs() {
        Note note = some.kept(event, SomeNotes.typed(id, "Buses"), taker);
        site.the(NoteRepository.class).update(new Note(
                note.id(), "elsewhere", note.eventId(), note.responseId(), null, "4", 1, false, note.takenBy(), "Priya", note.takenAt(), note.receivedAt(), null));
        assertTrue(site.the(NoteRepository.class).findByPartnershipAndId("dorset", id).isEmpty());
        assertEquals(0, site.the(Notes.class).counts(event).all());
        assertEquals(List.of(), site.the(Notes.class).released(event));
        assertEquals(List.of("note.why.id"), problems(event, SomeNotes.typed(id, "Trains " + Mark.ofLetters()), taker));
        assertEquals(1, heard().size(), "and nothing of the second is left");
    }

    @Test
    void roomsToTheRightReadCountsAndReleasedNotes() {
        some.stands(some.kept(event, "Released " + id), "RELEASED");
        some.stands(some.kept(event, "Private " + id), "KEPT_PRIVATE");
        some.stands(some.kept(event, "Concern " + id), "CONCERN");
        some.kept(event, "Held " + id);
        Notes notes = site.the(Notes.class);
        assertEquals(new Notes.Counts(4, 2, 1, 1), notes.counts(event));
        assertEquals(new Notes.Counts(4, 2, 1, 1), notes.countsByItem(event).get(""));
        assertEquals(List.of("Released " + id), notes.released(event).stream().map(Notes.Said::words).toList());
    }
}
