package org.sayso.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.cast.Visitor;
import org.sayso.feedback.Standing;
import org.sayso.feedback.TakeBack;
import org.sayso.publishing.SomeChanges.Sent;
import org.sayso.reply.WriteReply;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.ConfirmTags;
import org.sayso.web.FormVersion;

/** On every database: the holder of a code hears from the team, and says whether we got it right. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.cast.Database#all")
class GotRightTest {
    private static final Colleague PRIYA = Colleague.named("Priya N", Role.PLAN_LEAD);
    @Parameter
    Database database;

    private TestSite site;
    private SomeChanges some;
    private Visitor visitor;

    @BeforeEach
    void begin() {
        site = TestSite.start(database.freshProperties());
        some = new SomeChanges(site);
        visitor = site.visitor();
    }

    @AfterEach
    void end() {
        site.close();
    }

    private Document page(Sent sent) {
        return visitor.submit(visitor.get("/i").page(), "/i", Map.of("code", sent.code())).page();
    }

    private Sent themed(String words) {
        Sent sent = some.sent(words, true);
        some.stands(sent.response(), Standing.RELEASED);
        site.the(ConfirmTags.class).change(PRIYA, sent.response().id(), List.of("best-place-to-live"), null);
        return sent;
    }

    private Visitor.Answer say(Document page, String about, String answer) {
        Map<String, String> form = Map.of(
                "code", page.selectFirst("form[action='/i/right'] input[name=code]").val(), "token", page.selectFirst("form[action='/i/right'] input[name=token]").val(),
                "about", about, "answer", answer);
        return visitor.post("/i/right", form);
    }

    /** What the first question of the page asks about. */
    private static String theme(Document page) {
        return page.selectFirst("form[action='/i/right'] input[name=about]").val();
    }

    private String cell(String about, String answer) {
        return site.signedIn(Role.PLAN_LEAD).get("/desk/changes/right").page().selectFirst("td a[href$='about=" + about + "&answer=" + answer + "']").text();
    }

    @Test
    void whereWePutItAndWhatWeChangedAreAskedAboutAndTheLastAnswerCounts() {
        Sent sent = themed("A bus after nine");
        assertEquals(List.of("We put your idea there. Did we get it right?"), page(sent).select(".right legend").eachText());
        Change change = some.published("Later buses", List.of(sent.response()));
        assertEquals(2, page(sent).select(".right").size());
        assertTrue(say(page(sent), theme(page(sent)), "no").page().text().contains("You said no."));
        Visitor.Answer again = say(page(sent), theme(page(sent)), "partly");
        assertEquals(200, again.status());
        assertTrue(again.page().text().contains("You said partly."));
        say(page(sent), change.id(), "yes");
        assertEquals(List.of("0", "1", "0", "1"), List.of(cell("theme", "no"), cell("theme", "partly"), cell("change", "no"), cell("change", "yes")));
        Document partly = site.signedIn(Role.PLAN_LEAD).get("/desk/changes/right?about=theme&answer=partly").page();
        assertEquals(List.of("A bus after nine"), partly.select(".row__text").eachText());
        Visitor lead = site.signedIn(Role.PLAN_LEAD);
        Document yes = lead.get("/desk/changes/right?about=change&answer=yes").page();
        assertEquals("1", yes.selectFirst("td a[aria-current]").text());
        assertEquals(200, lead.get(yes.selectFirst("li a:contains(Later buses)").attr("href")).status());
        site.the(ConfirmTags.class).change(PRIYA, sent.response().id(), List.of("young-and-thriving"), site.the(org.sayso.tagging.Tags.class).of(sent.response().id()).orElseThrow().decisionId());
        assertEquals("0", cell("theme", "partly"), "that was said of another theme");
        assertFalse(page(sent).text().contains("You said partly."));
        say(page(sent), theme(page(sent)), "partly");
        site.the(TakeBack.class).takeBack(sent.response().id());
        assertEquals(List.of("0", "0"), List.of(cell("theme", "partly"), cell("change", "yes")));
        site.settled();
        assertEquals(List.of(), site.the(GotRightRepository.class).of(sent.response().id()));
    }

    @Test
    void nothingIsKeptAboutWhatIsNotThere() {
        Sent sent = themed("A skate park");
        Document page = page(sent);
        say(page, "another-change", "yes");
        assertEquals(400, say(page, theme(page), "perhaps").status());
        assertEquals(422, visitor.post("/i/right", Map.of("code", "otter lamp seven blue 4127", "about", "theme", "answer", "no")).status());
        some.stands(sent.response(), Standing.HELD);
        say(page, theme(page), "no");
        some.stands(sent.response(), Standing.RELEASED);
        assertEquals(List.of(), site.the(GotRightRepository.class).of(sent.response().id()));
        assertTrue(page(some.sent("Nobody has read this", true)).select(".right").isEmpty());
    }

    @Test
    void whatTheTeamSaysIsReadWithTheCode() {
        Sent sent = some.sent("A library that opens on Sunday", true);
        some.stands(sent.response(), Standing.RELEASED);
        site.the(WriteReply.class).write(PRIYA, sent.response().id(), "We asked.\nIt opens in May <b>at last</b>.", FormVersion.NONE);
        String text = page(sent).text();
        assertTrue(text.contains("The team says We asked. It opens in May <b>at last</b>."), text);
        assertFalse(text.contains("Priya"), "the team answers");
        some.stands(sent.response(), Standing.HELD);
        assertFalse(page(sent).text().contains("The team says"));
    }
}
