package org.sayso.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.event.Event;
import org.sayso.event.EventPart;
import org.sayso.event.SomeEvents;
import org.sayso.staff.Role;

/** Notes on the desk, without scripts. */
class NotePagesTest {
    private final TestSite site = Database.H2.site();
    private final SomeNotes some = new SomeNotes(site);
    private final String mark = Mark.ofLetters();
    private Campaign campaign;
    private Event event;
    private String path;
    private Visitor lead;

    @BeforeEach
    void meet() {
        campaign = site.openCampaign();
        event = new SomeEvents(site).ofCampaign(campaign.id());
        path = "/desk/events/" + event.slug();
        lead = site.signedIn(Role.PLAN_LEAD);
    }

    private String list(Visitor visitor) {
        return visitor.get(path + "/notes").page().select("main").text();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyItsHostsTakeNotes(Role role) {
        Visitor visitor = site.signedIn(role);
        int status = role == Role.PLAN_LEAD ? 200 : 404;
        List.of("/capture", "/capture/sheet", "/notes").forEach(page -> assertEquals(status, visitor.get(path + page).status(), role + page));
        some.runs(event, role);
        List.of("/capture", "/capture/sheet", "/notes").forEach(page -> assertEquals(200, visitor.get(path + page).status(), role + page));
        String others = "/desk/events/" + new SomeEvents(site).ofOthers().slug();
        List.of("/capture", "/capture/sheet", "/notes").forEach(page -> assertEquals(404, visitor.get(others + page).status(), role + page));
    }

    @Test
    void aNoteIsKeptAndTheTableStaysChosen() {
        Document page = lead.get(path + "/capture").page();
        Map<String, String> typed = Map.of("table", " Sun ", "item", "", "who", "carer", "quote", "yes", "saidBy", "12", "words", "Buses " + mark);
        String next = lead.submit(page, path + "/capture", typed).mustRedirect().location();
        Document again = lead.get(next).page();
        assertEquals("Sun", again.selectFirst("#table").val());
        assertEquals("", again.selectFirst("#words").text());
        assertTrue(again.text().contains("Kept. The next note?"));
        lead.submit(page, path + "/capture", typed).mustRedirect();
        assertEquals(1, site.the(Notes.class).counts(event).all(), "a form that is sent twice is one note");
        assertTrue(list(lead).contains("Waiting to be read Table Sun · Their exact words · Carer · said by 12 Buses " + mark), list(lead));
    }

    @Test
    void theListGoesByTheAgenda() {
        List<String> items = some.onAgenda(event, "Short breaks", "Buses");
        Document page = lead.get(path + "/capture?item=" + items.getLast()).page();
        assertEquals(List.of("Not about one item", "Short breaks", "Buses"), page.select("#item option").eachText());
        assertEquals(items.getLast(), page.selectFirst("#item option[selected]").val());
        lead.submit(page, path + "/capture", Map.of("table", "1", "item", items.getLast(), "who", "", "saidBy", "1", "words", "Evening " + mark)).mustRedirect();
        lead.submit(lead.get(path + "/capture").page(), path + "/capture", Map.of("table", "1", "item", "", "saidBy", "1", "words", "Else " + mark)).mustRedirect();
        lead.submit(lead.get(path + "/capture").page(), path + "/capture", Map.of("table", "1", "item", items.getFirst(), "saidBy", "1", "words", "Breaks " + mark)).mustRedirect();
        assertEquals(List.of("Short breaks 1", "Buses 1", "Not about one item 1"), lead.get(path + "/notes").page().select(".editor__box h2").eachText());
        assertEquals(1, site.the(Notes.class).countsByItem(event).get(items.getFirst()).held());
        assertEquals(List.of("Short breaks", "Buses", "Anything else"), lead.get(path + "/capture/sheet").page().select("h2").eachText());
    }

    @Test
    void whatIsWrongIsToldAndNothingTypedIsLost() {
        Visitor.Answer again = lead.submit(lead.get(path + "/capture").page(), path + "/capture", Map.of("table", "", "item", "gone", "who", "x", "saidBy", "31", "words", "a".repeat(2001)));
        assertEquals(422, again.status());
        assertEquals(List.of("#table", "#item", "#words", "#who", "#saidBy"), again.page().select(".govuk-error-summary a").eachAttr("href"));
        assertEquals("a".repeat(2001), again.page().selectFirst("#words").text());
        assertEquals("31", again.page().selectFirst("#saidBy").val());
    }

    @Test
    void withoutACampaignThePageSaysSoAndLeadsToTheForm() {
        Document page = lead.get("/desk/events/" + new SomeEvents(site).open(12).slug() + "/capture").page();
        assertTrue(page.text().contains("belongs to a campaign"));
        assertTrue(page.select("textarea").isEmpty());
    }

    @Test
    void wordsThatNobodyHasReadAreForWhoeverTypedThem() {
        Note held = some.kept(event, "Held " + mark);
        some.runs(event, Role.MODERATOR);
        Visitor other = site.signedIn(Role.MODERATOR);
        assertTrue(list(lead).contains("Held " + mark));
        assertFalse(list(other).contains(mark));
        assertTrue(list(other).contains("Not shown yet."));
        some.stands(held, "RELEASED");
        assertTrue(list(other).contains("Released Table Table 4 · In my words · Parent Held " + mark), list(other));
    }

    @Test
    void wordsThatTheSafeguardingLeadHasAreInNoList() {
        Note note = some.kept(event, "Please look " + mark);
        some.stands(note, "CONCERN");
        assertFalse(lead.get(path + "/notes").body().contains(mark));
        assertTrue(list(lead).contains("Waiting to be read"));
        assertEquals(404, lead.get(path + "/notes/" + note.id()).status());
        some.stands(note, "KEPT_PRIVATE");
        assertTrue(list(lead).contains("Kept private"));
    }

    @Test
    void whoeverTookItCorrectsItAndTakesItBackUntilItIsRead() {
        Note note = some.kept(event, "Bsues " + mark);
        String one = path + "/notes/" + note.id();
        Document form = lead.get(one).page();
        assertEquals("Bsues " + mark, form.selectFirst("#words").text());
        lead.submit(form, one, Map.of("table", "4", "item", "", "who", "parent", "quote", "", "saidBy", "3", "words", "Buses " + mark)).mustRedirect();
        assertTrue(list(lead).contains("Buses " + mark));
        assertEquals(404, site.signedIn(Role.MODERATOR).get(one).status());
        some.stands(some.find(note.id()), "RELEASED");
        Visitor.Answer late = lead.submit(form, one, Map.of("table", "4", "item", "", "who", "parent", "saidBy", "3", "words", "Trains " + mark));
        assertEquals(422, late.status());
        assertEquals("Trains " + mark, late.page().selectFirst("#words").text());
        assertTrue(lead.submit(form, one + "/taking-back", Map.of()).location().endsWith("done=note-read-meanwhile"));
        Note second = some.kept(event, "Away " + mark);
        Document its = lead.get(path + "/notes/" + second.id()).page();
        assertTrue(lead.submit(its, path + "/notes/" + second.id() + "/taking-back", Map.of()).location().endsWith("done=note-taken-back"));
        assertFalse(list(lead).contains("Away " + mark));
        assertEquals(404, lead.get(path + "/notes/" + second.id()).status());
    }

    @Test
    void aLongListGoesOnOnTheNextPage() {
        IntStream.range(0, NotesPages.A_PAGE + 1).forEach(i -> some.kept(event, "Note " + i + " " + mark));
        assertEquals(NotesPages.A_PAGE, lead.get(path + "/notes").page().select(".capture__row").size());
        assertEquals(1, lead.get(path + "/notes?page=2").page().select(".capture__row").size());
        assertEquals(1, lead.get(path + "/notes?page=99").page().select(".capture__row").size());
    }

    @Test
    void theSheetHasTheQuestionAndLines() {
        Document sheet = lead.get(path + "/capture/sheet").page();
        assertEquals(campaign.question(), sheet.selectFirst("h1").text());
        assertTrue(sheet.select(".table-sheet__line").size() > 10);
        assertTrue(sheet.text().contains(event.title()));
    }

    @Test
    void thePartOfTheDeskPageLeadsToItAll() {
        NotePart part = site.the(NotePart.class);
        some.kept(event, "Buses " + mark);
        EventPart.Shown shown = part.onDesk(event, some.colleague(Role.PLAN_LEAD)).orElseThrow();
        NotePart.DeskPart desk = (NotePart.DeskPart) shown.part();
        assertEquals("1", desk.all());
        assertEquals("/present/" + event.slug(), desk.present());
        assertEquals(200, lead.get(desk.capture()).status());
        assertEquals(200, lead.get(desk.notes()).status());
        assertTrue(part.onDesk(event, some.colleague(Role.MODERATOR)).isEmpty());
        some.runs(event, Role.MODERATOR);
        assertEquals("/desk/moderation?campaign=" + campaign.slug(), ((NotePart.DeskPart) part.onDesk(event, some.colleague(Role.MODERATOR)).orElseThrow().part()).moderation());
    }

    @Test
    void itIsOnTheDeskPageOfTheEvent() {
        Document page = lead.get(path).page();
        List.of("/capture", "/notes", "/capture/sheet").forEach(link -> assertFalse(page.select("a[href='" + path + link + "']").isEmpty(), link));
        assertFalse(page.select("a[href='/present/" + event.slug() + "']").isEmpty());
        assertTrue(site.signedIn(Role.ADMIN).get(path).page().select("a[href='" + path + "/capture']").isEmpty());
    }

    @Test
    void aNoteIsFoundByHowItCame() {
        some.kept(event, "Buses " + mark);
        site.settled();
        String found = site.visitor().json("GET", "/api/v1/responses?source=event&campaign=" + campaign.slug(), site.token(Role.PLAN_LEAD), null).body();
        assertTrue(found.contains("\"total\":1"), found);
    }
}
