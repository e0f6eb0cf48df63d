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
        try (Browser she = Browser.on(site, sight); Browser admin = Browser.signedIn(site, sight, Role.ADMIN)) {
            Idea idea = Idea.send(site, she, "A drinking fountain by the skate park");
            she.look("thanks-with-offer");
            she.page.click("a[href^='/notice/offer']");
            she.look("hear-offer");
            assertFalse(she.page.isChecked("#old"));
            she.page.fill("#email", "me at home");
            she.page.click("form[action='/notice/address'] button");
            she.look("hear-wrong");
            assertEquals("me at home", she.page.inputValue("#email"));
            she.page.check("#old");
            she.page.fill("#email", her);
            she.page.click("form[action='/notice/address'] button");
            she.page.waitForURL("**/notice/sent");
            she.look("hear-sent");

            she.open(new MailFolder(site).found(her, LINK));
            she.look("hear-confirm");
            she.page.click("main form button");
            she.page.waitForURL("**/notice/on");
            she.look("hear-on");
            she.open("/notice/yes/an-old-link");
            she.look("hear-over");
            idea.follow(she);
            she.look("follow-with-offer");
            she.page.click("form[action='/notice/offer'] button");
            assertTrue(she.text().contains("I am 13 or over"));

            admin.open("/desk/notices");
            admin.look("notices");
            assertFalse(admin.text().contains(her));
            she.open("/notice/stop/any-link");
            she.look("hear-stop");
            she.page.click("main form button");
            she.page.waitForURL("**/notice/stopped");
            she.look("hear-stopped");
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
