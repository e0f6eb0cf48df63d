package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.campaign.Campaign;
import org.sayso.cast.Database;
import org.sayso.cast.Mark;
import org.sayso.cast.QrReader;
import org.sayso.cast.TestSite;
import org.sayso.event.Event;
import org.sayso.event.SomeEvents;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;

/** The screen of a room, from five metres. */
class RoomScreenTest {
    private final TestSite site = Database.H2.site();
    private final String mark = Mark.ofLetters();
    private Campaign campaign;
    private Event event;

    @BeforeEach
    void meet() {
        campaign = site.openCampaign();
        event = new SomeEvents(site).ofCampaign(campaign.id());
    }

    private Response shown(String words) {
        Response response = site.heard(campaign, words, true);
        site.the(ResponseRepository.class).decide(response.id(), "RELEASED", null, null, Instant.now());
        return response;
    }

    @Test
    void everythingOnItCanBeReadFromFiveMetresAndFits() {
        List.of("Buses that go home after the youth club. The last one leaves at six and then somebody has to fetch us " + mark, "A skate park with lights", "More people who listen, in school and out of it")
                .forEach(this::shown);
        for (String look : List.of("?still=yes&at=3", "?still=yes&at=3&look=dark")) {
            try (Browser room = Browser.on(site, 1280)) {
                room.page.setViewportSize(1280, 720);
                room.open("/present/" + event.slug() + look);
                room.look("note-screen" + (look.contains("dark") ? "-dark" : ""));
                assertEquals(List.of(), room.page.evaluate("""
                    () => [...document.querySelectorAll('.screen__main :is(h1, p, li)')].filter(e => e.textContent.trim() && parseFloat(getComputedStyle(e).fontSize) < 32)
                      .map(e => e.className + ' ' + getComputedStyle(e).fontSize)"""));
                assertTrue(((Number) room.page.evaluate("document.documentElement.scrollHeight")).intValue() <= 720, "it does not scroll");
                assertTrue(QrReader.words(room.picture(".qr", "note-screen-code")).endsWith("/q/" + campaign.slug()));
            }
        }
    }

    @Test
    void itGoesOnByItselfAndWhatIsHeldAgainGoes() {
        Response response = shown("Canary " + mark);
        try (Browser room = Browser.on(site, 1280)) {
            room.page.clock().install();
            room.open("/present/" + event.slug());
            assertTrue(room.text().contains("Canary"));
            site.the(ResponseRepository.class).decide(response.id(), "HELD", null, null, Instant.now());
            room.page.clock().runFor(21_000);
            room.page.waitForFunction("() => !document.body.textContent.includes('Canary')");
            shown("Another " + mark);
            room.page.clock().runFor(21_000);
            room.page.waitForFunction("() => document.body.textContent.includes('Another')");
            assertEquals("screen-in", room.page.evaluate("getComputedStyle(document.querySelector('.screen__ideas li')).animationName"));
            room.page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            assertEquals("none", room.page.evaluate("getComputedStyle(document.querySelector('.screen__ideas li')).animationName"));
            room.signal(false);
            for (int i = 0; i < 3; i++) {
                room.page.clock().runFor(21_000);
                room.page.waitForTimeout(300);
            }
            room.page.waitForFunction("() => !document.body.textContent.includes('Another')");
        }
    }

    @Test
    void itWorksOnAPhoneInBothSchemes() {
        shown("A skate park with lights " + mark);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Browser phone = Browser.on(site, 360, scheme)) {
                phone.open("/present/" + event.slug());
                phone.look("note-screen-phone-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
            }
        }
        try (Browser phone = Browser.withoutScripts(site, 360)) {
            phone.open("/present/" + event.slug());
            assertTrue(phone.text().contains(mark));
        }
        try (Browser empty = Browser.on(site, 1280)) {
            event = new SomeEvents(site).open(12);
            empty.page.setViewportSize(1280, 720);
            empty.open("/present/" + event.slug());
            empty.look("note-screen-empty");
        }
    }
}
