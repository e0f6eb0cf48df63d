package org.sayso.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

/** The page of a member, where it is older than what is saved. */
class MemberPagesTest {
    private final TestSite site = TestSite.demo();
    private final SomeForums some = new SomeForums(site);
    private final Visitor she = site.visitor();
    private final String her = Mark.ofLetters() + "@example.org";
    private final Forum forum = some.open(ForumKind.PARENTS);

    private List<String> ticked(Document page) {
        return page.select("input[name=purposes][checked]").eachAttr("value");
    }

    @Test
    void aYesThatWasTakenBackOnAnotherPageIsNotGivenAgainByAnOldOne() {
        String path = some.link(some.member(forum, her, Purpose.DIGEST, Purpose.INVITED, Purpose.COUNTED));
        Document old = she.get(path).page();
        assertEquals(List.of("digest", "invited", "counted"), ticked(old));
        Map<String, ?> less = Map.of("name", "Amina", "purposes", List.of("digest"));
        she.submit(she.get(path).page(), path + "/details", less).mustRedirect();
        String area = some.areas().get(1);
        for (Map<String, ?> typed : List.<Map<String, ?>>of(
                Map.of("name", "Amina B", "area", area, "children", List.of("under_5"), "purposes", List.of("digest", "invited", "counted")),
                Map.of("name", "Amina B", "area", area, "children", List.of("under_5"), "purposes", List.of()))) {
            Visitor.Answer answer = she.submit(old, path + "/details", typed);
            assertEquals(409, answer.status());
            Document page = answer.page();
            assertTrue(page.text().contains("This page was old, so we saved nothing now."), page.text());
            assertEquals(typed.get("purposes").equals(List.of()) ? List.of() : List.of("digest"), ticked(page), "no yes that is not saved, and no yes that she took back here");
            assertEquals(List.of("Amina B", area), List.of(page.selectFirst("#name").val(), page.selectFirst("#area option[selected]").val()));
            assertEquals(List.of("under_5"), page.select("input[name=children][checked]").eachAttr("value"));
            assertEquals(Set.of(Purpose.DIGEST), some.of(forum, her).purposes());
            assertEquals("Amina", some.of(forum, her).name());
        }
        she.submit(old, path + "/details", less).mustRedirect();
        Document page = she.submit(old, path + "/details", Map.of("name", "Amina B", "purposes", List.of("digest", "invited"))).page();
        she.submit(page, path + "/details", Map.of("name", "Amina B", "purposes", List.of("digest", "invited"))).mustRedirect();
        assertEquals(Set.of(Purpose.DIGEST, Purpose.INVITED), some.of(forum, her).purposes(), "once she saw it");
        assertEquals(409, she.post(path + "/details", Map.of("purposes", "digest")).status(), "a form that says not what it saw saw nothing");
    }

    @Test
    void whoChangesSomethingWhileTheForumClosesIsToldThatItIsClosed() {
        String path = some.link(some.member(forum, her, Purpose.DIGEST));
        Document old = she.get(path).page();
        site.the(CloseForum.class).close(Colleague.named("Test plan lead", Role.PLAN_LEAD), forum);
        for (List<String> purposes : List.of(List.of("invited"), List.<String>of())) {
            Visitor.Answer answer = she.submit(old, path + "/details", Map.of("name", "Other", "purposes", purposes));
            assertEquals(410, answer.status());
            Document page = answer.page();
            assertTrue(page.text().contains("This forum is closed. We delete all of this on") && page.text().contains("We did not save what you changed"), page.text());
            assertEquals(1, page.select("#held").size(), "where the words lead");
            assertEquals(Set.of(Purpose.DIGEST), some.of(forum, her).purposes());
        }
    }

    @Test
    void thePageAfterTheFormHoldsForEveryAddress() {
        Document sent = she.get("/forums/" + forum.slug() + "/join/sent").page();
        assertTrue(sent.text().contains("we stop at three a day") && sent.text().contains("use the link in the email you have") && sent.text().contains("press the button there"), sent.text());
        assertTrue(!sent.text().contains("We sent you an email"), sent.text());
        assertTrue(she.get("/forum/" + "x".repeat(22)).page().text().contains("nobody pressed the button behind it"));
    }
}
