package org.sayso.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.event.SomeEvents;
import org.sayso.notice.PostLetter;
import org.sayso.staff.Role;

/** What the desk says after an act is what happened, also where somebody else was there before. */
class ForumActsTest {
    private final TestSite site = TestSite.demo();
    private final SomeForums some = new SomeForums(site);
    private final Visitor lead = site.signedIn(Role.PLAN_LEAD);
    private final String her = Mark.ofLetters() + "@example.org";

    private static String path(Forum forum) {
        return "/desk/forums/" + forum.slug();
    }

    private List<String> sent(Forum forum) {
        return site.the(MessageRepository.class).findByPartnershipAndForumIdOrderBySentAtDesc("dorset", forum.id()).stream().map(m -> m.title() + ": " + m.said()).sorted().toList();
    }

    private Visitor.Answer sends(Document page, Forum forum, String title, String words) {
        return lead.submit(page, path(forum) + "/message", Map.of("title", title, "words", words, "go", "send"));
    }

    private String says(Visitor.Answer answer) {
        return lead.get(answer.mustRedirect().location()).page().select(".notice[role=status]").text();
    }

    private String acts(Document page, Forum forum, String act) {
        return says(lead.submit(page, path(forum) + "/" + act, Map.of()));
    }

    private long lastLetters(Member member) {
        return site.the(PostLetter.class).standing(member.id()).stream().filter(letter -> letter.kind().equals("FORUM_CLOSED")).count();
    }

    @Test
    void aFormThatWasSentLosesNoOtherWords() {
        Forum forum = some.open(ForumKind.PARENTS);
        some.member(forum, her, Purpose.INVITED);
        Document form = lead.get(path(forum) + "/message").page();
        assertEquals("The message is on its way.", says(sends(form, forum, "Come on <b>Monday", "A walk")));
        assertEquals("The message is on its way.", says(sends(form, forum, "Come on <b>Monday", "A walk")), "the same twice is one");
        Visitor.Answer other = sends(form, forum, "Come on Tuesday", "A walk\nby the river");
        assertEquals(409, other.status());
        Document again = other.page();
        assertTrue(again.text().contains("The earlier message “Come on <b>Monday” was sent already. This is another message, and it is not sent yet."), again.text());
        assertEquals(List.of("Come on Tuesday", "A walk\nby the river"), List.of(again.selectFirst("#title").val(), again.selectFirst("#words").wholeText().strip()));
        assertNotEquals(form.selectFirst("input[name=key]").val(), again.selectFirst("input[name=key]").val());
        assertEquals(List.of("Come on <b>Monday: A walk"), sent(forum));
        Document check = lead.submit(again, path(forum) + "/message", Map.of("title", "Come on Tuesday", "words", "A walk\nby the river", "go", "check")).page();
        says(lead.submit(check, path(forum) + "/message", Map.of("go", "send")));
        assertEquals(List.of("Come on <b>Monday: A walk", "Come on Tuesday: A walk\nby the river"), sent(forum));
    }

    @Test
    void aFormOfAnotherForumIsKeptToo() {
        Forum first = some.open(ForumKind.PARENTS);
        Forum second = some.open(ForumKind.PARENTS);
        some.member(first, her, Purpose.INVITED);
        some.member(second, her, Purpose.INVITED);
        String key = "?key=" + java.util.UUID.randomUUID();
        says(sends(lead.get(path(first) + "/message" + key).page(), first, "Come", "A walk"));
        Visitor.Answer other = sends(lead.get(path(second) + "/message" + key).page(), second, "Come", "A walk");
        assertEquals(409, other.status());
        assertTrue(other.page().text().contains("This one is not sent yet") && !other.page().text().contains("got there first"), other.page().text());
        assertEquals(List.of(), sent(second));
        says(sends(other.page(), second, "Come", "A walk"));
        assertEquals(List.of("Come: A walk"), sent(second));
    }

    @Test
    void whoComesSecondIsToldSo() {
        Forum forum = some.draft();
        Document draft = lead.get(path(forum)).page();
        assertTrue(acts(draft, forum, "opening").startsWith("It is open."));
        assertTrue(acts(draft, forum, "opening").startsWith("It was open already."));
        Member reads = some.member(forum, her, Purpose.DIGEST);
        new SomeEvents(site).open(20);
        Document open = lead.get(path(forum)).page();
        assertTrue(acts(open, forum, "digest").startsWith("The digest is on its way."));
        assertEquals("The digest went a moment ago. It was not sent a second time.", acts(open, forum, "digest"));
        assertTrue(acts(open, forum, "hold").startsWith("Held."));
        assertEquals("It was held already.", acts(open, forum, "hold"));
        Document held = lead.get(path(forum)).page();
        assertEquals("It goes by itself again.", acts(held, forum, "release"));
        assertEquals("It was not held. It goes by itself.", acts(held, forum, "release"));
        Member counted = some.member(forum, Mark.ofLetters() + "@example.org", Purpose.COUNTED);
        Document closing = lead.get(path(forum) + "/closing").page();
        assertTrue(closing.text().contains("Members now: 2.") && closing.text().contains("to be asked: 1."), closing.text());
        assertEquals("It is closed. Members who said yes to emails get a last letter.", acts(closing, forum, "closing"));
        assertEquals(List.of(1L, 0L), List.of(lastLetters(reads), lastLetters(counted)), "whoever only wants to be counted was promised no more than the link");
        assertEquals("It was closed already.", acts(closing, forum, "closing"));
        assertEquals("It was closed already.", says(lead.get(path(forum) + "/closing")));
        assertEquals("This forum is closed. It can not open again.", acts(draft, forum, "opening"));
        for (String act : List.of("digest", "hold")) {
            assertEquals("Nothing was done: this forum is not open.", acts(open, forum, act));
        }
        assertTrue(lead.get(path(forum)).page().text().contains("Its members are erased on"));
    }

    @Test
    void aDraftThatIsClosedWasNeverOpen() {
        Forum draft = some.draft();
        assertTrue(acts(lead.get(path(draft) + "/closing").page(), draft, "closing").startsWith("It is closed. No last letter goes"));
        assertTrue(lead.get("/desk/forums").page().select("tr:contains(" + draft.title() + ")").text().contains("Closed, never opened"));
        Document page = lead.get(path(draft)).page();
        assertTrue(page.text().contains("It was never open") && !page.text().contains("erased on"), page.text());
        assertFalse(site.visitor().get("/forums").page().text().contains(draft.title()));
    }
}
