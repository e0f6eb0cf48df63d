package org.sayso.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.cast.Database;
import org.sayso.cast.OnePerThread;
import org.sayso.cast.TestSite;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.TakeBack;
import org.sayso.staff.Role;
import org.sayso.tagging.Readings;

/** A plan lead corrects the tagger, has it learn, looks at what that gains and loses, switches it on, and goes back. On a demo of its own. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.sayso.journeys.Sight#ofALongWay")
class LearningTest {
    private static final OnePerThread<TestSite> SITE = new OnePerThread<>(LearningTest::start);
    private static final String PRIORITY = "young-and-thriving";

    @Parameter
    Sight sight;

    private final TestSite site = SITE.get();
    private final String mark = "curlew" + UUID.randomUUID().toString().substring(0, 6);

    private static TestSite start() {
        Map<String, Object> properties = new HashMap<>(Database.H2.freshProperties());
        properties.put("sayso.demo", true);
        TestSite site = TestSite.start(properties);
        site.settled();
        return site;
    }

    @Test
    void aCorrectionTeachesAndAPersonSwitchesItOnAndBack() throws InterruptedException {
        try (Browser she = Browser.on(site, sight.width()); Browser lead = Browser.signedIn(site, sight, Role.PLAN_LEAD)) {
            Idea idea = Idea.send(site, she, "No bus home after the youth club, so I can not stay. " + mark);
            site.the(ResponseRepository.class).decide(idea.id(), "RELEASED", null, null, site.the(Clock.class).instant());
            site.settled();
            switchOn(lead);
            correct(lead, idea);
            String version = learn(lead);
            String came = modelOf(idea);
            use(lead, version);
            waitUntilReadBy(idea, model -> model.startsWith(came + "+learned-"));
            lead.open("/desk/learning");
            lead.look("learning-in-use");
            goBack(lead);
            waitUntilReadBy(idea, came::equals);
            lead.page.waitForNavigation(() -> lead.page.click("a[href='" + version + "']"));
            use(lead, version);
            waitUntilReadBy(idea, model -> !model.equals(came));
            takenBack(lead, version);
            waitUntilReadBy(idea, came::equals);
            switchOff(lead);
        }
    }

    private String modelOf(Idea idea) {
        return site.the(Readings.class).of(List.of(idea.id())).get(idea.id()).model();
    }

    /** The tagger is loaded in the background before anything is read again. */
    private void waitUntilReadBy(Idea idea, Predicate<String> model) throws InterruptedException {
        long until = System.nanoTime() + 180_000_000_000L;
        while (!model.test(modelOf(idea))) {
            assertTrue(System.nanoTime() < until, "still read by " + modelOf(idea));
            Thread.sleep(50);
        }
        site.settled();
    }

    private void switchOn(Browser lead) {
        lead.open("/desk/learning");
        assertEquals("Learning", lead.page.textContent("h1"));
        lead.look("learning-off");
        assertTrue(lead.text().contains("Switched off"));
        lead.page.click("main a[href='/desk/learning/switch']");
        lead.page.waitForURL("**/switch");
        lead.look("learning-what-it-means");
        lead.page.click("main form button");
        lead.page.waitForURL("**/desk/learning?done=learning-on");
        lead.look("learning-on");
    }

    private void correct(Browser lead, Idea idea) {
        lead.open("/desk/inbox?id=" + idea.id());
        lead.page.click("#change summary");
        lead.page.locator("#change input:checked").all().forEach(ticked -> ticked.uncheck());
        lead.page.check("#change input[value=" + PRIORITY + "]");
        lead.page.waitForNavigation(() -> lead.page.click("#change form > button"));
    }

    /** @return the address of the new version */
    private String learn(Browser lead) {
        lead.open("/desk/learning");
        lead.page.click("form[action$='/runs'] button");
        lead.page.waitForURL("**?done=learning-asked");
        lead.look("learning-going");
        lead.page.waitForSelector("main form[action$='/runs']", new com.microsoft.playwright.Page.WaitForSelectorOptions().setTimeout(120_000));
        lead.look("learning-done");
        String version = lead.page.getAttribute("table tbody a >> nth=0", "href");
        lead.page.waitForNavigation(() -> lead.page.click("table tbody a >> nth=0"));
        lead.look("learning-version");
        assertTrue(lead.text().contains("On decisions held back") && lead.text().contains("Too few to tell"));
        lead.open(version + "/examples");
        lead.look("learning-examples");
        lead.open(version);
        return version;
    }

    private void use(Browser lead, String version) {
        lead.page.click("form[action='" + version + "/use'] button");
        lead.page.waitForURL("**?done=learning-used");
        assertTrue(lead.text().contains("In use"));
    }

    private void goBack(Browser lead) {
        lead.page.click("main a[href$='/versions/0']");
        lead.page.waitForURL("**/versions/0");
        lead.look("learning-back");
        lead.page.click("main form button");
        lead.page.waitForURL("**?done=learning-as-it-came");
        assertTrue(lead.text().contains("The model that came with Sayso"));
    }

    /** The sender of one of the examples takes it back: the version is gone the moment that is done. */
    private void takenBack(Browser lead, String version) {
        lead.open(version + "/examples");
        site.the(TakeBack.class).takeBack(lead.page.textContent("tbody a >> nth=0"));
        site.settled();
        lead.open(version);
        lead.look("learning-retired");
        assertTrue(lead.text().contains("Retired on") && lead.text().contains("What it learned is erased"));
        assertEquals(0, lead.page.locator("form[action='" + version + "/use']").count());
    }

    private void switchOff(Browser lead) {
        lead.open("/desk/learning/switch");
        lead.look("learning-switch-off");
        lead.page.click("main form button");
        lead.page.waitForURL("**?done=learning-off");
        assertTrue(lead.text().contains("Switched off"));
    }
}
