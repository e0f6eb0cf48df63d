package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.TestSite;
import org.sayso.feedback.ResponseRepository;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;
import org.sayso.tagging.ConfirmTags;

/** The team answers her idea in plain words, she reads it with her code, and says that they got it only partly right. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.journeys.Sight#ofTheDesk")
class AnsweredTest {
    @Parameter
    Sight sight;

    private final TestSite site = TestSite.demo();

    @Test
    void sheIsAnsweredAndSaysWhetherWeGotItRight() {
        try (Browser she = Browser.on(site, sight); Browser lead = Browser.signedIn(site, sight, Role.PLAN_LEAD)) {
            Idea idea = Idea.send(site, she, "A drinking fountain by the skate park");
            site.the(ResponseRepository.class).decide(idea.id(), "RELEASED", null, null, site.the(Clock.class).instant());
            site.settled();
            site.the(ConfirmTags.class).change(Colleague.named("Priya N", Role.PLAN_LEAD), idea.id(), List.of("best-place-to-live"), null);
            lead.open("/desk/inbox?state=all&id=" + idea.id());
            lead.page.click("a[href='/desk/replies/" + idea.id() + "']");
            lead.page.fill("#words", "We will facilitate stakeholder engagement regarding the provision of additional hydration facilities in accordance with our framework.");
            lead.page.waitForSelector(".reading mark.hard");
            lead.look("reply-hard");
            assertTrue(lead.text().contains("Say “help”?"), lead.text());
            lead.page.fill("#words", "Yes. We will put one in. The work starts in May. You can watch us dig.");
            lead.page.waitForSelector(".reading--plain");
            lead.page.click("#yours button");
            lead.page.waitForURL("**?done=reply-written");
            lead.look("reply-sent");
            lead.open("/desk/replies");
            lead.look("replies");

            idea.follow(she);
            she.look("follow-answered");
            assertTrue(she.text().contains("You can watch us dig."));
            var boxes = she.page.locator(".right__answers button").all().stream().map(button -> button.boundingBox()).toList();
            assertEquals(1, boxes.stream().map(box -> Math.round(box.width) + "x" + Math.round(box.height)).distinct().count(), "all answers weigh the same");
            assertTrue(boxes.getFirst().height >= 48);
            she.page.click("button[name=answer][value=partly]");
            she.look("follow-partly-right");
            assertTrue(she.text().contains("You said partly."));

            lead.open("/desk/changes/right?about=theme&answer=partly");
            lead.look("did-we-get-it-right");
            assertTrue(lead.text().contains("A drinking fountain by the skate park"));
        }
    }
}
