package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.question.SomeLeaders;
import org.sayso.staff.Role;

/** A parent asks a leader without an account, the leader's office answers by a date, and she reads it with her code. */
class AskTest {
    private final TestSite site = TestSite.demo();
    private final SomeLeaders some = new SomeLeaders(site);

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#inPublic")
    void aParentAsksAndTheAnswerComesByItsDate(Sight sight) {
        String path = some.pathOf(site.openCampaign());
        some.answered(some.asked(path, "Who chooses which schools get a bus?"), "The transport team does, each spring. You can see the list of routes in April.");
        some.asIfAsked(some.asked(path, "When does the bus to the special school come back? It was here for ten years, and many families need it each day."), 30);
        String question = "Why does the last bus go at six? " + Mark.ofLetters();
        try (Browser she = Browser.on(site, sight); Browser lead = Browser.signedIn(site, sight, Role.PLAN_LEAD)) {
            she.open("/ask");
            she.look("ask-leaders");
            she.open(path);
            she.look("ask-leader");
            String code = asks(she, path, question, "ask");
            lead.open("/desk/leaders");
            lead.look("ask-desk-leaders");
            lead.page.click("a[href='/desk/leaders/new']");
            lead.look("ask-desk-leader-new");
            lead.page.click("main form button");
            lead.look("ask-desk-leader-error");
            readsFirst(site, sight);
            some.releaseAll(question);
            answers(lead, question);
            reads(she, code);
            she.open(path);
            assertTrue(she.text().contains("From September there is one at eight."), she.text());
            she.look("ask-leader-answered");
        }
    }

    private static void readsFirst(TestSite site, Sight sight) {
        try (Browser moderator = Browser.signedIn(site, sight, Role.MODERATOR)) {
            moderator.open("/desk/moderation?page=99");
            assertTrue(moderator.text().contains("Question to Director of buses"), moderator.text());
            moderator.look("ask-desk-moderation");
            moderator.open("/desk/questions");
            moderator.look("ask-desk-unread");
        }
    }

    private static void answers(Browser lead, String question) {
        lead.open("/desk/questions");
        lead.look("ask-desk-questions");
        lead.page.click("a[href^='/desk/questions/']:has-text('" + question + "')");
        lead.look("ask-desk-question");
        lead.page.click("form[action$='/date'] button");
        lead.look("ask-desk-question-error");
        lead.page.check("#outcome-answered");
        lead.page.fill("#words", "From September there is one at eight.");
        lead.page.click("form[action$='/answer'] button");
        lead.page.waitForURL("**done=question-answered**");
        lead.look("ask-desk-question-answered");
        lead.open(lead.page.url().replaceAll(".*/desk/questions/([^?]*).*", "/desk/replies/$1"));
        lead.look("ask-desk-elsewhere");
        lead.open("/desk/questions?show=answered");
        lead.look("ask-desk-answered");
    }

    private static void reads(Browser she, String code) {
        she.open("/i");
        she.page.fill("#code", code);
        she.page.click("main form button");
        she.page.waitForSelector("text=From September there is one at eight.");
        she.look("ask-followed");
    }

    private static String asks(Browser she, String path, String question, String name) {
        she.open(path + "/question");
        she.look(name + "-form");
        she.page.click("main form button");
        she.page.waitForSelector(".govuk-error-summary");
        she.look(name + "-form-error");
        she.page.fill("#text", question + " Ask for me on 07700 900123");
        she.page.check("#show-yes");
        she.page.click("#send button");
        she.page.waitForSelector("button[value=out]");
        she.look(name + "-check");
        she.page.click("button[value=change]");
        she.page.fill("#text", question);
        she.page.click("#send button");
        she.page.waitForURL("**/thanks?r=**");
        she.look(name + "-thanks");
        return she.page.textContent("#code");
    }

    @Test
    void itAllWorksWithoutScriptsAndLeavesNoCookie() {
        String path = some.pathOf(site.openCampaign());
        try (Browser she = Browser.withoutScripts(site, 360)) {
            asks(she, path, "Where can I park? " + Mark.ofLetters(), "ask-plain");
            assertEquals(List.of(), she.page.context().cookies());
        }
    }
}
