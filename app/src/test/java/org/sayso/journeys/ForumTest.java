package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Mark;
import org.sayso.cast.QrReader;
import org.sayso.cast.TestSite;
import org.sayso.event.SomeEvents;
import org.sayso.forum.SomeForums;
import org.sayso.staff.Role;
import org.sayso.web.Settings;

/** A parent joins a forum, says yes by the link in her mail, changes it and leaves; an officer makes one and sees its numbers. */
class ForumTest {
    private static final Pattern LINK = Pattern.compile("/forum/[A-Za-z0-9_-]{22}");
    private final TestSite site = TestSite.demo();
    private final SomeForums some = new SomeForums(site);

    private String linkTo(String address) throws Exception {
        Path folder = Path.of(site.the(Settings.class).data(), "mail");
        for (int i = 0; i < 200; i++) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    for (Path file : files.filter(f -> f.toString().endsWith(".eml")).toList()) {
                        String mail = Files.readString(file).replace("=\r\n", "");
                        Matcher link = LINK.matcher(mail);
                        if (mail.contains("To: " + address) && link.find()) {
                            return link.group();
                        }
                    }
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("No mail came");
    }

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#inPublic")
    void aParentJoinsChangesAndLeaves(Sight sight) throws Exception {
        String slug = some.openForParents("Dorset Parent Carer Forum");
        some.members(slug, some.areas().getFirst(), 23);
        some.members(slug, some.areas().get(1), 12);
        some.members(slug, some.areas().get(2), 2);
        some.count();
        new SomeEvents(site).open(20);
        try (Browser she = Browser.on(site, sight)) {
            she.open("/forums");
            she.look("forum-list");
            she.open("/forums/" + slug);
            she.look("forum");
            assertTrue(QrReader.words(she.picture(".qr", "forum-code")).endsWith("/forums/" + slug));
            joins(she, "forum", true);
        }
    }

    @Test
    void itAllWorksWithoutScripts() throws Exception {
        String slug = some.openForParents("A forum " + Mark.ofLetters());
        try (Browser she = Browser.withoutScripts(site, 360)) {
            she.open("/forums/" + slug);
            joins(she, "forum-plain", false);
        }
    }

    private void joins(Browser she, String name, boolean isWrongFirst) throws Exception {
        String her = Mark.ofLetters() + "@example.org";
        she.page.click("a[href$='/join']");
        she.look(name + "-join");
        if (isWrongFirst) {
            she.page.check("#purposes-counted");
            she.page.click("main form button");
            she.page.waitForSelector(".govuk-error-summary");
            she.look(name + "-join-error");
        }
        she.page.check("#purposes-digest");
        she.page.check("#purposes-counted");
        she.page.fill("#email", her);
        she.page.fill("#name", "Amina");
        she.page.selectOption("#area", some.areas().getFirst());
        she.page.check("#children-5_10");
        she.page.click("main form button");
        she.page.waitForURL("**/sent");
        she.look(name + "-sent");
        she.open(linkTo(her));
        she.look(name + "-confirm");
        she.page.click("main form[action$='/membership'] button");
        she.page.waitForURL("**?done=forum-joined");
        she.look(name + "-mine");
        if (isWrongFirst) {
            she.page.evaluate("document.querySelector('input[name=seen]').value = '0'"); // as a page that stood open while she changed it on another
            she.page.uncheck("#purposes-digest");
            she.page.click("main form[action$='/details'] button");
            she.page.waitForSelector(".govuk-error-summary");
            assertFalse(she.page.isChecked("#purposes-digest"), "her no stays");
            she.page.check("#purposes-digest");
            she.look(name + "-mine-old");
        }
        she.page.uncheck("#purposes-counted");
        she.page.click("main form[action$='/details'] button");
        she.page.waitForURL("**?done=forum-changed");
        she.page.click("main form[action$='/leaving'] button");
        she.page.waitForURL("**/forum/left");
        she.look(name + "-left");
    }

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#ofTheDesk")
    void anOfficerMakesAForumAndSeesItsNumbers(Sight sight) {
        String slug = some.openForParents("Forum with members " + Mark.ofLetters());
        some.members(slug, some.areas().getFirst(), 7);
        new SomeEvents(site).open(20);
        try (Browser officer = Browser.signedIn(site, sight, Role.PLAN_LEAD); Browser young = Browser.on(site, sight)) {
            officer.open("/desk/forums/new");
            officer.look("forum-desk-new");
            officer.page.fill("#title", "Youth council " + Mark.ofLetters());
            officer.page.check("#kind-youth");
            officer.page.fill("#about", "We meet once a month. We say what should change for young people here, and the board answers us.");
            officer.page.fill("#runBy", "The participation team");
            officer.page.fill("#meets", "The first Tuesday of each month at six, in the Corn Store.");
            officer.page.click(".editor__side button.button");
            officer.page.waitForURL("**?done=saved");
            officer.page.click("form[action$='/opening'] button");
            officer.page.waitForURL("**?done=desk-forum-opened");
            officer.look("forum-desk-opened");
            young.open(officer.page.url().replaceAll("https?://[^/]+/desk|\\?.*", "") + "/join");
            young.look("forum-join-youth");
            young.page.check("#old-no");
            young.page.click("main form button");
            young.page.waitForURL("**/young");
            young.look("forum-young");
            officer.open("/desk/forums");
            officer.look("forum-desk-list");
            officer.open("/desk/forums/" + slug);
            assertTrue(officer.text().contains("By area"));
            officer.page.click("summary:has-text('What it says now')");
            officer.look("forum-desk");
            officer.open("/desk/forums/" + slug + "/message");
            officer.page.fill("#title", "Come to the walk");
            officer.page.fill("#words", "We walk to the river on Tuesday.");
            officer.look("forum-desk-message");
            officer.page.click("main form button.button");
            officer.look("forum-desk-message-check");
            officer.open("/desk/forums/" + slug + "/closing");
            officer.look("forum-desk-close");
        }
    }
}
