package org.sayso.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.cast.Database;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.event.Event;
import org.sayso.publishing.Change;
import org.sayso.publishing.ChangeRepository;
import org.sayso.publishing.ChangeStatus;
import org.sayso.staff.Role;

/** How an agreed point ends: done with its proof, or not done with a reason. */
class ProofPagesTest {
    private final TestSite site = Database.H2.site();
    private final SomeDecisions some = new SomeDecisions(site);
    private final String mark = Mark.ofLetters();
    private Event event;
    private String path;
    private Visitor host;

    @BeforeEach
    void wasThere() {
        event = some.past();
        path = "/desk/events/" + event.slug() + "/afterwards";
        host = site.signedIn(Role.PLAN_LEAD);
    }

    private Document publicPage() {
        return site.visitor().get("/events/" + event.slug()).page();
    }

    private Visitor.Answer act(String id, String form, Map<String, ?> fields) {
        String of = path + "/points/" + id;
        return host.submit(host.get(of).page(), of + form, fields);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "javascript:alert(1)", "https:", "https://", "https://a b", "https://priya@example.org/", "//example.org", "data:text/html,x"})
    void aProofLinksOnlyToAnHttpsAddress(String link) {
        String id = some.agreed(event, "A later bus", 5);
        Visitor.Answer again = act(id, "/proof", Map.of("kind", "words", "proof", "It goes " + mark, "link", link));
        assertEquals(422, again.status());
        assertEquals(link, again.page().selectFirst("#link").val());
        assertEquals("It goes " + mark, again.page().selectFirst("#proof").val());
        assertTrue(some.find(id).isOpen());
    }

    @Test
    void doneNeedsItsProofAndNotDoingAReason() {
        some.published(event, "We talked.");
        String id = some.agreed(event, "A later bus", 5);
        assertEquals(422, act(id, "/proof", Map.of()).status());
        assertEquals(422, act(id, "/proof", Map.of("kind", "words", "proof", "")).status());
        assertEquals(422, act(id, "/proof", Map.of("kind", "change", "change", "gone")).status());
        assertEquals(422, act(id, "/proof", Map.of("kind", "action", "action", "99.9")).status());
        assertEquals(422, act(id, "/reason", Map.of("reason", " ")).status());
        assertEquals(422, act(id, "/reason", Map.of("reason", "a".repeat(301))).status());
        String ref = host.get(path + "/points/" + id).page().select("#action option").get(1).val();
        act(id, "/proof", Map.of("kind", "action", "action", ref, "proof", "left out")).mustRedirect();
        assertTrue(publicPage().select("#decided .card").text().contains("See the plan, action " + ref));
        assertTrue(publicPage().select("#decided .card a").attr("href").startsWith("/plan#"));
        act(id, "/reopening", Map.of()).mustRedirect();
        assertTrue(publicPage().select("#decided .card").text().contains("Still to do"));
        act(id, "/reason", Map.of("reason", "No money " + mark)).mustRedirect();
        assertTrue(publicPage().select("#decided .card").text().contains("Why not: No money " + mark));
    }

    private Change change(String partnership, boolean isPublished) {
        return change(partnership, isPublished, ChangeStatus.DONE);
    }

    private Change change(String partnership, boolean isPublished, ChangeStatus status) {
        Instant now = site.the(Clock.class).instant();
        String id = UUID.randomUUID().toString();
        return site.the(ChangeRepository.class).save(new Change(
                id, partnership, "bus-" + id, "dorset-cypf-2020-23", "best-place-to-live", null, "Buses " + id, "You said.", "We did.", status, null, null, some.day(0), "Priya", now, now,
                isPublished ? now : null, isPublished ? "Priya" : null, null));
    }

    @Test
    void aPublishedChangeOfOursIsAProofAndNoOther() {
        some.published(event, "We talked.");
        String id = some.agreed(event, "A later bus", 5);
        Change ours = change("dorset", true);
        Change draft = change("dorset", false);
        Change others = change("elsewhere", true);
        List<String> offered = host.get(path + "/points/" + id).page().select("#change option").eachAttr("value");
        assertTrue(offered.contains(ours.id()) && !offered.contains(draft.id()) && !offered.contains(others.id()));
        assertEquals(422, act(id, "/proof", Map.of("kind", "change", "change", draft.id())).status());
        assertEquals(422, act(id, "/proof", Map.of("kind", "change", "change", others.id())).status());
        act(id, "/proof", Map.of("kind", "change", "change", ours.id())).mustRedirect();
        assertEquals("/changes/" + ours.slug(), publicPage().select("#decided .card a").attr("href"));
        assertEquals(200, site.visitor().get("/changes/" + ours.slug()).status());
        site.the(ChangeRepository.class).deleteById(ours.id());
        assertTrue(publicPage().select("#decided .card").text().contains("You said, we did: This is not shown just now."));
    }

    @Test
    void whatIsOnlyPlannedProvesNothingAndAProofThatFellTakesTheBadgeAway() {
        some.published(event, "We talked.");
        String id = some.agreed(event, "A later bus", 5);
        Change planned = change("dorset", true, ChangeStatus.PLANNED);
        assertFalse(host.get(path + "/points/" + id).page().select("#change option").eachAttr("value").contains(planned.id()));
        assertEquals(422, act(id, "/proof", Map.of("kind", "change", "change", planned.id())).status());
        Change done = change("dorset", true);
        act(id, "/proof", Map.of("kind", "change", "change", done.id())).mustRedirect();
        assertTrue(some.close(event));
        assertTrue(publicPage().select("#decided").text().contains("Everything agreed is done"));
        site.the(ChangeRepository.class).deleteById(done.id());
        site.the(ChangeRepository.class).save(new Change(
                done.id(), "dorset", done.slug(), done.plan(), done.priority(), null, done.title(), "You said.", "We did.", ChangeStatus.UNDER_WAY, null, null, some.day(0), "Priya", done.createdAt(), done.createdAt(),
                done.publishedAt(), "Priya", null));
        String after = publicPage().select("#decided").text();
        assertTrue(after.contains("(Under way)") && !after.contains("Everything agreed is done"), after);
    }
}
