package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.campaign.Campaign;
import org.sayso.cast.QrReader;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;

/** What was collected elsewhere comes in: a list step by step, and sheets of paper by keyboard. */
@ParameterizedClass(name = "{0} px")
@MethodSource("org.sayso.journeys.Sight#widths")
class IntakeTest {
    private static final String LIST = "Nr,When,I am,Year group,Ward,What would you change?,May we share it?\n"
            + "1,03/03/2026,Mum,Yr 9,Chesil,More buses in the evening so that we can come home from the youth club,Yes\n"
            + "2,04/03/2026,pupil,Yr 8,DT4,\"A place to be when it rains, with something warm to drink\",No\n3,,child,,,,\n4,1 May 2031,,,,Shorter lessons,\n";
    @Parameter
    int width;

    private final TestSite site = TestSite.demo();
    private Campaign campaign;

    @BeforeEach
    void ask() {
        campaign = site.openCampaign();
    }

    @Test
    void aListComesInStepByStep() {
        try (Browser lead = Browser.signedIn(site, width, Role.PLAN_LEAD)) {
            lead.open("/desk/intake");
            lead.look("intake-start");
            lead.page.click("form[enctype] button");
            lead.look("intake-start-wrong");
            lead.page.selectOption("#campaign", campaign.slug());
            lead.page.setInputFiles("#file", new FilePayload("ideas from the school fair.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
            lead.page.click("form[enctype] button");
            lead.look("intake-columns");
            lead.page.click("form[action$='/columns'] > button");
            lead.look("intake-values");
            lead.page.click("form[action$='/values'] button");
            lead.look("intake-preview");
            lead.page.goBack();
            assertTrue(lead.page.url().endsWith("/values"), lead.page.url());
            lead.page.goForward();
            lead.page.click("form[action$='/arrival'] button");
            lead.page.waitForSelector(".stats__n");
            lead.look("intake-result");
            assertEquals("2", lead.page.locator(".stats__n").first().textContent());
            lead.page.click("main details summary");
            lead.look("intake-result-back");
            lead.page.click("form[action$='/taking-back'] button");
            lead.page.waitForSelector(".notice--success");
            lead.look("intake-taken-back");
            lead.open("/desk/intake");
            lead.look("intake-before");
        }
    }

    @Test
    void sheetsArePrintedAndTypedInByKeyboard() {
        String number;
        try (Browser admin = Browser.signedIn(site, width, Role.ADMIN)) {
            admin.open("/desk/campaigns/" + campaign.slug());
            admin.page.click("a[href$='/paper']");
            admin.look("paper-start");
            admin.page.fill("#count", "3");
            admin.page.click("form[action$='/paper'] button");
            admin.look("paper-sheets");
            number = admin.page.locator(".sheet__head .sheet__number").first().textContent().replaceAll("\\D", "");
            admin.open("/desk/campaigns/" + campaign.slug() + "/paper");
            admin.look("paper-made");
        }
        try (Browser moderator = Browser.signedIn(site, width, Role.MODERATOR)) {
            moderator.open("/desk/intake/sheets");
            canBeTypedIn(moderator);
            moderator.page.keyboard().type(number);
            moderator.page.keyboard().press("Enter");
            moderator.page.keyboard().type("Lights on the path");
            moderator.page.keyboard().press("Shift+Enter");
            moderator.page.keyboard().type("to the skate park");
            moderator.page.keyboard().press("Enter");
            moderator.page.keyboard().type("24y");
            assertEquals("2 4 y", moderator.page.inputValue("#who") + " " + moderator.page.inputValue("#age") + " " + moderator.page.inputValue("#show"));
            moderator.look("entry-typed");
            moderator.page.keyboard().press("Enter");
            moderator.page.waitForSelector(".notice--success");
            canBeTypedIn(moderator);
            moderator.look("entry-next");
            moderator.page.keyboard().type(number + "\n");
            moderator.page.keyboard().type("Other words\n");
            moderator.page.keyboard().press("Tab");
            moderator.page.keyboard().press("Tab");
            moderator.page.keyboard().press("Enter");
            moderator.page.waitForSelector("[data-error-summary]");
            moderator.look("entry-before");
            assertEquals("Other words", moderator.page.inputValue("#words"));
            moderator.page.click("form[action$='/taking-back'] button");
            assertEquals(number, moderator.page.inputValue("#sheet"));
            moderator.look("entry-taken-back");
        }
    }

    /** Without a click: the cursor stands in the number of the sheet. */
    private static void canBeTypedIn(Browser browser) {
        browser.page.waitForFunction("() => document.readyState === 'complete' && document.activeElement.id === 'sheet'");
    }

    @Test
    void aPageHoldsTwoSheetsOrOne() {
        for (String paper : new String[] {"a5", "a4"}) {
            try (Browser admin = Browser.onPaper(site, width, 192, Role.ADMIN)) {
                admin.asPrinted(false);
                admin.open("/desk/campaigns/i-live-in-dorset/paper");
                admin.page.fill("#count", "3");
                admin.page.check("#" + paper);
                admin.page.click("form[action$='/paper'] button");
                admin.page.waitForFunction("() => document.querySelectorAll('.sheet').length === 3 && document.readyState === 'complete'");
                admin.asPrinted(true);
                byte[] pdf = admin.page.pdf(new com.microsoft.playwright.Page.PdfOptions().setPreferCSSPageSize(true));
                String text = new String(pdf, StandardCharsets.ISO_8859_1);
                assertEquals(paper.equals("a5") ? 2 : 3, text.split("/MediaBox").length - 1, paper);
                admin.page.setViewportSize(paper.equals("a5") ? 1123 : 794, paper.equals("a5") ? 794 : 1123);
                admin.picture(".paper", "sheet-printed-" + paper);
                assertEquals(site.address() + "/i", QrReader.words(admin.picture(".sheet .qr", "paper-code-" + paper)));
                var sheet = admin.page.locator(".sheet").first();
                assertTrue(((Number) sheet.evaluate("e => e.scrollHeight - e.clientHeight")).intValue() <= 1, "all of it is on the sheet");
            }
        }
    }
}
