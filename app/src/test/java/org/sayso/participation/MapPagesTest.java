package org.sayso.participation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.event.Event;
import org.sayso.event.Events;
import org.sayso.event.SomeEvents;
import org.sayso.staff.Role;
import org.sayso.web.Moments;

/** The map, at the desk and in public, on a site where nothing else is. */
class MapPagesTest {
    private TestSite site;

    @BeforeEach
    void begin() {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.put("test.clock", "2026-11-10T10:00:00Z");
        site = TestSite.start(properties);
    }

    @AfterEach
    void end() {
        site.close();
    }

    private static Element cell(Document page, AskedGroup group, String area) {
        return page.select(".map-table tbody tr").get(group.ordinal()).select("td[data-name^=" + area + "]").first();
    }

    private Document publicPage() {
        Visitor.Answer answer = site.visitor().get("/participation");
        assertEquals(200, answer.status(), answer.body());
        assertTrue(answer.whole().headers().firstValue("Set-Cookie").isEmpty());
        return answer.page();
    }

    @Test
    void thePublicMapShowsWhatIsOpenAndNoDraftAndNothingPrivate() {
        Event open = new SomeEvents(site).open(10);
        Event draft = new SomeEvents(site).draft();
        Event others = new SomeEvents(site).ofOthers();
        Campaign campaign = site.openCampaign();
        Activity shown = new SomeActivities(site).of(true, "purbeck");
        Activity hidden = new SomeActivities(site).of(false, "purbeck");
        Document page = publicPage();
        String text = page.text();
        assertTrue(text.contains(open.title()) && text.contains(campaign.title()) && text.contains(shown.title()), text);
        for (String not : List.of(draft.title(), others.title(), hidden.title(), shown.note(), shown.sharedWith(), "Priya N")) {
            assertFalse(text.contains(not), not);
        }
        assertEquals("1 a few: Foster carers and families of children in care, Purbeck: Wareham, Swanage and Corfe", cell(page, AskedGroup.FOSTER_FAMILIES, "Purbeck").text(), "what is private is in no number");
        assertEquals("0 not asked", cell(page, AskedGroup.FOSTER_FAMILIES, "Sherborne").text());
        assertTrue(cell(page, AskedGroup.PARENTS_AND_CARERS, "Sherborne").text().startsWith("2 a few"), "the campaign and the event are for everywhere");
        assertTrue(page.select("section:contains(Who has not been asked) li:contains(Families of children with SEND)").text().contains("Everywhere"));
        Document list = site.visitor().get(cell(page, AskedGroup.FOSTER_FAMILIES, "Purbeck").selectFirst("a").attr("href").replace("#list", "")).page();
        assertEquals(List.of(shown.title()), list.select("#list .card__title").eachText());
        assertTrue(site.visitor().get("/participation?year=zz&audience=%3Cb%3E&area=the-moon&method=forum&sharing=no").page().text().contains(campaign.title()), "what is unknown is left out");
    }

    @Test
    void theDeskCountsAllAndEachCellLeadsToItsList() {
        Activity shown = new SomeActivities(site).of(true, "purbeck");
        Activity hidden = new SomeActivities(site).of(false, "purbeck");
        Campaign campaign = site.openCampaign();
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document map = lead.get("/desk/participation").page();
        Element cell = cell(map, AskedGroup.FOSTER_FAMILIES, "Purbeck");
        assertTrue(cell.text().startsWith("2 a few"), cell.text());
        Document asked = lead.get(cell.selectFirst("a").attr("href")).page();
        assertEquals(2, asked.select("main table tbody tr").size());
        assertTrue(asked.text().contains(shown.title()) && asked.text().contains(hidden.title()));
        assertTrue(asked.selectFirst("a[href='/desk/participation/new?audience=foster_families&area=purbeck']") != null, "and on to a new one for them");
        Document form = lead.get("/desk/participation/new?audience=foster_families&area=purbeck").page();
        assertTrue(form.selectFirst("#groups-foster_families").hasAttr("checked") && form.selectFirst("#areas-purbeck").hasAttr("checked"));
        assertTrue(lead.get("/desk/participation?method=online").page().text().contains(campaign.title()));
        assertFalse(lead.get("/desk/participation?method=forum").page().select("main").text().contains(campaign.title()));
        assertFalse(lead.get("/desk/participation?sharing=yes").page().select("main").text().contains(campaign.title()));
        assertTrue(cell(lead.get("/desk/participation?sharing=no").page(), AskedGroup.FOSTER_FAMILIES, "Purbeck").text().startsWith("0 not asked"));
        assertTrue(cell(lead.get("/desk/participation?year=2027").page(), AskedGroup.FOSTER_FAMILIES, "Purbeck").text().startsWith("0"));
        assertTrue(cell(lead.get("/desk/participation").page(), AskedGroup.FOSTER_FAMILIES, "Sherborne").selectFirst("a") != null, "an empty cell too");
        assertTrue(lead.get("/desk/participation/asked").page().text().contains("The last 12 months"));
    }

    @Test
    void tooMuchIsSaid() {
        for (int i = 0; i < 3; i++) {
            new SomeActivities(site).of(true, "purbeck");
        }
        Document map = site.signedIn(Role.BOARD_VIEWER).get("/desk/participation").page();
        assertTrue(cell(map, AskedGroup.FOSTER_FAMILIES, "Purbeck").text().startsWith("3 too much"), "three begin in one month");
        assertTrue(map.select("h2:contains(Who is asked too much) ~ ul").first().text().contains("Purbeck"));
        assertTrue(map.text().contains("more than 6 in a year") && map.text().contains("more than 2 that start in one month"));
    }

    @Test
    void aSeriesIsOneLineWithItsNumberOfDates() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        LocalDate day = LocalDate.of(2026, 12, 1);
        lead.submit(lead.get("/desk/events/new").page(), "/desk/events", Map.ofEntries(
                Map.entry("title", "Drop in"), Map.entry("kind", "drop_in"), Map.entry("audience", "parents_and_carers"), Map.entry("starts-day", "1"), Map.entry("starts-month", "12"),
                Map.entry("starts-year", "" + day.getYear()), Map.entry("starts-time", "18:00"), Map.entry("ends", "20:00"), Map.entry("place", "The hall"), Map.entry("locality", "wimborne"),
                Map.entry("capacity", "30"), Map.entry("target", "20"), Map.entry("plan", "dorset-cypf-2020-23"), Map.entry("repeat", "weekly"), Map.entry("times", "3"))).mustRedirect();
        List<Event> all = site.the(Events.class).all();
        assertEquals(3, all.size());
        assertFalse(publicPage().text().contains("Drop in"), "drafts");
        all.forEach(event -> lead.submit(lead.get("/desk/events/" + event.slug()).page(), "/desk/events/" + event.slug() + "/opening", Map.of()).mustRedirect());
        Document page = publicPage();
        assertEquals(1, page.select("#list .card").size());
        assertTrue(page.select("#list .card").text().contains("Dates: 3. From " + Moments.day(day) + " to 15 December 2026"), page.select("#list .card").text());
        assertTrue(cell(page, AskedGroup.PARENTS_AND_CARERS, "Wimborne").text().startsWith("1 a few"));
        assertTrue(cell(page, AskedGroup.PARENTS_AND_CARERS, "Purbeck").text().startsWith("0"));
    }
}
