package org.sayso.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.cast.OwnProcess;
import org.sayso.cast.Visitor;

/** Where the native library of the sentence encoders can not be loaded, Sayso starts all the same, reads by words, and says so. */
class WordsOnlyTest {
    @Test
    void itStartsAndSuggestsAndTheDeskSaysSo(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        Map<String, String> settings = Map.of(
                "JAVA_TOOL_OPTIONS", "-Donnxruntime.native.path=" + data.resolve("no-such-folder"), "SAYSO_DEMO", "true",
                "SAYSO_DEMO_TOKEN", "token-of-the-words-only-site", "SAYSO_DEMO_PASSWORD", "four-odd-words-here");
        try (OwnProcess sayso = new OwnProcess(data, settings)) {
            sayso.start();
            Visitor.Answer suggested = sayso.visitor().json(
                    "POST", "/api/v1/plans/dorset-cypf-2020-23/suggest", "token-of-the-words-only-site", "{\"text\":\"the last bus home goes at six\"}");
            assertEquals(200, suggested.status(), suggested.body());
            assertTrue(suggested.body().startsWith("{\"suggestions\":[{\"priority\":\"best-place-to-live\""), suggested.body());
            Visitor lead = sayso.visitor();
            lead.post("/desk/sign-in", Map.of("email", "plan.lead@dorset.example.org", "password", "four-odd-words-here")).mustRedirect();
            assertTrue(lead.get("/desk/inbox").page().text().contains("suggestions come from words alone"));
            assertTrue(Files.readString(sayso.log()).contains("No sentence encoder can run on this machine"));
        }
    }
}
