package org.sayso.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.notice.PostLetter;
import org.sayso.staff.Role;
import org.sayso.web.Settings;

/** What whoever joins a forum sees, and what the desk sees of it; on the demo, whose mail lies in a folder. */
class ForumPagesTest {
    private final TestSite site = TestSite.demo();
    private final SomeForums some = new SomeForums(site);
    private final Visitor she = site.visitor();
    private final String her = Mark.ofLetters() + "@example.org";

    private static String join(Forum forum) {
        return "/forums/" + forum.slug() + "/join";
    }

    private Visitor.Answer joins(Forum forum, Map<String, ?> fields) {
        return she.submit(she.get(join(forum)).page(), join(forum), fields);
    }

    private String letterTo(String address) throws Exception {
        Path folder = Path.of(site.the(Settings.class).data(), "mail");
        for (int i = 0; i < 200; i++) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    for (Path file : files.filter(f -> f.toString().endsWith(".eml")).toList()) {
                        String mail = Files.readString(file);
                        if (mail.contains("To: " + address)) {
                            return mail.replace("=\r\n", "");
                        }
                    }
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("No mail came");
    }

    @Test
    void sheJoinsConfirmsChangesAndLeaves() throws Exception {
        Forum forum = some.open(ForumKind.PARENTS);
        Document form = she.get(join(forum)).page();
        assertEquals(0, form.select("input[checked]").size(), "nothing is ticked for her");
        String area = some.areas().getFirst();
        Visitor.Answer sent = joins(forum, Map.of("email", her, "name", "Amina", "purposes", List.of("digest", "counted"), "area", area, "children", List.of("5_10"))).mustRedirect();
        assertTrue(she.get(sent.location()).page().text().contains("Look in your email"));
        Member asked = some.of(forum, her);
        assertFalse(asked.isConfirmed());
        String path = some.link(asked);
        String letter = letterTo(her);
        assertTrue(letter.contains(path) && letter.contains("List-Unsubscribe-Post") && letter.contains(path + "/leaving"), letter);
        assertFalse(letter.contains("Amina"), "nothing that was typed stands in it");

        Visitor.Answer opened = she.get(path);
        assertEquals("no-store", opened.header("Cache-Control"));
        assertTrue(opened.page().text().contains("Do you want to join?") && opened.page().text().contains("Count me in my area"), opened.page().text());
        assertFalse(some.of(forum, her).isConfirmed(), "a mail program that opens links makes nobody a member");
        she.submit(opened.page(), path + "/membership", Map.of()).mustRedirect();
        assertTrue(some.of(forum, her).isConfirmed());

        Document mine = she.get(path).page();
        assertTrue(mine.text().contains("What we know about you") && mine.text().contains(her) && mine.text().contains("Amina"), mine.text());
        assertEquals(2, mine.select("input[name=purposes][checked]").size());
        Visitor.Answer none = she.submit(mine, path + "/details", Map.of("name", "Amina"));
        assertEquals(422, none.status());
        assertTrue(none.page().text().contains("Choose one thing at least"));
        she.submit(mine, path + "/details", Map.of("name", "", "purposes", List.of("invited"))).mustRedirect();
        assertEquals(Set.of(Purpose.INVITED), some.of(forum, her).purposes());

        assertTrue(she.get(path + "/leaving").page().text().contains("Leave this forum"));
        assertTrue(some.knows(forum, her), "looking is not leaving");
        Visitor.Answer left = she.submit(mine, path + "/leaving", Map.of()).mustRedirect();
        assertTrue(she.get(left.location()).page().text().contains("You have left"));
        assertFalse(some.knows(forum, her));
        assertEquals(404, she.get(path).status());
        assertEquals(List.of(), site.the(PostLetter.class).standing(asked.id()).stream().filter(l -> l.doneAt() == null).toList());
    }

    @Test
    void thePageSaysTheSameWhetherAnAddressIsAMemberOrNot() {
        Forum forum = some.open(ForumKind.PARENTS);
        Member member = some.member(forum, her, Purpose.DIGEST);
        Visitor.Answer known = joins(forum, Map.of("email", her.toUpperCase(), "name", "Stranger", "purposes", List.of("invited")));
        Visitor.Answer fresh = joins(forum, Map.of("email", Mark.ofLetters() + "@example.org", "purposes", List.of("invited")));
        assertEquals(known.status(), fresh.status());
        assertEquals(known.location(), fresh.location());
        assertEquals(she.get(known.location()).body(), she.get(fresh.location()).body());
        assertEquals(member.purposes(), some.of(forum, her).purposes());
        assertEquals("Amina", some.of(forum, her).name());
    }

    @Test
    void whatIsWrongIsSaidAndAllThatWasTypedIsThere() {
        Forum forum = some.open(ForumKind.PARENTS);
        String hostile = "<script>alert(1)</script>";
        Document page = joins(forum, Map.of("email", "no address", "name", hostile, "purposes", List.of("counted", "digest"), "children", List.of("under_5"))).page();
        assertTrue(page.text().contains("Write an email like name@example.com") && page.text().contains("Choose where you live"), page.text());
        assertEquals("no address", page.selectFirst("#email").val());
        assertEquals(hostile, page.selectFirst("#name").val());
        assertEquals(3, page.select("input[checked]").size());
        assertEquals(0, page.select("script:containsData(alert)").size());
        assertEquals(422, joins(forum, Map.of("email", "a@example.org\r\nBcc: b@example.org", "purposes", "digest")).status());
        Visitor.Answer forged = she.post(join(forum), Map.of("email", her, "purposes", "digest", "token", "x"));
        assertEquals(422, forged.status());
        assertFalse(some.knows(forum, her));
    }

    @Test
    void whoIsUnderThirteenIsToldWhomToAskAndNothingIsKept() {
        Forum forum = some.open(ForumKind.SCHOOL);
        assertEquals(422, joins(forum, Map.of("email", her, "purposes", "digest")).status());
        Visitor.Answer young = joins(forum, Map.of("email", her, "purposes", "digest", "old", "no")).mustRedirect();
        Document page = she.get(young.location()).page();
        assertTrue(page.text().contains("The participation team") && page.text().contains("Ask at the desk there"), page.text());
        assertFalse(some.knows(forum, her));
        joins(forum, Map.of("email", her, "purposes", "digest", "old", "yes", "children", "5_10")).mustRedirect();
        assertTrue(some.knows(forum, her));
    }

    @Test
    void oneTapInAMailProgramLeaves() {
        Forum forum = some.open(ForumKind.PARENTS);
        Member plain = some.member(forum, her, Purpose.DIGEST);
        assertEquals(200, she.post(some.link(plain) + "/leaving", Map.of("List-Unsubscribe", "One-Click")).status());
        assertFalse(some.knows(forum, her));
        Member parts = some.member(forum, her, Purpose.DIGEST);
        Visitor.Answer tapped = she.send(HttpRequest.newBuilder(site.address().resolve(some.link(parts) + "/leaving")).header("Content-Type", "multipart/form-data; boundary=x").header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n")));
        assertEquals(200, tapped.status());
        assertFalse(some.knows(forum, her));
        assertEquals(200, she.get(some.link(parts) + "/leaving").status(), "an address tells nobody whether it holds");
    }

    @Test
    void aDraftIsNotThereAndAClosedOneSaysSo() {
        Forum draft = some.draft();
        assertEquals(404, she.get("/forums/" + draft.slug()).status());
        assertEquals(404, she.get(join(draft)).status());
        Forum forum = some.open(ForumKind.YOUTH);
        assertTrue(she.get("/forums").page().text().contains(forum.title()));
        Document page = she.get("/forums/" + forum.slug()).page();
        assertTrue(page.text().contains("The participation team") && page.text().contains("too few members") && page.selectFirst("svg.qr") != null, page.text());
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        lead.submit(lead.get("/desk/forums/" + forum.slug() + "/closing").page(), "/desk/forums/" + forum.slug() + "/closing", Map.of()).mustRedirect();
        assertEquals(410, she.get(join(forum)).status());
        assertEquals(410, she.get("/forums/" + forum.slug()).status());
        assertFalse(she.get("/forums").page().text().contains(forum.title()));
    }

    @Test
    void theLeadMakesOpensChangesAndHoldsAndOthersOnlySeeNumbers() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        String title = "Forum <b>" + Mark.ofLetters();
        Document blank = lead.get("/desk/forums/new").page();
        assertEquals(422, lead.submit(blank, "/desk/forums", Map.of("title", title, "kind", "parents")).status());
        Map<String, String> typed = Map.of("title", title, "kind", "parents", "about", "What <i>we</i> do", "runBy", "The team", "meets", "");
        String path = lead.submit(blank, "/desk/forums", typed).mustRedirect().location().replaceAll("\\?.*", "");
        assertEquals(path, lead.submit(blank, "/desk/forums", typed).mustRedirect().location().replaceAll("\\?.*", ""), "sent twice it is one");
        lead.submit(lead.get(path).page(), path + "/opening", Map.of()).mustRedirect();
        Document seen = she.get(path.replace("/desk", "")).page();
        assertEquals(title, seen.selectFirst("h1").text());
        assertEquals(0, seen.select("main i, main b").size());
        Document edit = lead.get(path + "/edit").page();
        assertEquals(422, lead.submit(edit, path, Map.of("title", title, "kind", "youth", "about", "a", "runBy", "b")).status(), "the kind stays");
        lead.submit(edit, path, Map.of("title", title, "kind", "parents", "about", "Better words", "runBy", "The team")).mustRedirect();
        assertEquals(409, lead.submit(edit, path, Map.of("title", title, "kind", "parents", "about", "Other words", "runBy", "The team")).status());
        lead.submit(lead.get(path).page(), path + "/hold", Map.of()).mustRedirect();
        assertTrue(lead.get(path).page().text().contains("Held"));
        lead.submit(lead.get(path).page(), path + "/release", Map.of()).mustRedirect();

        Forum forum = site.the(Forums.class).find(path.replace("/desk/forums/", "")).orElseThrow();
        some.member(forum, her, Purpose.COUNTED);
        Visitor board = site.signedIn(Role.BOARD_VIEWER);
        Document desk = board.get(path).page();
        assertTrue(desk.text().contains("By area") && desk.text().contains("5 to 10"), desk.text());
        assertFalse(desk.text().contains(her) || desk.text().contains("Amina"));
        assertEquals(0, desk.select("main form").size());
        assertEquals(200, board.get("/desk/forums").status());
        assertEquals(403, board.get(path + "/message").status());
        assertEquals(403, board.get("/desk/forums/new").status());
    }

    @Test
    void aMessageIsLookedAtAndGoesOnce() throws Exception {
        Forum forum = some.open(ForumKind.PARENTS);
        some.member(forum, her, Purpose.INVITED);
        String path = "/desk/forums/" + forum.slug();
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document blank = lead.get(path + "/message").page();
        assertEquals(422, lead.submit(blank, path + "/message", Map.of("title", "Come", "words", "x".repeat(1001), "go", "check")).status());
        Document check = lead.submit(blank, path + "/message", Map.of("title", "Come <b>", "words", "A walk\non Tuesday", "go", "check")).page();
        assertTrue(check.text().contains("Members it goes to: 1") && check.text().contains("Come <b>"), check.text());
        assertEquals(0, site.the(MessageRepository.class).findByPartnershipAndForumIdOrderBySentAtDesc("dorset", forum.id()).size());
        lead.submit(check, path + "/message", Map.of("go", "send")).mustRedirect();
        lead.submit(check, path + "/message", Map.of("go", "send")).mustRedirect();
        assertEquals(1, site.the(MessageRepository.class).findByPartnershipAndForumIdOrderBySentAtDesc("dorset", forum.id()).size());
        assertTrue(lead.get(path).page().text().contains("letters: 1"));
    }
}
