package org.sayso.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.staff.Role;

/** Staff begin an agenda, moderate, count, change with a reason, publish, ask speakers and hand out links. */
class AgendaDeskTest {
    private final TestSite site = Database.H2.site();
    private final SomeAgendas some = new SomeAgendas(site);
    private final Visitor lead = site.signedIn(Role.PLAN_LEAD);
    private Event event;
    private String path;

    @BeforeEach
    void open() {
        event = some.begun(new SomeEvents(site).open(30), 2);
        path = "/desk/events/" + event.slug() + "/agenda";
    }

    private static Map<String, Object> day(String name, LocalDate day) {
        return Map.of(name + "-day", day.getDayOfMonth(), name + "-month", day.getMonthValue(), name + "-year", day.getYear());
    }

    private static Map<String, Object> settings(String slots, LocalDate propose, LocalDate vote) {
        Map<String, Object> all = new java.util.HashMap<>(day("propose", propose));
        all.putAll(day("vote", vote));
        all.put("slots", slots);
        return all;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void leadsDecideModeratorsModerateAndNobodyElseComes(Role role) {
        String id = some.proposed(event, some.link(event), "Transport");
        Visitor visitor = site.signedIn(role);
        boolean decides = role == Role.ADMIN || role == Role.PLAN_LEAD;
        boolean moderates = decides || role == Role.MODERATOR;
        List.of("", "/proposals/" + id).forEach(page -> assertEquals(moderates ? 200 : 403, visitor.get(path + page).status(), role + page));
        List.of("/settings", "/result", "/speakers/new", "/invitations").forEach(page -> assertEquals(decides ? 200 : 403, visitor.get(path + page).status(), role + page));
        String token = visitor.get("/desk/staff/me").page().selectFirst("input[name=_token]").val();
        List.of("/release", "/keeping-back", "/correction", "/merge", "/separation").forEach(act -> {
            int status = visitor.post(path + "/proposals/" + id + act, Map.of("_token", token)).status();
            assertTrue(moderates ? status == 422 || status == 409 : status == 403, role + act + status);
        });
        List.of("/settings", "/result", "/result/count", "/result/publication", "/speakers", "/invitations").forEach(act -> {
            int status = visitor.post(path + act, Map.of("_token", token)).status();
            assertTrue(decides ? status == 422 || status == 409 : status == 403, role + act + status);
        });
    }

    @Test
    void anAgendaIsBegunAndItsDatesAreChecked() {
        Event fresh = new SomeEvents(site).open(10);
        String there = "/desk/events/" + fresh.slug() + "/agenda";
        assertTrue(lead.get(there).page().text().contains("Parents and carers can set the agenda"));
        LocalDate today = LocalDate.now();
        Visitor.Answer wrong = lead.submit(lead.get(there + "/settings").page(), there + "/settings", settings("9", today.minusDays(3), today.plusDays(60)));
        assertEquals(422, wrong.status());
        assertEquals(List.of("#slots", "#propose-day", "#vote-day"), wrong.page().select(".govuk-error-summary a").eachAttr("href"));
        assertEquals("9", wrong.page().selectFirst("#slots").val());
        Map<String, Object> right = settings("3", today.plusDays(5), today.plusDays(9));
        lead.submit(lead.get(there + "/settings").page(), there + "/settings", right).mustRedirect();
        lead.submit(lead.get(there + "/settings").page(), there + "/settings", settings("4", today.plusDays(5), today.plusDays(9))).mustRedirect();
        assertEquals(4, site.the(AgendaRepository.class).findById(fresh.id()).orElseThrow().slots());
        assertEquals(404, lead.get("/desk/events/" + new SomeEvents(site).ofOthers().slug() + "/agenda").status());
    }

    @Test
    void aProposalIsReleasedCorrectedAndMerged() {
        String kept = some.shown(event, "School transport for children with SEND");
        String id = some.proposed(event, some.link(event), "Buses to specal schools");
        assertTrue(lead.get(path).page().select("table:contains(Nobody has read) a").text().contains("Buses"));
        String one = path + "/proposals/" + id;
        Document page = lead.get(one).page();
        assertTrue(page.select(".card").text().contains("School transport for children with SEND"), "the similar one is there");
        assertEquals(422, lead.submit(page, one + "/keeping-back", Map.of("reason", " ")).status());
        Visitor.Answer empty = lead.submit(page, one + "/correction", Map.of("words", "", "why", "Typed again"));
        assertEquals(422, empty.status());
        assertTrue(empty.page().selectFirst("#why").wholeText().contains("Typed again"));
        lead.submit(page, one + "/correction", Map.of("words", "Buses to special schools", "why", "")).mustRedirect();
        assertEquals(409, lead.submit(page, one + "/release", Map.of()).status(), "it was changed in between");
        assertTrue(lead.get(one).page().text().contains("As it was typed: Buses to specal schools"));
        lead.submit(lead.get(one).page(), one + "/merge", Map.of("into", kept)).mustRedirect();
        assertTrue(lead.get(path + "/proposals/" + kept).page().text().contains("Merged into this one Buses to special schools"));
        lead.submit(lead.get(one).page(), one + "/separation", Map.of()).mustRedirect();
        assertEquals(ProposalState.HELD, site.the(ProposalRepository.class).findById(id).orElseThrow().state(), "as it was before");
        lead.submit(lead.get(one).page(), one + "/keeping-back", Map.of("reason", "It is <i>there</i> already.")).mustRedirect();
        assertTrue(lead.get(one).page().text().contains("It is <i>there</i> already."));
    }

    @Test
    void staffChangeTheResultOnlyWithAPublicReason() {
        String a = some.shown(event, "Transport");
        String b = some.shown(event, "Short breaks");
        String c = some.shown(event, "Speech therapy");
        some.votes(event, 6, Map.of(a, 2, b, 1));
        some.votes(event, 4, Map.of(c, 1));
        String result = path + "/result";
        assertTrue(lead.get(result).page().text().contains("People can vote until"));
        some.isOver(event);
        lead.submit(lead.get(result).page(), result + "/count", Map.of()).mustRedirect();
        Document page = lead.get(result).page();
        assertEquals(List.of("1", "2"), List.of(page.getElementById("place-" + a).val(), page.getElementById("place-" + c).val()));
        Visitor.Answer noReason = lead.submit(page, result, Map.of("place-" + a, "2", "place-" + c, "1", "place-" + b, "", "why", "Because"));
        assertEquals(422, noReason.status());
        assertEquals("Because", noReason.page().selectFirst("#why").wholeText().strip());
        assertEquals("2", noReason.page().getElementById("place-" + a).val());
        assertEquals(422, lead.submit(page, result, Map.of("place-" + a, "1", "place-" + c, "1", "why", "A reason that is long enough")).status());
        assertEquals(422, lead.submit(page, result, Map.of("place-" + a, "3", "why", "A reason that is long enough")).status());
        lead.submit(page, result, Map.of("place-" + a, "1", "place-" + c, "2", "place-" + b, "", "why", "")).mustRedirect();
        lead.submit(page, result, Map.of("place-" + a, "2", "place-" + c, "1", "place-" + b, "", "why", "The therapist leaves at noon.")).mustRedirect();
        lead.submit(lead.get(result).page(), result + "/publication", Map.of()).mustRedirect();
        assertEquals(List.of(c, a), site.the(Agendas.class).published(event.id()).stream().map(AgendaItem::id).toList());
        assertTrue(site.visitor().get("/events/" + event.slug() + "/agenda").page().text().contains("The therapist leaves at noon."));
        assertEquals(303, lead.exactly(path + "/settings").status(), "once counted the dates stay");
    }

    @Test
    void aSpeakerIsAskedAndDeclines() {
        String speakers = path + "/speakers";
        Document blank = lead.get(speakers + "/new").page();
        assertEquals(422, lead.submit(blank, speakers, Map.of("who", "", "state", "asked", "note", "")).status());
        Map<String, String> typed = Map.of("who", "Head of <school> transport", "state", "asked", "note", "");
        lead.submit(blank, speakers, typed).mustRedirect();
        lead.submit(blank, speakers, typed).mustRedirect();
        List<Speaker> there = site.the(SpeakerRepository.class).of(event.id());
        assertEquals(1, there.size());
        String one = speakers + "/" + there.getFirst().id();
        Document page = lead.get(one).page();
        lead.submit(page, one, Map.of("who", "Head of transport", "state", "declined", "note", "Her deputy comes.")).mustRedirect();
        Visitor.Answer late = lead.submit(page, one, Map.of("who", "Head of transport", "state", "confirmed", "note", ""));
        assertEquals(409, late.status());
        String words = site.visitor().get("/events/" + event.slug() + "/agenda").page().text();
        assertTrue(words.contains("Head of transport Can not come") && words.contains("Her deputy comes."), words);
    }

    @Test
    void linksAreShownOnceAsListSlipsAndTable() {
        String invitations = path + "/invitations";
        Document form = lead.get(invitations).page();
        Visitor.Answer wrong = lead.submit(form, invitations, Map.of("label", "", "many", "201"));
        assertEquals(422, wrong.status());
        assertEquals("201", wrong.page().selectFirst("#many").val());
        Map<String, String> typed = Map.of("label", "=1+1 forum", "many", "3");
        Visitor.Answer made = lead.submit(form, invitations, typed);
        assertEquals(201, made.status());
        List<String> links = made.page().selectFirst("#links").wholeText().strip().lines().toList();
        assertEquals(3, links.size());
        String link = links.getFirst().substring(links.getFirst().indexOf("/events/"));
        assertEquals(200, site.visitor().get(link).status());
        Document slips = lead.submit(made.page(), invitations, Map.of("as", "slips")).page();
        assertEquals(3, slips.select(".agenda-slip .qr").size());
        assertTrue(slips.text().contains(link));
        Visitor.Answer csv = lead.submit(made.page(), invitations, Map.of("as", "csv"));
        assertTrue(csv.header("Content-Disposition").contains("attachment"));
        assertTrue(csv.body().contains("\"'=1+1 forum\",\"" + links.getFirst() + "\""), csv.body());
        Document list = lead.get(invitations).page();
        assertFalse(list.html().contains(link));
        assertEquals(1, list.select("tr:contains(=1+1 forum)").size());
        String revoke = list.selectFirst("form[action$=/revocation]").attr("action");
        lead.submit(list, revoke, Map.of()).mustRedirect();
        assertEquals(404, site.visitor().get(link).status());
    }
}
