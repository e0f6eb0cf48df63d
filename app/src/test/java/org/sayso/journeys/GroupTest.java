package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Mark;
import org.sayso.cast.QrReader;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;

/** An admin prints the code of a group; the group answers on one tablet, and comes back. */
class GroupTest {
    private static final String CAMPAIGN = "i-live-in-dorset";
    private final TestSite site = TestSite.demo();

    private String codeOf(String name, Browser admin) {
        admin.open("/desk/groups/new");
        admin.page.check("#kind-class");
        admin.page.fill("#name", name);
        admin.page.selectOption("#campaign", CAMPAIGN);
        admin.page.fill("#usualSize", "24");
        admin.page.click("main form button");
        return admin.page.textContent("#code").strip();
    }

    private String codeOf(String name) {
        try (Browser admin = Browser.signedIn(site, 1280, Role.ADMIN)) {
            return codeOf(name, admin);
        }
    }

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#ofTheDesk")
    void anAdminMakesAGroupAndPrintsItsCode(Sight sight) {
        try (Browser admin = Browser.signedIn(site, sight, Role.ADMIN)) {
            admin.open("/desk/groups");
            admin.look("group-desk-list");
            admin.page.click(".desk-head a");
            admin.page.click("main form button");
            admin.look("group-desk-new-error");
            codeOf("Journey " + Mark.ofLetters(), admin);
            admin.look("group-desk-sheet");
            admin.open("/desk/groups");
            admin.page.click("tbody a >> nth=0");
            admin.look("group-desk-one");
        }
        try (Browser moderator = Browser.signedIn(site, sight, Role.MODERATOR)) {
            moderator.open("/desk/moderation?show=held");
            assertTrue(moderator.text().contains("of a class of 27"), "the demo has a group whose answer waits");
        }
    }

    @Test
    void theSheetIsOnePage() {
        try (Browser paper = Browser.onPaper(site, 794, 192, Role.ADMIN)) {
            paper.asPrinted(false);
            codeOf("Paper " + Mark.ofLetters(), paper);
            paper.asPrinted(true);
            assertEquals(site.address() + "/group", QrReader.words(paper.picture(".group-sheet .qr", "group-sheet-qr")));
            byte[] pdf = paper.page.pdf(new com.microsoft.playwright.Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
            String text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
            assertEquals(1, text.split("/Type\\s*/Page[^s]").length - 1);
        }
    }

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#inPublic")
    void aGroupAnswersOnOneTabletAndComesBack(Sight sight) {
        String code = codeOf("Tablet " + Mark.ofLetters());
        try (Browser tablet = Browser.on(site, sight)) {
            tablet.open("/c/" + CAMPAIGN);
            tablet.page.click("a[href='/group']");
            tablet.look("group-code");
            tablet.page.fill("#code", "otter lamp");
            tablet.page.click("main form button");
            tablet.look("group-code-error");
            answers(tablet, code, "group");
            assertEquals("0", String.valueOf(tablet.page.evaluate("localStorage.length")), "nothing stays on the device");
            assertEquals("0", String.valueOf(tablet.page.evaluate("sessionStorage.length")));
            assertFalse(tablet.page.url().contains("?"));
            assertEquals(java.util.List.of(), tablet.page.context().cookies());
        }
    }

    @ParameterizedTest
    @MethodSource("org.sayso.journeys.Sight#widths")
    void everythingWorksWithoutScripts(int width) {
        String code = codeOf("Plain " + Mark.ofLetters());
        try (Browser tablet = Browser.withoutScripts(site, width)) {
            tablet.open("/group");
            answers(tablet, code, "group-plain");
        }
    }

    private static void answers(Browser tablet, String code, String name) {
        tablet.page.fill("#code", code);
        tablet.page.click("main form button");
        tablet.page.waitForSelector("#size");
        tablet.look(name + "-page");
        tablet.page.fill("#size", "0");
        tablet.page.click("form[action='/group/today'] button");
        tablet.page.waitForSelector("#size-error");
        tablet.page.fill("#size", "22");
        tablet.page.click("form[action='/group/today'] button");
        tablet.page.waitForSelector("#answer");
        tablet.look(name + "-answer");
        tablet.page.click("form[action='/group/answer'] button");
        tablet.page.waitForSelector("#answer-error");
        tablet.look(name + "-answer-error");
        tablet.page.fill("#answer", "Benches where we can sit and talk, Mrs Potter says so too " + Mark.ofLetters());
        tablet.page.fill("#said-by", "14");
        tablet.page.check("#show-yes");
        tablet.page.click("form[action='/group/answer'] button");
        tablet.page.waitForSelector("mark");
        tablet.look(name + "-check");
        tablet.page.click("button[value=out]");
        tablet.page.waitForSelector(".bubble");
        tablet.look(name + "-kept");
        tablet.page.click("form[action='/group/today'] button");
        tablet.page.waitForSelector("#answer");
        assertEquals("", tablet.page.inputValue("#answer"));
        tablet.page.click("form[action='/group'] button");
        tablet.page.waitForSelector("#said");
        tablet.look(name + "-said");
        tablet.page.click("form[action='/group/goodbye'] button");
        tablet.page.waitForSelector("form[action='/group/gone']");
        tablet.look(name + "-goodbye");
        tablet.page.click("form[action='/group/gone'] button");
        tablet.page.waitForSelector(".notice--success");
        assertTrue(tablet.text().contains("That answer is gone."));
        tablet.page.click("a[href='/group/done']");
        tablet.page.waitForSelector(".bubble");
        tablet.look(name + "-done");
    }
}
