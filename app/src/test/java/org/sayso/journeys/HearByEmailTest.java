package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Mark;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;

/** She asks to hear by email, says yes with the link of the first mail, and stops again. Mail lies in the data folder, as in the demo. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.journeys.Sight#inPublic")
class HearByEmailTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/notice/[a-z]+/[A-Za-z0-9_-]{22})");

    @Parameter
    Sight sight;

    private final TestSite site = TestSite.demo();

    @Test
    void sheAsksSaysYesAndCanStop() throws Exception {
        String her = Mark.ofLetters() + "@example.org";
        try (Browser she = Browser.on(site, sight.width(), sight.scheme()); Browser admin = Browser.signedIn(site, sight.width(), Role.ADMIN, sight.scheme())) {
            Idea idea = Idea.send(site, she, "A drinking fountain by the skate park");
            she.look(sight.of("thanks-with-offer"));
            she.page.click("a[href^='/notice/offer']");
            she.look(sight.of("hear-offer"));
            assertFalse(she.page.isChecked("#old"));
            she.page.fill("#email", "me at home");
            she.page.click("form[action='/notice/address'] button");
            she.look(sight.of("hear-wrong"));
            assertEquals("me at home", she.page.inputValue("#email"));
            she.page.check("#old");
            she.page.fill("#email", her);
            she.page.click("form[action='/notice/address'] button");
            she.page.waitForURL("**/notice/sent");
            she.look(sight.of("hear-sent"));

            she.open(new MailFolder(site).found(her, LINK));
            she.look(sight.of("hear-confirm"));
            she.page.click("main form button");
            she.page.waitForURL("**/notice/on");
            she.look(sight.of("hear-on"));
            she.open("/notice/yes/an-old-link");
            she.look(sight.of("hear-over"));
            idea.follow(she);
            she.look(sight.of("follow-with-offer"));
            she.page.click("form[action='/notice/offer'] button");
            assertTrue(she.text().contains("I am 13 or over"));

            admin.open("/desk/notices");
            admin.look(sight.of("notices"));
            assertFalse(admin.text().contains(her));
            she.open("/notice/stop/any-link");
            she.look(sight.of("hear-stop"));
            she.page.click("main form button");
            she.page.waitForURL("**/notice/stopped");
            she.look(sight.of("hear-stopped"));
        }
    }

    @Test
    void itWorksWithoutScripts() throws Exception {
        String her = Mark.ofLetters() + "@example.org";
        try (Browser she = Browser.withoutScripts(site, sight.width())) {
            Idea.send(site, she, "A bench in the sun");
            she.page.click("a[href^='/notice/offer']");
            she.page.check("#old");
            she.page.fill("#email", her);
            she.page.click("form[action='/notice/address'] button");
            she.open(new MailFolder(site).found(her, LINK));
            she.page.click("main form button");
            assertTrue(she.page.url().endsWith("/notice/on"));
        }
    }
}
