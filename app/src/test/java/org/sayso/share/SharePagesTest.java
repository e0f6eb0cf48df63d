package org.sayso.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.CampaignRepository;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.web.Problems;

/** Where staff share a campaign: an admin writes, a plan lead looks and prints, nobody else comes in. */
class SharePagesTest {
    private static final List<String> PRINTS = List.of("/own/poster/a4", "/own/poster/a3", "/own/card", "/own/card.svg", "/own/code.svg");
    private final TestSite site = Database.H2.site();
    private Campaign campaign;
    private String path;

    @BeforeEach
    void ask() {
        campaign = site.openCampaign();
        path = "/desk/campaigns/" + campaign.slug() + "/share";
    }

    private ShareLink place(String name) {
        return site.the(MakeShareLink.class).make(Colleague.named("Test"), campaign, new PlaceForm(name, null, null), new Problems()).orElseThrow();
    }

    private String kept() {
        return site.the(ShareLinks.class).of(campaign).toString();
    }

    private void asks(String question) {
        Campaign c = site.the(CampaignRepository.class).findById(campaign.id()).orElseThrow();
        site.the(CampaignRepository.class).update(new Campaign(
                c.id(), c.partnership(), c.slug(), c.title(), question, null, null, c.audience(), c.plan(), c.opensAt(), c.closesAt(), null, c.wall(), c.cards(), c.saysAreas(), c.readyAt(), null, null, null,
                c.createdAt(), c.version()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anAdminWritesAPlanLeadLooks(Role role) {
        Visitor visitor = site.signedIn(role);
        ShareLink gate = place("Gate");
        boolean looks = role == Role.ADMIN || role == Role.PLAN_LEAD;
        List.of("", "/own", "/" + gate.id(), "/" + gate.id() + "/poster/a4", "/" + gate.id() + "/poster/a3", "/own/card", "/own/card.svg", "/own/code.svg")
                .forEach(page -> assertEquals(looks ? 200 : 403, visitor.get(path + page).status(), role + " " + page));
        if (role != Role.ADMIN) {
            String token = visitor.get("/desk/staff/me").page().selectFirst("input[name=_token]").val();
            String before = kept();
            List.of("", "/" + gate.id(), "/" + gate.id() + "/retirement", "/" + gate.id() + "/return")
                    .forEach(write -> assertEquals(403, visitor.post(path + write, Map.of("_token", token, "place", "X", "version", "0")).status(), role + " " + write));
            assertEquals(before, kept());
        }
        if (role == Role.PLAN_LEAD) {
            List.of("", "/" + gate.id()).forEach(page -> assertTrue(visitor.get(path + page).page().select("form[action^=" + path + "]").isEmpty(), page));
        }
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() {
        List.of("", "/own", "/own/poster/a4", "/own/card.svg").forEach(page -> assertTrue(site.visitor().get(path + page).location().startsWith("/desk/sign-in"), page));
    }

    @Test
    void aPlaceIsAddedRenamedRetiredAndTakenUp() {
        Visitor admin = site.signedIn(Role.ADMIN);
        admin.submit(admin.get(path).page(), path, Map.of("place", "  Town   library ")).mustRedirect();
        String library = admin.get(path).page().select("th a:contains(Town library)").attr("href");
        admin.submit(admin.get(library).page(), library, Map.of("place", "Library")).mustRedirect();
        assertEquals("Library", admin.get(library).page().select("h1").text());
        admin.submit(admin.get(library).page(), library + "/retirement", Map.of()).mustRedirect();
        assertEquals(404, admin.get(library + "/poster/a4").status());
        assertTrue(admin.get(path).page().select("tr:contains(Library)").text().contains("Retired"));
        admin.submit(admin.get(library).page(), library + "/return", Map.of()).mustRedirect();
        assertEquals(200, admin.get(library + "/poster/a4").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", "Pier"})
    void aNameThatCanNotBeIsToldAndStays(String typed) {
        place("Pier");
        Visitor admin = site.signedIn(Role.ADMIN);
        Visitor.Answer answer = admin.submit(admin.get(path).page(), path, Map.of("place", typed));
        assertEquals(422, answer.status());
        assertEquals(typed, answer.page().selectFirst("#place").val());
        assertTrue(answer.page().title().startsWith("Error:"));
        assertEquals(2, site.the(ShareLinks.class).of(campaign).size());
    }

    @Test
    void theSameFormSentTwiceIsOnePlace() {
        Visitor admin = site.signedIn(Role.ADMIN);
        Document form = admin.get(path).page();
        admin.submit(form, path, Map.of("place", "Shop")).mustRedirect();
        admin.submit(form, path, Map.of("place", "Shop")).mustRedirect();
        assertEquals(2, site.the(ShareLinks.class).of(campaign).size());
    }

    @Test
    void theTableShowsEachPlaceOnEachDay() {
        ShareLink gate = place("Gate");
        var today = org.sayso.web.Moments.dayOf(site.the(Clock.class).instant());
        site.the(ScanRepository.class).add(gate.id(), today, 7);
        site.the(ScanRepository.class).add(gate.id(), today.minusDays(6), 2);
        site.the(ScanRepository.class).add(gate.id(), today.minusDays(7), 1000);
        site.the(ScanRepository.class).add(campaign.id(), today, 3);
        Document page = site.signedIn(Role.PLAN_LEAD).get(path).page();
        assertEquals(List.of("7", "9", "1,009"), page.select("tr:has(a:contains(Gate)) td.n").eachText());
        assertEquals(List.of("3", "7"), page.select(".table-scroll tbody tr").first().select("td").eachText());
        assertEquals(3, site.signedIn(Role.PLAN_LEAD).get(path + "/" + gate.id()).page().select(".bar-list li").size());
    }

    @Test
    void aPosterSaysWhatItMust() {
        Document poster = site.signedIn(Role.PLAN_LEAD).get(path + "/" + place("Gate").id() + "/poster/a4").page();
        String words = poster.select(".poster").text();
        String host = site.address().getHost() + ":" + site.address().getPort();
        for (String said : List.of(
                campaign.question(), campaign.title(), "About a minute. No name needed.", host + "/q/" + campaign.slug(), "Open until ", "Childline on 0800 1111",
                "Dorset Strategic Alliance for Children and Young People")) {
            assertTrue(words.contains(said), said + " is not in: " + words);
        }
        assertFalse(words.contains("Gate"), "the name of the place is for staff");
    }

    @Test
    void theCardIsWholeInItself() throws Exception {
        asks("Cats & dogs: <b>who</b> \"rules\"?");
        Visitor.Answer card = site.signedIn(Role.PLAN_LEAD).get(path + "/own/card.svg");
        assertTrue(card.header("Content-Type").startsWith("image/svg+xml"));
        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(card.body().getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        assertEquals("1080", svg.getAttribute("width"));
        assertEquals("1080", svg.getAttribute("height"));
        String words = svg.getTextContent();
        for (String said : List.of("Cats & dogs: <b>who</b> \"rules\"?", "About a minute. No name needed.", "/q/" + campaign.slug(), "Open until", "Childline on 0800 1111", "Dorset Strategic Alliance")) {
            assertTrue(words.contains(said), said);
        }
        assertFalse(card.body().contains("class=") || card.body().replace("http://www.w3.org/2000/svg", "").contains("href=\"http"), "nothing is needed beside it");
    }

    @Test
    void whatIsClosedOrWrongHasNoPoster() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        for (String wrong : List.of("/own/poster/a5", "/nothing/poster/a4", "/nothing", "/own/retirement")) {
            assertTrue(List.of(404, 405).contains(lead.get(path + wrong).status()), wrong);
        }
        Campaign c = site.the(CampaignRepository.class).findById(campaign.id()).orElseThrow();
        site.the(CampaignRepository.class).update(new Campaign(
                c.id(), c.partnership(), c.slug(), c.title(), c.question(), null, null, c.audience(), c.plan(), c.opensAt(), c.closesAt(), null, c.wall(), c.cards(), c.saysAreas(), c.readyAt(), null,
                site.the(Clock.class).instant(), null, c.createdAt(), c.version()));
        PRINTS.forEach(print -> assertEquals(404, lead.get(path + print).status(), print));
        assertTrue(lead.get(path).page().text().contains("The posters that still hang lead to its results"));
    }

    @Test
    void theCampaignLeadsToItsSharing() {
        assertEquals(path, site.signedIn(Role.PLAN_LEAD).get("/desk/campaigns/" + campaign.slug()).page().select("a:contains(Share)").attr("href"));
    }
}
