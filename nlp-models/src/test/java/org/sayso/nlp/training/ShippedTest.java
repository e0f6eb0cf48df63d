package org.sayso.nlp.training;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.nlp.Tagger;

class ShippedTest {
    private static final Path MODELS = Path.of("models");

    @Test
    void theModelsOfEveryPlanCameFromTheDataThatIsThere() throws IOException {
        for (PlanData data : PlanData.readAll(Path.of("data"))) {
            assertTrue(new Shipped(MODELS).isCurrent(data.plan(), Tagger.load(data.plan()).model()), data.plan());
            assertTrue(Tagger.load(data.plan()).model().endsWith(data.hash()), data.plan());
        }
    }

    @Test
    void aFileThatWasChangedOrIsMissingOrIsOfOtherDataIsNotUsed(@TempDir Path folder) throws IOException {
        Shipped copy = new Shipped(folder);
        String plan = "poole-send-2019-20";
        new Shipped(MODELS).copyTo(plan, folder);
        Properties facts = new Properties();
        facts.load(Files.newBufferedReader(folder.resolve(plan + ".properties")));
        String version = facts.getProperty("model");
        assertTrue(copy.isCurrent(plan, version));
        assertFalse(copy.isCurrent(plan, version + "x"));
        assertFalse(copy.isCurrent("another", version));
        byte[] bytes = Files.readAllBytes(folder.resolve(plan + ".meaning"));
        bytes[bytes.length / 2]++;
        Files.write(folder.resolve(plan + ".meaning"), bytes);
        assertFalse(copy.isCurrent(plan, version));
        Files.delete(folder.resolve(plan + ".meaning"));
        assertFalse(copy.isCurrent(plan, version));
    }
}
