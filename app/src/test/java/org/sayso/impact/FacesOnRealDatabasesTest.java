package org.sayso.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.agenda.Agendas;
import org.sayso.agenda.SomeAgendas;
import org.sayso.booking.Attendance;
import org.sayso.booking.SomeBookings;
import org.sayso.cast.Mark;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.web.Moments;

class FacesOnRealDatabasesTest extends OnEveryDatabase {
    private final String key = UUID.randomUUID().toString();
    private SomeFaces some;
    private Event event;

    @BeforeEach
    void meet() {
        some = new SomeFaces(site);
        event = new SomeEvents(site).ofCampaign(campaign.id());
    }

    private FaceRepository.Count count(String partnership) {
        return some.count(partnership, event).orElse(null);
    }

    private List<Response> heard() {
        return site.the(ResponseRepository.class).queue("dorset", "HELD", 10_000, 0).stream().filter(r -> r.campaignId().equals(campaign.id())).toList();
    }

    @Test
    void theWordsAreAHeldResponseOfTheEventsCampaignThatMayNotBeShown() {
        String words = "Meet in the evening " + Mark.ofLetters();
        assertTrue(some.keep(event, SomeFaces.form("good", "partly", words), key));
        Response response = heard().getFirst();
        assertEquals(words, response.words());
        assertEquals(Standing.HELD, response.standing());
        assertEquals("event", response.channel());
        assertFalse(response.mayQuote());
        assertEquals(new FaceRepository.Count(event.id(), 1, 1, 1, 0), count("dorset"));
        assertEquals(List.of(), site.the(FaceRepository.class).findById(key).stream().toList(), "the key of the form is not kept");
    }

    @Test
    void theSameFormFromManyAtOnceIsOneFace() throws Exception {
        FaceForm form = SomeFaces.form("okay", "", "Buses " + Mark.ofLetters());
        Callable<Boolean> once = () -> some.keep(event, form, key);
        try (var at = Executors.newFixedThreadPool(8)) {
            for (var done : at.invokeAll(IntStream.range(0, 8).mapToObj(i -> once).toList())) {
                assertTrue(done.get());
            }
        }
        assertEquals(1, count("dorset").answers());
        assertEquals(1, heard().size());
    }

    @Test
    void anotherAnswerUnderTheSameKeyChangesNothing() {
        FaceForm first = SomeFaces.form("good", "", "Buses");
        assertTrue(some.keep(event, first, key));
        assertFalse(some.keep(event, SomeFaces.form("not_good", "", "Buses"), key));
        assertFalse(some.keep(event, SomeFaces.form("good", "", "Trains"), key));
        assertFalse(some.keep(event, SomeFaces.form("good", "", ""), key));
        assertFalse(some.keep(event, SomeFaces.form("good", "no", "Buses"), key));
        assertTrue(some.keep(event, first, key));
        assertEquals(new FaceRepository.Count(event.id(), 1, 1, 0, 0), count("dorset"));
        assertEquals(List.of("Buses"), heard().stream().map(Response::words).toList());
    }

    @Test
    void wordsThatComeLaterAreKeptWithTheFaceThatIsThere() {
        assertTrue(some.keep(event, SomeFaces.form("good", "", ""), key));
        assertEquals(List.of(), heard());
        assertEquals(KeepFace.Outcome.KEPT, site.the(KeepFace.class).keep(event, SomeFaces.form("good", "", "Buses"), key));
        assertEquals(KeepFace.Outcome.BEFORE, site.the(KeepFace.class).keep(event, SomeFaces.form("good", "", "Buses"), key));
        assertEquals(KeepFace.Outcome.OTHER, site.the(KeepFace.class).keep(event, SomeFaces.form("good", "", "Trains"), key));
        assertEquals(1, count("dorset").answers());
        assertEquals(List.of("Buses"), heard().stream().map(Response::words).toList());
    }

    @Test
    void onlyFacesOfEarlierDaysCount() {
        some.say(event, "good", 2);
        some.saidBefore(event, "okay", 1);
        LocalDate today = Moments.dayOf(site.the(Clock.class).instant());
        FaceRepository faces = site.the(FaceRepository.class);
        assertEquals(List.of(new FaceRepository.Count(event.id(), 1, 0, 1, 1)), faces.counts("dorset", List.of(event.id()), today));
        assertEquals(3, faces.counts("dorset", List.of(event.id()), today.plusDays(1)).getFirst().answers());
    }

    @Test
    void thatNobodyCameIsCountedToo() {
        SomeBookings bookings = new SomeBookings(site);
        bookings.token(event);
        assertFalse(site.the(Attendance.class).of(event).isCounted());
        bookings.nobodyCame(event);
        assertTrue(site.the(Attendance.class).of(event).isCounted());
        assertEquals(0, site.the(Attendance.class).of(event).total());
    }

    @Test
    void withoutACampaignThereIsAFaceAndNoWords() {
        event = new SomeEvents(site).openAt(site.the(Clock.class).instant().minus(Duration.ofDays(1)));
        assertTrue(some.keep(event, SomeFaces.form("not_good", "not_chosen", ""), key));
        assertEquals(new FaceRepository.Count(event.id(), 1, 0, 0, 0), count("dorset"));
        assertEquals(List.of("impact.problem.no-words"), SomeFaces.form("good", "", "Buses").problems(false).getList().stream().map(p -> p.message()).toList());
    }

    @Test
    void anotherPartnershipsFacesAreNotCounted() {
        some.say(event, "good", 6);
        assertEquals(6, count("dorset").answers());
        assertEquals(null, count("elsewhere"));
        Face one = site.the(FaceRepository.class).findAll().stream().filter(f -> f.eventId().equals(event.id())).findFirst().orElseThrow();
        assertTrue(site.the(FaceRepository.class).findByPartnershipAndId("elsewhere", one.id()).isEmpty());
    }

    @Test
    void whatTheVoteChoseOfAnAgendaIsCounted() {
        SomeAgendas agendas = new SomeAgendas(site);
        agendas.begun(event, 3);
        String buses = agendas.shown(event, "Buses in the evening");
        agendas.shown(event, "A ramp at the Corn Store");
        agendas.votes(event, agendas.tokens(event, 1).getFirst(), java.util.Map.of(buses, 3));
        assertEquals(java.util.Map.of(), site.the(Agendas.class).chosen(List.of(event.id())), "nobody sees it yet");
        agendas.published(event);
        assertEquals(new Agendas.Chosen(event.id(), 1, 1), site.the(Agendas.class).chosen(List.of(event.id())).get(event.id()));
        assertEquals(java.util.Map.of(), site.the(Agendas.class).chosen(List.of(new SomeEvents(site).ofOthers().id())));
    }
}
