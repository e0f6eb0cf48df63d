package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.TestSite;
import org.sayso.feedback.Response;
import org.sayso.staff.Role;

/** What a moderator may do with a response besides releasing it, and what its sender sees of each. */
@ParameterizedClass(name = "{0} px")
@MethodSource("org.sayso.journeys.Sight#widths")
class ModeratorTest {
    @Parameter
    int width;

    private final TestSite site = TestSite.demo();
    private final String mark = "sandpiper" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void itIsKeptPrivateAndTheSenderReadsWhyInKindWords() {
        try (Browser she = Browser.on(site, width); Browser moderator = Browser.signedIn(site, width, Role.MODERATOR)) {
            Idea idea = Idea.send(site, she, "My neighbour at number nine is loud " + mark);
            String id = idea.id();
            moderator.open("/desk/moderation/" + id + "#keep");
            moderator.page.click("#keep form button");
            moderator.look("moderation-no-reason");
            assertTrue(moderator.page.title().startsWith("Error:"));
            moderator.page.click("label[for=reason-about_a_person]");
            String kind = moderator.page.textContent("#kind-about_a_person").replaceAll("[“”]", "").strip();
            moderator.page.click("#keep form button");
            moderator.look("moderation-kept");
            assertEquals("KEPT_PRIVATE", idea.now().standing().name());
            idea.follow(she);
            she.look("follow-kept-private");
            assertTrue(she.text().contains(kind), "the words that the moderator saw beforehand");
        }
    }

    @Test
    void aPartIsTakenOutAndOnlyTheRestIsShown() {
        try (Browser she = Browser.on(site, width); Browser moderator = Browser.signedIn(site, width, Role.MODERATOR)) {
            Idea idea = Idea.send(site, she, "Ask Bartholomew about the benches " + mark);
            String id = idea.id();
            moderator.open("/desk/moderation/" + id + "#cover");
            moderator.page.evaluate("() => { const f = document.getElementById('words'); f.focus(); f.setSelectionRange(4, 15) }");
            moderator.page.click("button[data-cover=words]");
            assertEquals("Ask [removed] about the benches " + mark, moderator.page.inputValue("#words"));
            moderator.look("moderation-removing");
            moderator.page.click("#cover form > button");
            moderator.page.waitForLoadState();
            Response released = idea.now();
            assertTrue(released.isQuotable());
            assertEquals("Ask [removed] about the benches " + mark, released.shownWords());
        }
    }

    @Test
    void whatIsHandedOverIsSeenByTheSafeguardingLeadAlone() {
        try (Browser she = Browser.on(site, width); Browser moderator = Browser.signedIn(site, width, Role.MODERATOR);
                Browser lead = Browser.signedIn(site, width, Role.SAFEGUARDING_LEAD)) {
            Idea idea = Idea.send(site, she, "Something is not right at home " + mark);
            String id = idea.id();
            moderator.open("/desk/moderation/" + id + "#hand");
            moderator.page.fill("#note", "Please look soon " + mark);
            moderator.page.click("#hand form button");
            moderator.look("moderation-handed-over");
            assertEquals("CONCERN", idea.now().standing().name());
            moderator.open("/desk/moderation/" + id);
            assertFalse(moderator.text().contains(mark), "gone from the moderators");
            moderator.open("/desk/concerns");
            assertFalse(moderator.text().contains(mark));

            lead.open("/desk/concerns");
            lead.look("concerns");
            lead.page.locator("main h2 a").last().click();
            lead.look("concern");
            lead.page.click("main details summary");
            assertTrue(lead.text().contains("Please look soon"));
            idea.follow(she);
            she.look("follow-received");
            assertFalse(she.text().toLowerCase().contains("safeguarding"), "nothing tells that somebody noticed");
        }
    }

    @Test
    void aDecisionByKeyIsUndoneByKey() {
        try (Browser she = Browser.on(site, width); Browser moderator = Browser.signedIn(site, width, Role.MODERATOR)) {
            Idea idea = Idea.send(site, she, "More shade in the playground " + mark);
            String id = idea.id();
            moderator.open("/desk/moderation/" + id);
            moderator.page.waitForNavigation(() -> moderator.page.keyboard().press("p"));
            assertEquals("RELEASED", idea.now().standing().name());
            moderator.look("moderation-decided");
            moderator.page.waitForNavigation(() -> moderator.page.keyboard().press("z"));
            assertEquals("HELD", idea.now().standing().name());
        }
    }
}
