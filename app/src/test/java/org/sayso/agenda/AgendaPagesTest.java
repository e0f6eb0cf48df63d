package org.sayso.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.booking.SomeBookings;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

/** What everybody and the holder of a link see. */
class AgendaPagesTest {
    private final TestSite site = Database.H2.site();
    private final SomeAgendas some = new SomeAgendas(site);
    private final Visitor visitor = site.visitor();
    private Event event;
    private String path;
    private String mine;

    @BeforeEach
    void open() {
        event = some.begun(new SomeEvents(site).open(30), 2);
        path = "/events/" + event.slug() + "/agenda";
        mine = path + "/" + some.tokens(event, 1).getFirst();
    }

    private Visitor.Answer proposes(Map<String, String> typed) {
        return visitor.submit(visitor.get(mine).page(), mine + "/proposals", typed);
    }

    @Test
    void aProposalIsNotShownBeforeItIsReleased() {
        proposes(Map.of("kind", "item", "words", "Waiting times for therapy", "why", "A year is long.")).mustRedirect();
        assertFalse(visitor.get(path).body().contains("Waiting times"));
        String other = path + "/" + some.tokens(event, 1).getFirst();
        assertFalse(visitor.get(other).body().contains("Waiting times"));
        assertTrue(visitor.get(mine).page().text().contains("Waiting times for therapy We read it first."));
        String id = site.the(ProposalRepository.class).of(event.id()).getFirst().id();
        site.the(ModerateProposal.class).release(some.of(event, id));
        assertTrue(visitor.get(path).page().text().contains("Waiting times for therapy"));
    }

    @Test
    void whatIsMissingIsToldAndWhatWasTypedStays() {
        Visitor.Answer again = proposes(Map.of("words", "x".repeat(81), "why", "Because <b>it</b> matters"));
        assertEquals(422, again.status());
        assertEquals(List.of("#kind", "#words"), again.page().select(".govuk-error-summary a").eachAttr("href"));
        assertEquals("x".repeat(81), again.page().selectFirst("#words").val());
        assertEquals("Because <b>it</b> matters", again.page().selectFirst("#why").wholeText().strip());
    }

    @Test
    void oneThatIsLikeItIsShownFirstAndGainsHerName() {
        String there = some.shown(event, "School transport for children with SEND");
        Visitor.Answer check = proposes(Map.of("kind", "item", "words", "Buses to special schools", "why", ""));
        assertEquals(200, check.status());
        assertTrue(check.page().select("h1").text().contains("Is it one of these?"));
        visitor.submit(check.page(), mine + "/proposals/" + there + "/names", Map.of()).mustRedirect();
        assertEquals(1, site.the(ProposalRepository.class).of(event.id()).size());
        assertTrue(visitor.get(path).page().text().contains("Links with their name to it: 2"));
    }

    @Test
    void mineIsDifferentSendsItOnce() {
        some.shown(event, "School transport for children with SEND");
        Document check = proposes(Map.of("kind", "item", "words", "Buses to special schools", "why", "")).page();
        visitor.submit(check, mine + "/proposals", Map.of("sure", "send")).mustRedirect();
        visitor.submit(check, mine + "/proposals", Map.of("sure", "send")).mustRedirect();
        assertEquals(2, site.the(ProposalRepository.class).of(event.id()).size());
        Document change = visitor.submit(check, mine + "/proposals", Map.of("sure", "change")).page();
        assertEquals("Buses to special schools", change.selectFirst("#words").val());
    }

    @Test
    void whatMayTellWhoSomebodyIsIsAskedAbout() {
        Visitor.Answer check = proposes(Map.of("kind", "item", "words", "Why did Mrs Potter say no?", "why", "Call 01305 221000"));
        assertEquals(200, check.status());
        assertEquals(List.of("Mrs Potter", "01305 221000"), check.page().select("mark").eachText());
        assertEquals(0, site.the(ProposalRepository.class).of(event.id()).size());
    }

    @Test
    void threeDotsAreSpentChangedAndNeverFour() {
        String a = some.shown(event, "Transport");
        String b = some.shown(event, "Short breaks");
        Visitor.Answer many = visitor.submit(visitor.get(mine).page(), mine + "/dots", Map.of("dots-" + a, "2", "dots-" + b, "2"));
        assertEquals(422, many.status());
        assertTrue(many.page().select(".govuk-error-summary").text().contains("this is 4"));
        assertEquals("2", many.page().getElementById("dots-" + a).val());
        Visitor.Answer words = visitor.submit(visitor.get(mine).page(), mine + "/dots", Map.of("dots-" + a, "many"));
        assertEquals(422, words.status());
        assertEquals("many", words.page().getElementById("dots-" + a).val());
        visitor.submit(visitor.get(mine).page(), mine + "/dots", Map.of("dots-" + a, "2", "dots-" + b, "")).mustRedirect();
        visitor.submit(visitor.get(mine).page(), mine + "/dots", Map.of("dots-" + a, "2", "dots-" + b, "1")).mustRedirect();
        Document now = visitor.get(mine).page();
        assertEquals(List.of("2", "1"), List.of(now.getElementById("dots-" + a).val(), now.getElementById("dots-" + b).val()));
        assertTrue(now.text().contains("Dots you have left: 0"));
        assertTrue(now.text().contains("One person may have two links."));
    }

    @Test
    void afterTheCloseItSaysSinceWhenAndDotsStay() {
        String a = some.shown(event, "Transport");
        Document open = visitor.get(mine).page();
        visitor.submit(open, mine + "/dots", Map.of("dots-" + a, "2")).mustRedirect();
        some.isOver(event);
        Visitor.Answer late = visitor.submit(open, mine + "/dots", Map.of("dots-" + a, "3"));
        assertEquals(409, late.status());
        assertTrue(late.page().text().contains("Voting closed on"));
        Visitor.Answer words = visitor.submit(open, mine + "/proposals", Map.of("kind", "item", "words", "Something quite new", "why", "", "sure", "send"));
        assertEquals(409, words.status());
        assertTrue(words.page().text().contains("Proposing ended on"));
        assertEquals("Something quite new", words.page().selectFirst("#words").val(), "nothing typed is lost");
        assertEquals("3", late.page().getElementById("dots-" + a).val());
        assertTrue(visitor.get(path).page().text().contains("You can still bring a question on the day."));
    }

    @Test
    void theResultSaysHowManyAndWhyAndWhatMostDotsWouldHaveGiven() {
        String a = some.shown(event, "Transport");
        String b = some.shown(event, "Short breaks");
        String c = some.shown(event, "Speech therapy");
        some.votes(event, 6, Map.of(a, 2, b, 1));
        some.votes(event, 4, Map.of(c, 1));
        some.isOver(event);
        assertFalse(visitor.get(path).body().contains("Links that chose it"));
        some.published(event);
        Document page = visitor.get(path).page();
        assertEquals(List.of("Transport", "Speech therapy"), page.select("ol.card-grid h3").eachText());
        assertTrue(page.text().contains("Links that chose it: 6.") && page.text().contains("Links that chose it: 4."));
        assertTrue(page.text().contains("it is the first one for some of these links. How many: 4."));
        assertTrue(page.text().contains("The most dots alone would give another list."));
        assertTrue(page.text().contains("Links that voted: 10. Places on the agenda: 2."));
        site.the(DecideAgenda.class).change(Colleague.named("Sam", Role.PLAN_LEAD), event, List.of(b, c), "The <b>transport</b> team comes in June.");
        Document changed = visitor.get(path).page();
        assertEquals(List.of("Short breaks", "Speech therapy"), changed.select("ol.card-grid h3").eachText());
        assertTrue(changed.text().contains("The <b>transport</b> team comes in June.") && changed.text().contains("This is what the votes gave: Transport Speech therapy"));
        assertTrue(changed.text().contains("The team gave it this place."));
    }

    @Test
    void hostileWordsAreText() {
        String words = "<script>alert(1)</script> \"quoted\" {{7*7}}";
        some.votes(event, 1, Map.of(some.shown(event, words), 3));
        assertTrue(visitor.get(mine).page().select("h3").eachText().contains(words), () -> visitor.get(mine).page().select("h3").eachText().toString());
        assertTrue(visitor.get(path).page().select("h3").eachText().contains(words));
        some.published(event);
        Document page = visitor.get(path).page();
        assertTrue(page.select("h3").eachText().contains(words));
        assertEquals(0, page.select("main script:not([src])").size());
    }

    @Test
    void aWrongLinkIsAPlainPage() {
        assertEquals(404, visitor.get(path + "/wrong").status());
        assertTrue(visitor.get(path + "/wrong").page().text().contains("This link does not work"));
        assertEquals(404, visitor.post(path + "/wrong/dots", Map.of("a", "b")).status());
        assertEquals(404, visitor.post(path + "/wrong/proposals", Map.of("a", "b")).status());
        Event another = some.begun(new SomeEvents(site).open(5), 1);
        assertEquals(404, visitor.get(mine.replace(event.slug(), another.slug())).status());
        assertEquals(404, visitor.get("/events/" + new SomeEvents(site).draft().slug() + "/agenda").status());
        assertEquals(404, visitor.get("/events/" + new SomeEvents(site).open(3).slug() + "/agenda").status());
    }

    @Test
    void whoeverTriesManyLinksWaitsAndARightOneStillWorks() {
        try (TestSite other = TestSite.start(Database.H2.freshProperties())) {
            SomeAgendas there = new SomeAgendas(other);
            Event open = there.begun(new SomeEvents(other).open(30), 2);
            String agenda = "/events/" + open.slug() + "/agenda/";
            for (int i = 0; i < AgendaDoor.WRONG_A_MINUTE; i++) {
                assertEquals(404, other.visitor().get(agenda + "wrong").status());
            }
            assertEquals(429, other.visitor().get(agenda + "wrong").status());
            assertEquals(200, other.visitor().get(agenda + there.tokens(open, 1).getFirst()).status());
        }
    }

    @Test
    void theLinkOfABookingLetsHerIn() {
        assertEquals(200, visitor.get(path + "/" + new SomeBookings(site).token(event)).status());
        assertEquals(404, visitor.get(path + "/" + new SomeBookings(site).cancelledToken(event)).status());
    }

    @Test
    void thePageOfABookingLeadsToTheVote() {
        var page = visitor.get("/booking/" + new SomeBookings(site).token(event)).page();
        var button = page.selectFirst("a.button[href^='" + path + "/']");
        assertEquals("Choose what we talk about", button.text());
        assertTrue(visitor.get(button.attr("href")).page().text().contains("Your three dots"));
    }

    @Test
    void aStoppedLinkIsAWrongOne() {
        assertEquals(200, visitor.get(mine).status());
        site.the(InvitationRepository.class).findByEventIdOrderByMadeAt(event.id()).forEach(
                i -> site.the(InviteToAgenda.class).revoke(Colleague.named("Sam", Role.PLAN_LEAD), event, i.id()));
        assertEquals(404, visitor.get(mine).status());
    }

    @Test
    void thePartOnThePageOfTheEventSaysHowFarItIs() {
        AgendaPart part = site.the(AgendaPart.class);
        assertEquals("agenda/_part", part.inPublic(event).orElseThrow().template());
        assertTrue(part.inPublic(new SomeEvents(site).open(3)).isEmpty());
        var desk = (AgendaPart.DeskPart) part.onDesk(event, Colleague.named("Sam", Role.MODERATOR)).orElseThrow().part();
        assertEquals("agenda.desk.state.proposing", desk.state());
        assertTrue(part.onDesk(event, Colleague.named("Bo", Role.BOARD_VIEWER)).isEmpty());
    }
}
