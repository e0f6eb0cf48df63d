package org.sayso.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.publishing.SomeChanges.LEAD;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.feedback.AddEnglish;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;
import org.sayso.feedback.TakeBack;

class PublicChangesTest {
    private static final List<String> EVERYWHERE = List.of("/", "/changes", "/changes.atom", "/api/v1/changes?size=100", "/plan");
    private final TestSite site = Database.H2.site();
    private final SomeChanges some = new SomeChanges(site);

    private static String title() {
        return "Title " + UUID.randomUUID();
    }

    private String body(String path) {
        var answer = path.startsWith("/api") ? site.visitor().json("GET", path, null, null) : site.visitor().get(path);
        assertEquals(200, answer.status(), path);
        return answer.body();
    }

    @Test
    void aDraftIsNowhere() {
        String title = title();
        Change draft = some.draft(title, List.of(some.released("A draft's voice " + title, true)));
        EVERYWHERE.forEach(path -> assertFalse(body(path).contains(title), path));
        assertEquals(404, site.visitor().get("/changes/" + draft.slug()).status());
        site.the(PublishChange.class).publish(LEAD, draft.id());
        EVERYWHERE.forEach(path -> assertTrue(body(path).contains(title), path));
        assertEquals(200, site.visitor().get("/changes/" + draft.slug()).status());
        site.the(UnpublishChange.class).unpublish(LEAD, draft.id());
        EVERYWHERE.forEach(path -> assertFalse(body(path).contains(title), path));
        assertEquals(404, site.visitor().get("/changes/" + draft.slug()).status());
    }

    @Test
    void aQuoteIsGoneAtOnceWhenItsResponseIsHeldAgainOrTakenBack() {
        String held = "held " + UUID.randomUUID();
        String taken = "taken " + UUID.randomUUID();
        String concern = "concern " + UUID.randomUUID();
        Response one = some.released(held, true);
        Response two = some.released(taken, true);
        Response three = some.released(concern, true);
        Change change = some.published(title(), List.of(one, two, three));
        List<String> pages = List.of("/changes", "/changes/" + change.slug(), "/");
        assertTrue(body("/changes/" + change.slug()).contains(held));
        some.stands(one, Standing.HELD);
        site.the(TakeBack.class).takeBack(two.id());
        some.stands(three, Standing.CONCERN);
        for (String page : pages) {
            String shown = body(page);
            assertFalse(shown.contains(held) || shown.contains(taken) || shown.contains(concern), page);
        }
        String story = site.visitor().get("/changes/" + change.slug()).page().text();
        assertTrue(story.contains("You told us this."));
        assertFalse(story.contains("people told us about this"), "nobody counts any more");
    }

    @Test
    void aQuoteInAnotherLanguageIsShownWithoutItsEnglishAndNotAtAllOnceItIsHeldAgain() {
        Response polish = some.released("Chciałabym więcej autobusów wieczorem, bo nie mam jak wrócić do domu", true);
        site.settled();
        site.the(AddEnglish.class).add(SomeChanges.LEAD, polish.id(), "I would like more buses in the evening", null);
        site.settled();
        Change change = some.published(title(), List.of(polish));
        Document story = site.visitor().get("/changes/" + change.slug()).page();
        assertEquals("pl", story.selectFirst("blockquote").attr("lang"));
        assertFalse(story.text().contains("I would like more buses in the evening"), "no moderator has read the English");
        some.stands(polish, Standing.HELD);
        Document after = site.visitor().get("/changes/" + change.slug()).page();
        assertFalse(after.text().contains("Chciałabym") || after.text().contains("more buses in the evening"), after.text());
    }

    @Test
    void fewPeopleAreNotNumbered() {
        Change change = some.published(title(), List.of(some.released("One", false), some.released("Two", false)));
        String story = site.visitor().get("/changes/" + change.slug()).page().text();
        assertTrue(story.contains("A few people told us about this"), story);
    }

    @Test
    void aNoIsShownWithItsReason() {
        Change change = some.published(title(), List.of(some.released("Free swimming", true)));
        site.the(UpdateStatus.class).update(LEAD, change.id(), ChangeStatus.NOT_DOING, LocalDate.now(), "We asked.", "It costs too much this year.");
        var story = site.visitor().get("/changes/" + change.slug()).page();
        assertTrue(story.text().contains("We are not doing this"));
        assertTrue(story.text().contains("It costs too much this year."));
        assertEquals(2, story.select(".timeline > li").size());
        assertTrue(site.visitor().get("/changes?status=not_doing").body().contains(change.title()));
        assertFalse(site.visitor().get("/changes?status=done").body().contains(change.title()));
        assertFalse(site.visitor().get("/changes?priority=best-start-in-life").body().contains(change.title())
                && site.visitor().get("/changes?priority=best-start-in-life").page().select(".chip[aria-current]").text().contains("babies"));
    }

    @Test
    void typedMarkupIsText() {
        Change change = some.published("<b>Bold</b> & \"quoted\" " + title(), List.of(some.released("<script>alert(1)</script>", true)));
        var story = site.visitor().get("/changes/" + change.slug());
        assertTrue(story.page().select("h1").text().startsWith("<b>Bold</b> & \"quoted\""));
        assertTrue(story.page().select("blockquote").text().contains("<script>alert(1)</script>"));
        assertEquals(0, story.page().select("h1 b, blockquote script").size());
    }

    @Test
    void theFeedIsAtom() throws Exception {
        Change change = some.published("Tea & <cake> " + title(), List.of(some.released("Tea", true)));
        var answer = site.visitor().get("/changes.atom");
        assertTrue(answer.header("Content-Type").startsWith("application/atom+xml"));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
        assertEquals("feed", feed.getLocalName());
        OffsetDateTime.parse(feed.getElementsByTagName("updated").item(0).getTextContent());
        assertTrue(answer.body().contains("urn:uuid:" + change.id()));
        assertTrue(answer.body().contains("href=\"" + site.address() + "/changes/" + change.slug() + "\""));
        assertTrue(answer.body().contains("Tea &amp; &lt;cake"));
    }

    @Test
    void anotherPartnershipsChangeIsNotThere() {
        Change ours = some.published(title(), List.of(some.released("Ours", true)));
        Change theirs = new Change(
                UUID.randomUUID().toString(), "poole", "theirs-" + ours.slug(), "poole-csp-2017-20", "resilient", null, "Theirs " + ours.title(), "Said", "Did",
                ChangeStatus.DONE, null, null, LocalDate.now(), null, ours.createdAt(), ours.updatedAt(), ours.publishedAt(), null, null);
        site.the(ChangeRepository.class).save(theirs);
        EVERYWHERE.forEach(path -> assertFalse(body(path).contains(theirs.title()), path));
        assertEquals(404, site.visitor().get("/changes/" + theirs.slug()).status());
        assertEquals(404, site.signedIn(org.sayso.staff.Role.PLAN_LEAD).get("/desk/changes/" + theirs.id()).status());
    }

    @Test
    void theApiSaysWhatTheContractSays() {
        Change change = some.published(title(), List.of(some.released("Said", true)));
        String json = body("/api/v1/changes?size=100");
        assertTrue(json.matches("(?s)\\{\"total\":\\d+,\"page\":1,\"size\":100,\"items\":\\[.*"), json);
        assertTrue(json.contains("\"slug\":\"" + change.slug() + "\",\"title\":\"" + change.title()
                + "\",\"said\":\"You told us this.\",\"did\":\"We did that.\",\"status\":\"planned\",\"priority\":\"best-place-to-live\",\"actions\":[\"5.11\"],\"updated\":\""), json);
    }

    @Test
    void aStrangePageOrFilterIsNoError() {
        for (String path : List.of("/changes?page=0", "/changes?page=x", "/changes?page=999", "/changes?status=%00", "/changes?priority=nothing")) {
            assertEquals(200, site.visitor().get(path).status(), path);
        }
        assertEquals(404, site.visitor().get("/changes/no-such-change").status());
    }
}
