package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sayso.cast.Database;
import org.sayso.cast.MovableClock;
import org.sayso.cast.TestSite;
import org.sayso.staff.Role;
import org.sayso.web.Moments;

/** An officer runs a whole event at a desk, from its first form to its impact card; a parent with a phone is there all the way. Everything is done on the pages; only time is moved. */
class WholeEventTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/booking/[A-Za-z0-9_-]{22})");
    private static final String HER = "amina@example.org";
    private final TestSite site = begin();
    private final String slug = "time-to-talk-about-buses";
    private final String desk = "/desk/events/" + slug;
    private final ZonedDateTime starts = site.the(MovableClock.class).instant().atZone(Moments.LONDON).truncatedTo(ChronoUnit.DAYS).plusDays(30).withHour(18);

    private static TestSite begin() {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.putAll(Map.of("sayso.post.where", "folder", "test.clock", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
        TestSite site = TestSite.start(properties);
        site.openCampaign();
        return site;
    }

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    void aWholeEventIsRunToItsImpactCard() throws Exception {
        officer(this::announces);
        officer(this::asksForTheAgenda);
        parent(this::books);
        String link = new MailFolder(site).found(HER, LINK);
        parent(she -> proposes(she, link));
        officer(this::letsItBeChosen);
        parent(she -> votes(she, link));
        moveTo(starts.minusDays(3));
        officer(this::publishesTheAgenda);
        parent(she -> {
            she.open("/events/" + slug);
            she.look("whole-agenda");
            assertTrue(she.text().contains("The last bus home"), she.text());
        });
        moveTo(starts.plusMinutes(10));
        officer(this::countsWhoCame);
        officer(this::takesANote);
        moveTo(starts.plusHours(3));
        parent(this::saysHowItWas);
        moveTo(starts.plusDays(2));
        officer(this::writesWhatWasDecided);
        moveTo(starts.plusDays(12));
        officer(this::doesWhatWasAgreed);
        officer(this::readsTheCard);
        parent(she -> {
            she.open("/events/" + slug);
            she.look("whole-after");
            assertTrue(she.text().contains("The bus at nine goes") && she.text().contains("Done: 1 of 1"), she.text());
        });
    }

    private void announces(Browser officer) {
        officer.open("/desk/events");
        officer.page.click("a[href='/desk/events/new']");
        officer.page.fill("#title", "Time to talk about buses");
        officer.page.fill("#slug", slug);
        officer.page.check("[name=kind][value=time_to_talk]");
        officer.page.check("[name=audience][value=parents_and_carers]");
        officer.page.fill("#about", "We talk about buses after school.");
        fillsDay(officer, "starts", starts.toLocalDate());
        officer.page.fill("#starts-time", "18:00");
        officer.page.fill("#ends", "20:00");
        officer.page.fill("#place", "The Corn Store");
        officer.page.fill("#capacity", "30");
        officer.page.fill("#target", "4");
        officer.page.check("[name=plan][value=dorset-cypf-2020-23]");
        officer.page.selectOption("#campaign", new SelectOption().setIndex(1));
        officer.page.click("form.editor .editor__side button");
        officer.page.waitForSelector("form[action$='/opening']");
        officer.look("whole-draft");
        officer.page.click("form[action$='/opening'] button");
        officer.page.waitForSelector(".notice--success");
    }

    private void asksForTheAgenda(Browser officer) {
        officer.open(desk + "/agenda");
        officer.page.click(".empty a");
        officer.page.fill("#slots", "2");
        fillsDay(officer, "propose", starts.toLocalDate().minusDays(10));
        officer.page.fill("#propose-time", "20:00");
        fillsDay(officer, "vote", starts.toLocalDate().minusDays(5));
        officer.page.fill("#vote-time", "20:00");
        officer.page.click("main form button");
        officer.page.waitForURL("**?done=*");
        officer.look("whole-agenda-begun");
    }

    private void books(Browser she) {
        she.open("/events/" + slug);
        she.page.click("a[href$='/book']");
        she.page.fill("#name", "Amina");
        she.page.fill("#contact", HER);
        she.page.click("main form button");
        she.page.waitForSelector("#people");
        she.page.click("main form button");
        she.page.waitForSelector("#needs-bsl");
        she.page.click("main form > .button-row:last-child button");
        she.page.waitForSelector("dl");
        she.page.click("main form button");
        she.page.waitForURL("**/book/done**");
    }

    private void proposes(Browser she, String link) {
        she.open(link);
        she.page.click("a[href*='/agenda/']");
        she.page.check("#kind-item");
        she.page.fill("#words", "The last bus home");
        she.page.fill("#why", "It leaves before clubs end.");
        she.page.click("form[action$='/proposals'] button");
        she.page.waitForSelector(".notice--success");
    }

    private void letsItBeChosen(Browser officer) {
        officer.open(desk + "/agenda");
        officer.page.click("a:has-text('The last bus home')");
        officer.page.click("form[action$='/release'] button");
        officer.page.waitForSelector(".notice--success");
    }

    private void votes(Browser she, String link) {
        she.open(link);
        she.page.click("a[href*='/agenda/']");
        she.page.locator("#dots li:has-text('The last bus home') input").first().fill("3");
        she.page.click("form[action$='/dots'] button");
        she.page.waitForSelector(".notice--success");
        she.look("whole-voted");
    }

    private void publishesTheAgenda(Browser officer) {
        officer.open(desk + "/agenda/result");
        officer.page.click("form[action$='/count'] button");
        officer.page.waitForSelector("form[action$='/publication'] button");
        officer.look("whole-agenda-result");
        officer.page.click("form[action$='/publication'] button");
        officer.page.waitForSelector(".notice--success");
    }

    private void countsWhoCame(Browser officer) {
        officer.open(desk + "/door");
        officer.page.click(".door-row button.button:not(.button--quiet)");
        officer.page.waitForSelector(".notice--success");
        officer.page.fill("#walk-in-people", "5");
        officer.page.click("form[action$='/walk-ins'] button");
        officer.page.waitForSelector("form[action$='/walk-ins/undoing']");
        assertEquals("6", officer.page.textContent(".stats__n"));
    }

    private void takesANote(Browser officer) {
        officer.open(desk + "/capture");
        officer.page.waitForSelector("[data-capture-show=ready]:visible");
        officer.page.fill("#table", "Sun");
        officer.page.selectOption("#item", new SelectOption().setIndex(1));
        officer.page.fill("#words", "Nobody can stay for chess club");
        officer.page.press("#words", "Enter");
        officer.page.waitForFunction("() => document.querySelectorAll('[data-capture-rows] [data-state=sent]:not([hidden])').length === 1");
    }

    private void saysHowItWas(Browser she) {
        she.open("/events/" + slug);
        she.page.click("a[href$='/feedback']");
        she.page.check("#face-good");
        she.page.check("#talked-yes");
        she.page.fill("#words", "Thank you for the tea");
        she.page.click("main form button");
        she.page.waitForURL("**/thanks?r=*");
        she.look("whole-thanks");
    }

    private void writesWhatWasDecided(Browser officer) {
        officer.open(desk + "/afterwards");
        officer.page.fill("#words", "We ask for a later bus.");
        officer.page.click("button[formaction$='/publication']");
        officer.page.waitForURL("**?done=decision-published*");
        officer.page.click("#points a[href$='/points/new']");
        officer.page.fill("#what", "Ask for a bus at nine");
        officer.page.fill("#who", "School transport team");
        fillsDay(officer, "due", starts.toLocalDate().plusDays(30));
        officer.page.click("main form button");
        officer.page.waitForURL("**?done=decision-point-added*");
    }

    private void doesWhatWasAgreed(Browser officer) {
        officer.open(desk + "/afterwards");
        officer.page.click("#points .card:has-text('Ask for a bus at nine') a:has-text('Done, not doing or change')");
        officer.page.check("#kind-words");
        officer.page.fill("#proof", "The bus at nine goes.");
        officer.page.click("form[action$='/proof'] button");
        officer.page.waitForURL("**?done=decision-point-done*");
        officer.page.click("form[action$='/closing'] button");
        officer.page.waitForURL("**?done=decision-closed*");
    }

    private void readsTheCard(Browser officer) {
        officer.open(desk);
        officer.look("whole-desk");
        officer.page.click("a[href$='/impact']:has-text('See the figures')");
        officer.look("whole-card");
        String card = officer.text();
        assertTrue(card.contains("People who came: 6") && card.contains("Done: 1 of 1"), card);
        officer.page.click("a[href*='/desk/events/impact']");
        officer.look("whole-term");
        assertTrue(officer.text().contains("Time to talk about buses"), officer.text());
    }

    private static void fillsDay(Browser browser, String field, LocalDate day) {
        browser.page.fill("#" + field + "-day", String.valueOf(day.getDayOfMonth()));
        browser.page.fill("#" + field + "-month", String.valueOf(day.getMonthValue()));
        browser.page.fill("#" + field + "-year", String.valueOf(day.getYear()));
    }

    private void moveTo(ZonedDateTime moment) {
        MovableClock clock = site.the(MovableClock.class);
        clock.pass(Duration.between(clock.instant(), moment.toInstant()));
    }

    private interface Visit {
        void of(Browser browser);
    }

    private void officer(Visit visit) {
        try (Browser officer = Browser.signedIn(site, 1280, Role.PLAN_LEAD)) {
            visit.of(officer);
        }
    }

    private void parent(Visit visit) {
        try (Browser she = Browser.on(site, 360)) {
            visit.of(she);
        }
    }
}
