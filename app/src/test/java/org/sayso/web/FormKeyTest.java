package org.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.staff.Role;

/** Where the key of a new form is, and that it stays the same until the form is taken. */
class FormKeyTest {
    private final TestSite site = Database.H2.site();

    @Test
    void theAddressOfANewFormHoldsItsKeyAndNoBrowserKeepsThePage() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Visitor admin = site.signedIn(Role.ADMIN);
        for (String path : List.of("/desk/changes/new", "/desk/campaigns/new", "/desk/staff/new", "/desk/tokens/new")) {
            Visitor visitor = path.contains("changes") ? lead : admin;
            String keyed = visitor.exactly(path).mustRedirect().location();
            assertTrue(keyed.matches(path + "\\?key=[0-9a-f-]{36}"), keyed);
            assertNotEquals(keyed, visitor.exactly(path).location(), "each new form has its own");
            for (int i = 0; i < 2; i++) {
                var page = visitor.exactly(keyed);
                assertEquals("no-store", page.header("Cache-Control"));
                assertEquals(keyed.substring(keyed.length() - 36), page.page().selectFirst("form input[name=key]").val(), "Back asks for it again");
            }
            for (String wrong : List.of("", "1", "%3Cb%3E", "../x")) {
                assertTrue(visitor.exactly(path + "?key=" + wrong).mustRedirect().location().matches(path + "\\?key=[0-9a-f-]{36}"), wrong);
            }
        }
        assertTrue(lead.exactly("/desk/changes/new?response=a%26b&key=&priority=delivering-locally").mustRedirect().location()
                .matches("/desk/changes/new\\?response=a%26b&priority=delivering-locally&key=[0-9a-f-]{36}"));
    }

    @Test
    void aFormWithMistakesKeepsItsKey() {
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document page = lead.get("/desk/changes/new").page();
        Document again = lead.submit(page, "/desk/changes", Map.of("title", "", "status", "planned", "statusOn", "2026-01-02")).page();
        assertEquals(page.selectFirst("input[name=key]").val(), again.selectFirst("input[name=key]").val());
    }

    @Test
    void aQuestionAddedBeforeItIsSavedKeepsTheKey() {
        Visitor admin = site.signedIn(Role.ADMIN);
        Document page = admin.get("/desk/campaigns/new").page();
        Document moved = admin.submit(page, "/desk/campaigns", Map.of("do", "add-open", "title", "Moves", "question", "How do you get about?")).page();
        assertEquals(page.selectFirst("input[name=key]").val(), moved.selectFirst("input[name=key]").val());
    }
}
