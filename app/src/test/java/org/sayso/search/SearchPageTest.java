package org.sayso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Outbox;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Role;

@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class SearchPageTest {
    @Parameter
    Database database;

    private static TestSite site;
    private static Campaign campaign;
    private static Visitor lead;
    private static Response released;
    private static Response held;
    private static Response concern;

    @BeforeParameterizedClassInvocation
    static void start(Database database) {
        site = TestSite.start(database.freshProperties());
        campaign = site.openCampaign();
        released = heard("There should be a bus back from town after nine", "young_person", "purbeck", "web");
        held = heard("Buses cost too much for us", "parent", "purbeck", "import");
        concern = heard("A bus and a secret that is marmalade", "child", "chesil", "web");
        heard("<script>alert(1)</script> and <b>bold</b> buses & \"quotes\"", null, null, "web");
        for (int i = 0; i < 45; i++) {
            heard("More swings in park number " + i, i % 2 == 0 ? "child" : "carer", "chesil", "web");
        }
        site.the(ResponseRepository.class).decide(released.id(), "RELEASED", null, null, Instant.now());
        site.the(ResponseRepository.class).decide(concern.id(), "CONCERN", null, null, null);
        site.the(Outbox.class).touched(List.of(released.id(), concern.id()));
        site.settled();
        lead = site.signedIn(Role.PLAN_LEAD);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        site.close();
    }

    private static Response heard(String words, String who, String area, String channel) {
        return site.the(ReceiveResponse.class).receive(campaign, new ReceiveResponse.Sent(
                words, who, null, area, true, UUID.randomUUID().toString(), channel, null, null)).response();
    }

    private static Document page(String query) {
        Visitor.Answer answer = lead.get("/desk/search" + query);
        assertEquals(200, answer.status(), query);
        return answer.page();
    }

    private static int found(Document page) {
        return Integer.parseInt(page.selectFirst("#found").text().replaceAll("\\D", ""));
    }

    @Test
    void whatIsFoundIsMarkedAndLinked() {
        Document page = page("?q=buses");
        assertEquals(3, found(page));
        assertEquals(3, page.select(".row").size());
        Element row = page.select(".row").stream().filter(r -> r.text().contains("after nine")).findFirst().orElseThrow();
        assertEquals("bus", row.selectFirst("mark").text());
        assertTrue(row.selectFirst(".row__text a").attr("href").startsWith("/desk/inbox?state=all&id=" + released.id()));
        assertTrue(row.text().contains("Young person"));
        assertTrue(row.text().contains("Purbeck"));
        assertEquals(released.id(), row.selectFirst("input[name=response]").val());
        assertEquals("/desk/changes/new", page.selectFirst("form#picked").attr("action"));
        assertTrue(page.title().startsWith("buses"));
        assertEquals("buses", page.selectFirst("#q").val());
    }

    @Test
    void markupIsTextInWordsAndInTheQuery() {
        Document page = page("?q=" + encoded("<script>alert(1)</script>"));
        assertEquals("<script>alert(1)</script>", page.selectFirst("#q").val());
        Element row = page.selectFirst(".row__text");
        assertEquals("<script>alert(1)</script> and <b>bold</b> buses & \"quotes\"", row.text());
        assertTrue(row.select("script, b").isEmpty());
        assertFalse(row.select("mark").isEmpty());
        assertTrue(page.select("main script").isEmpty());
        assertTrue(page("?q=" + encoded("\"script alert\"")).selectFirst(".row__text mark").text().contains("script"));
    }

    @Test
    void everyFilterShowsWhatItsNumberSays() {
        Document page = page("?q=buses");
        int pressed = 0;
        for (Element choice : page.select(".facet a")) {
            Document then = page(choice.attr("href").substring("/desk/search".length()));
            assertEquals(choice.selectFirst(".facet__n").text(), Integer.toString(found(then)), choice.text());
            assertEquals(1, then.select(".filter-chip").size());
            assertEquals(3, found(page(then.selectFirst(".filter-chip").attr("href").substring("/desk/search".length()))));
            pressed++;
        }
        assertTrue(pressed > 5, "filters: " + pressed);
    }

    @Test
    void otherWordsKeepTheFilters() {
        Document page = page("?q=buses&area=purbeck&sort=newest");
        Element form = page.selectFirst("main form[role=search]");
        assertEquals("purbeck", form.selectFirst("input[name=area]").val());
        assertEquals("newest", form.selectFirst("input[name=sort]").val());
    }

    @Test
    void nothingTypedShowsTheNewestInPages() {
        Document first = page("");
        assertEquals(20, first.select(".row").size());
        assertEquals(48, found(first));
        Document last = page("?page=3");
        assertEquals(8, last.select(".row").size());
        assertEquals("/desk/search?page=2", last.selectFirst("a[rel=prev]").attr("href"));
        assertNull(last.selectFirst("a[rel=next]"));
        assertTrue(page("?page=99").selectFirst(".empty h2").text().contains("no such page"));
    }

    @Test
    void nothingFoundSaysWhatToTry() {
        Document page = page("?q=xylophone&area=purbeck");
        assertEquals(0, found(page));
        assertEquals("Nothing found", page.selectFirst(".empty h2").text());
        assertEquals("/desk/search?q=xylophone", page.selectFirst(".empty a").attr("href"));
        assertNull(page.selectFirst("a[href*=export]"));
        assertTrue(page("?q=***").selectFirst(".empty h2").text().contains("no word"));
    }

    @Test
    void whatIsNoFilterOfThisSiteIsLeftOut() {
        assertEquals(3, found(page("?q=buses&area=atlantis&stage=unheard&page=x&size=y&sort=z&who[]=child")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"", "(((", "[* TO *]", "/(.+)+$/", "-", "\\", "%s", "{{7*7}}", "\u202e", "emoji 🛹"})
    void anyWordsMayBeTyped(String typed) {
        assertEquals(SearchQuery.of(typed).text(), page("?q=" + encoded(typed)).selectFirst("#q").val());
    }

    @Test
    void onlyASafeguardingLeadSeesAConcern() {
        assertEquals(0, found(page("?q=marmalade")));
        Document theirs = site.signedIn(Role.SAFEGUARDING_LEAD).get("/desk/search?q=marmalade").page();
        assertEquals(1, found(theirs));
        assertEquals("/desk/concerns", theirs.selectFirst(".row__text a").attr("href"));
        assertNull(theirs.selectFirst("input[name=response]"), "a concern is not made into a change");
    }

    @Test
    void aModeratorGoesOnToTheQueue() {
        Document page = site.signedIn(Role.MODERATOR).get("/desk/search?q=cost").page();
        assertEquals("/desk/moderation/" + held.id(), page.selectFirst(".row__text a").attr("href"));
        assertNull(page.selectFirst("input[name=response]"));
        assertNotNull(page.selectFirst(".desk-nav a[href=/desk/search]"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMIN", "BOARD_VIEWER"})
    void othersSeeNoWords(Role role) {
        assertEquals(403, site.signedIn(role).get("/desk/search?q=bus").status());
        assertEquals(403, site.signedIn(role).get("/desk/search/export.csv?q=bus").status());
    }

    @Test
    void withoutSigningInNobodyComesIn() {
        assertEquals(303, site.visitor().get("/desk/search?q=bus").status());
        assertEquals(303, site.visitor().get("/desk/search/export.csv?q=bus").status());
    }

    @Test
    void whatIsFoundCanBeSavedAsATable() {
        Document page = page("?q=buses&source=import");
        Visitor.Answer table = lead.get(page.selectFirst("a[href*=export]").attr("href"));
        assertEquals(200, table.status());
        assertEquals("no-store", table.header("Cache-Control"));
        assertTrue(table.header("Content-Disposition").startsWith("attachment"));
        List<String> lines = table.body().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).contains(held.id()));
        assertEquals(49, lead.get("/desk/search/export.csv").body().lines().count());
        assertFalse(lead.get("/desk/search/export.csv").body().contains("marmalade"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
