package org.sayso.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.sayso.campaign.Campaigns;
import org.sayso.cast.Database;
import org.sayso.cast.TestSite;
import org.sayso.staff.ApiTokenRepository;
import org.slf4j.LoggerFactory;

/** What each start says: whoever runs it finds the way in, and no password or token is said twice. */
@Isolated("it listens to what every site of this JVM says")
class FirstStartTest {
    @TempDir
    private Path data;
    private final Map<String, Object> database = Database.H2.freshProperties();

    private List<String> start(Map<String, Object> settings) {
        Map<String, Object> properties = new HashMap<>(database);
        properties.putAll(Map.of("sayso.data", data.toString(), "sayso.demo-password", "", "sayso.demo-token", ""));
        properties.putAll(settings);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        Logger log = (Logger) LoggerFactory.getLogger("Sayso");
        heard.start();
        log.addAppender(heard);
        try (TestSite site = TestSite.start(properties)) {
            assertEquals(200, site.visitor().get("/").status());
            return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        } finally {
            log.detachAppender(heard);
        }
    }

    private static boolean says(List<String> lines, String words) {
        return lines.stream().anyMatch(line -> line.contains(words));
    }

    @Test
    void aDemoSaysItsPasswordOnceAndAfterwardsWhereItWas() {
        List<String> first = start(Map.of("sayso.demo", true));
        assertTrue(says(first, "Loading the demo"));
        assertTrue(says(first, "/desk with the password demo-"));
        assertTrue(says(first, "API token"));
        assertEquals(6, first.stream().filter(line -> line.endsWith("@dorset.example.org")).count(), "one sign-in for each role, and a second plan lead");
        assertTrue(first.getLast().contains("Sayso for Dorset is ready: http://"));

        List<String> second = start(Map.of("sayso.demo", true));
        assertFalse(says(second, "Loading the demo"));
        assertTrue(says(second, "the password of the first start; SAYSO_DEMO_PASSWORD sets another"));
        assertFalse(says(second, "API token"));
        assertEquals(6, second.stream().filter(line -> line.endsWith("@dorset.example.org")).count());

        List<String> chosen = start(Map.of("sayso.demo", true, "sayso.demo-password", "otter lamp seven blue"));
        assertTrue(says(chosen, "/desk with the password otter lamp seven blue"));

        List<String> real = start(Map.of("sayso.demo", false));
        assertTrue(says(real, "This site was begun as a demo"));
        assertFalse(says(real, "@dorset.example.org"));
        assertFalse(says(real, "makes the first admin"), "there is staff already");
    }

    @Test
    void aRealSiteSaysWhereTheFirstAdminIsMade() {
        List<String> first = start(Map.of("sayso.demo", false));
        assertTrue(says(first, "/desk/set-up?t="));
        assertFalse(says(first, "demo"));
        assertFalse(says(first, "password"));
    }

    @Test
    void aRealSiteTakesNothingBeforeSomebodyIsThereToReadIt() {
        Map<String, Object> properties = new HashMap<>(database);
        properties.putAll(Map.of("sayso.data", data.toString(), "sayso.demo", false));
        try (TestSite site = TestSite.start(properties)) {
            Campaigns campaigns = site.the(Campaigns.class);
            assertEquals(List.of("draft", "draft", "draft"), campaigns.all().stream().map(c -> campaigns.stage(c).slug()).toList());
            assertEquals(404, site.visitor().get("/c/i-live-in-dorset").status());
            assertEquals(404, site.visitor().json("POST", "/api/v1/campaigns/i-live-in-dorset/responses", null, "{\"text\":\"Is anybody there?\"}").status());
        }
    }

    @Test
    void aTokenThatIsGivenLaterHoldsFromThenOn() {
        start(Map.of("sayso.demo", true));
        Map<String, Object> properties = new HashMap<>(database);
        properties.putAll(Map.of("sayso.data", data.toString(), "sayso.demo", true, "sayso.demo-token", "a-token-that-came-later"));
        for (int i = 0; i < 2; i++) {
            try (TestSite site = TestSite.start(properties)) {
                assertEquals(200, site.visitor().json("GET", "/api/v1/responses", "a-token-that-came-later", null).status());
                assertEquals(2, site.the(ApiTokenRepository.class).count());
            }
        }
    }
}
