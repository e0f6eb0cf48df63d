package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Question;
import org.sayso.campaign.QuestionRepository;
import org.sayso.cast.TestSite;
import org.sayso.feedback.AnswerQuestions;
import org.sayso.feedback.Response;
import org.sayso.feedback.TakeBack;
import org.sayso.safeguarding.ReleaseResponse;
import org.sayso.staff.Colleague;
import org.sayso.staff.Role;

/** A plan lead finds what was meant, what others already said like it, and keeps the search. */
class SearchingTest {
    private final TestSite site = TestSite.demo();

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#widths")
    void whatWasMeantIsFoundKeptAndForgotten(int width) {
        try (Browser lead = Browser.signedIn(site, width, Role.PLAN_LEAD)) {
            walk(lead, "Getting home " + width);
        }
    }

    @Test
    void theSameInTheDark() {
        try (Browser lead = Browser.signedIn(site, 1279, Role.PLAN_LEAD, ColorScheme.DARK)) {
            walk(lead, "Getting home in the dark");
        }
    }

    private static void walk(Browser lead, String name) {
        lead.open("/desk/search?q=getting+home+in+the+evening");
        assertTrue(lead.text().contains("Close in meaning"));
        lead.look("search-meaning");
        lead.page.click(".keep-view summary");
        lead.page.click(".keep-view form button");
        assertTrue(lead.page.title().startsWith("Error:"));
        lead.look("search-keep-error");
        lead.page.fill("#name", name);
        lead.page.click(".keep-view form button");
        lead.page.waitForURL("**done=view-kept");
        lead.look("search-kept");
        lead.page.click(".row__like >> nth=0");
        lead.page.waitForURL("**/desk/search/like/*");
        assertEquals("What people already said", lead.page.textContent("h1"));
        lead.look("search-like");
        lead.open("/desk/search");
        lead.look("search-views");
        lead.page.click(".saved-views li:has-text('" + name + "') form[action$='/deletion'] button");
        lead.page.waitForURL("**gone=*");
        lead.look("search-gone");
        lead.page.click("form[action$='/return'] button");
        lead.page.waitForURL("**done=view-back");
        lead.page.click(".saved-views li:has-text('" + name + "') form[action$='/deletion'] button");
        lead.page.waitForURL("**gone=*");
        assertFalse(lead.page.locator(".saved-views li:has-text('" + name + "')").count() > 0);
    }

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#widths")
    void anAnswerToAnotherQuestionIsFound(int width) {
        Campaign campaign = site.openCampaign();
        Question why = site.the(QuestionRepository.class).save(new Question(
                UUID.randomUUID().toString(), campaign.id(), 1, "open", "What would make the biggest difference to you and your family?", null, null, null));
        Response made = site.heard(campaign, "Please mend the changing rooms at the leisure centre", true);
        String word = "quokka" + width;
        site.the(AnswerQuestions.class).answer(made.id(), Map.of(why.id(), "My sister has a toy " + word + " and she can not take it swimming as long as the lockers are broken"));
        site.the(ReleaseResponse.class).release(Colleague.named("Idris Durdle", Role.MODERATOR), made.id(), null, null);
        site.settled();
        try (Browser lead = Browser.signedIn(site, width, Role.PLAN_LEAD)) {
            lead.open("/desk/search?by=words&spelled=exactly&q=" + word);
            assertEquals(word, lead.page.textContent(".row__answers mark"));
            lead.look("search-answer");
        }
        site.the(TakeBack.class).takeBack(made.id());
        site.settled();
    }

    @Test
    void theNewPartsOfSearchCanBeSeen() {
        try (Browser lead = Browser.signedIn(site, 360, Role.PLAN_LEAD)) {
            for (String query : java.util.List.of("q=playgruond", "q=bus&area=atlantis", "q=bus+home&by=words", "q=zzqx")) {
                lead.open("/desk/search?" + query);
                lead.look("search-" + query.replaceAll("[^a-z]+", "-"));
            }
        }
    }
}
