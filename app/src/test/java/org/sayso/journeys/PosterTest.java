package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.cast.QrReader;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;

/** A youth worker prints a poster and hangs it up; somebody points a phone at it. */
class PosterTest {
    private static final String SHARE = "/desk/campaigns/i-live-in-dorset/share";
    private static final double MILLIMETRE = 96 / 25.4;
    private static final int DOTS = 150;
    private static final String SMALLEST = """
            () => [...document.querySelectorAll('.poster *')].filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
                .map(e => parseFloat(getComputedStyle(e).fontSize)).reduce((a, b) => Math.min(a, b))""";
    private final TestSite site = TestSite.demo();

    /** A sheet is as many millimetres wide and high; Chromium writes the sizes of its pages in points. */
    @ParameterizedTest
    @CsvSource({"a4, 210, 297", "a3, 297, 420"})
    void aPosterFillsOneSheetAndItsCodeLeadsToTheCampaign(String size, int wide, int high) {
        int width = (int) (wide * MILLIMETRE);
        try (Browser paper = Browser.onPaper(site, width, DOTS, Role.ADMIN)) {
            paper.page.setViewportSize(width + 1, (int) (high * MILLIMETRE) + 1);
            String library = place(paper, "Dorchester library");
            String printed = printedAddress(paper, library);
            paper.open(library + "/poster/" + size);
            var sheet = paper.page.locator(".poster").boundingBox();
            assertEquals(0, sheet.x, .5);
            assertEquals(0, sheet.y, .5);
            assertEquals(wide * MILLIMETRE, sheet.width, 1.5);
            assertEquals(high * MILLIMETRE, sheet.height, 1.5);
            assertTrue(paper.page.locator(".poster .qr").boundingBox().width >= 35 * MILLIMETRE);
            assertTrue(((Number) paper.page.evaluate(SMALLEST)).doubleValue() >= 14 * 96 / 72.0, "14 pt: " + paper.page.evaluate(SMALLEST));
            assertTrue((Boolean) paper.page.evaluate("() => { const p = document.querySelector('.poster'); return p.scrollHeight <= p.clientHeight + 1 && p.scrollWidth <= p.clientWidth + 1 }"), "nothing is cut off");
            assertEquals(printed, QrReader.words(paper.picture(".poster", "poster-" + size)));
            List<String> pages = pages(paper.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)));
            assertEquals(1, pages.size(), pages.toString());
            assertEquals(Math.round(wide / 25.4 * 72) + " x " + Math.round(high / 25.4 * 72), pages.getFirst());
        }
        try (Browser phone = Browser.on(site, 360)) {
            phone.open("/q/i-live-in-dorset");
            assertTrue(phone.page.url().endsWith("/c/i-live-in-dorset"));
        }
    }

    /** The question that is as long as a question can be. */
    @ParameterizedTest
    @CsvSource({"8", "33", "61", "96", "151", "221", "300"})
    void aQuestionOfAnyLengthFits(int length) {
        String question = ("What would you change about the way home, " + "and who should do it, and by when, and how would we know? ".repeat(6)).substring(0, length - 1).strip() + "?";
        var campaign = site.openCampaign();
        var repository = site.the(org.sayso.campaign.CampaignRepository.class);
        repository.update(new org.sayso.campaign.Campaign(
                campaign.id(), campaign.partnership(), campaign.slug(), campaign.title(), question, null, null, campaign.audience(), campaign.plan(), campaign.opensAt(),
                campaign.closesAt(), null, false, false, false, campaign.readyAt(), null, campaign.closedAt(), null, campaign.createdAt(), campaign.version()));
        try (Browser paper = Browser.onPaper(site, 794, DOTS, Role.ADMIN)) {
            paper.page.setViewportSize(795, 1124);
            paper.open("/desk/campaigns/" + campaign.slug() + "/share/own/poster/a4");
            paper.picture(".poster", "poster-of-" + length);
            var ask = paper.page.locator(".poster__ask").boundingBox();
            var act = paper.page.locator(".poster__act").boundingBox();
            assertTrue(ask.y + ask.height + 15 * MILLIMETRE <= act.y, "the question ends at " + (ask.y + ask.height) + ", the code begins at " + act.y);
            var foot = paper.page.locator(".poster__foot").boundingBox();
            assertTrue(foot.y + foot.height <= 297 * MILLIMETRE + .5);
            paper.open("/desk/campaigns/" + campaign.slug() + "/share/own/card");
            paper.picture("#card", "card-of-" + length);
        } finally {
            var open = repository.findById(campaign.id()).orElseThrow();
            repository.delete(open);
        }
    }

    @Test
    void theCardIsSavedAsAPicture() throws Exception {
        try (Browser admin = Browser.signedIn(site, 1280, Role.ADMIN)) {
            admin.open(SHARE + "/own/card");
            admin.page.waitForFunction("document.getElementById('card').complete");
            Download download = admin.page.waitForDownload(() -> admin.page.click("[data-picture]"));
            assertEquals("i-live-in-dorset-card.png", download.suggestedFilename());
            byte[] png = download.createReadStream().readAllBytes();
            BufferedImage picture = ImageIO.read(new java.io.ByteArrayInputStream(png));
            assertEquals(1080, picture.getWidth());
            assertEquals(1080, picture.getHeight());
            assertEquals(site.address() + "/q/i-live-in-dorset", QrReader.words(png));
            if (System.getProperty("journeys.pictures") != null) {
                java.nio.file.Files.write(java.nio.file.Path.of(System.getProperty("journeys.pictures"), "card.png"), png);
            }
        }
    }

    @Test
    void anAdminMakesAPlaceAndItsPoster() {
        for (int width : new int[] {360, 1280}) {
            try (Browser admin = Browser.signedIn(site, width, Role.ADMIN)) {
                admin.open("/desk/campaigns/i-live-in-dorset");
                admin.page.click("a[href='" + SHARE + "']");
                admin.page.fill("#place", "Youth club " + width);
                admin.page.click("form[action='" + SHARE + "'] button");
                admin.look("share-made");
                String club = place(admin, "Youth club " + width);
                admin.open(club);
                admin.page.fill("#place", "");
                admin.page.click("form[action='" + club + "'] button");
                admin.look("place-wrong");
                admin.open(club + "/poster/a4");
                admin.look("poster-on-screen");
                admin.open(club);
                admin.page.click("form[action='" + club + "/retirement'] button");
                admin.look("place-retired");
            }
        }
    }

    @Test
    void aSlipHoldsTheCodeInWordsAndLeadsToWhereItIsTyped() {
        try (Browser she = Browser.on(site, 360)) {
            Idea idea = Idea.send(site, she, "A slip of paper for my nan");
            assertTrue(she.page.isVisible("[data-print]"));
            assertFalse(she.page.isVisible(".slip"));
            slip(she, idea.code(), "slip-thanks");
            she.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
            idea.follow(she);
            slip(she, idea.code(), "slip-follow");
        }
    }

    private void slip(Browser she, String code, String name) {
        she.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        she.page.setViewportSize(794, 600);
        assertTrue(she.page.isVisible(".slip"));
        assertFalse(she.page.isVisible("main h1"), "the page itself is not printed");
        String words = she.page.locator(".slip").innerText();
        assertTrue(words.contains(code) && words.contains("/i"), words);
        String leads = QrReader.words(she.picture(".slip", name));
        assertEquals(site.address() + "/i", leads);
        she.page.setViewportSize(360, 640);
    }

    private static String place(Browser admin, String name) {
        admin.open(SHARE);
        return admin.page.getAttribute("th a:text-is('" + name + "')", "href");
    }

    private String printedAddress(Browser admin, String place) {
        admin.open(place);
        return admin.page.getAttribute(".share-code a", "href");
    }

    private static List<String> pages(byte[] pdf) {
        return Pattern.compile("/MediaBox\\s*\\[\\s*0\\s+0\\s+([0-9.]+)\\s+([0-9.]+)\\s*]").matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results()
                .map(PosterTest::rounded).toList();
    }

    private static String rounded(MatchResult box) {
        return Math.round(Double.parseDouble(box.group(1))) + " x " + Math.round(Double.parseDouble(box.group(2)));
    }
}
