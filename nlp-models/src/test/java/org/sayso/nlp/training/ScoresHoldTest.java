package org.sayso.nlp.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Floors a little under what the model card tells, so that a change that makes the taggers worse is noticed. */
class ScoresHoldTest {

    @ParameterizedTest
    @CsvSource({
        "dorset-cypf-2020-23, dev, 0.76, 0.90",
        "dorset-cypf-2020-23, hard, 0.75, 0.88",
        "dorset-cypf-2020-23, plain, 0.92, 0.97",
        "dorset-cypf-2020-23, fresh, 0.80, 0.92",
        "dorset-cypf-2020-23, hard-words, 0.50, 0.70",
        "dorset-alliance-2017-20, hard, 0.63, 0.83",
        "dorset-alliance-2017-20, plain, 0.85, 0.93",
        "poole-csp-2017-20, dev, 0.58, 0.80",
        "poole-csp-2017-20, hard, 0.65, 0.84",
        "poole-csp-2017-20, plain, 0.94, 0.97",
        "poole-send-2019-20, dev, 0.76, 0.85",
        "poole-send-2019-20, hard, 0.64, 0.81",
        "poole-send-2019-20, plain, 0.88, 0.93",
        "portsmouth-ctp-2020-23, dev, 0.85, 0.94",
        "portsmouth-ctp-2020-23, hard, 0.60, 0.80",
        "portsmouth-ctp-2020-23, plain, 0.84, 0.94"
    })
    void theTaggerIsNotWorseThanTheModelCardSays(String plan, String set, double top1, double top2) throws IOException {
        Properties facts = facts(plan);
        assertTrue(number(facts, set + ".top1") >= top1, facts::toString);
        assertTrue(number(facts, set + ".top2") >= top2, facts::toString);
        assertTrue(number(facts, set + ".top1") > 1.5 * number(facts, set + ".majority"), facts::toString);
    }

    @Test
    void dorsetKeepsItsOtherPromises() throws IOException {
        Properties facts = facts("dorset-cypf-2020-23");
        assertTrue(number(facts, "hard.none-auc") >= 0.92);
        assertTrue(number(facts, "hard.none-false") <= 0.10);
        assertTrue(number(facts, "fresh.calibration-error") <= 0.05);
        assertTrue(number(facts, "hard.surest-40") >= 0.92);
        assertTrue(number(facts, "hard.theme-top1") >= 0.56);
        assertTrue(number(facts, "hard.theme-top3") >= 0.78);
        facts.stringPropertyNames().stream()
                .filter(name -> name.startsWith("hard.recall."))
                .forEach(name -> assertTrue(number(facts, name) >= 0.55, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dorset-cypf-2020-23", "dorset-alliance-2017-20", "poole-csp-2017-20", "poole-send-2019-20", "portsmouth-ctp-2020-23"})
    void confidencesCanNotBeToldFromExactOnes(String plan) throws IOException {
        Properties facts = facts(plan);
        assertTrue(number(facts, "hard.calibration-error") <= number(facts, "hard.calibration-error-by-chance-95"), facts::toString);
    }

    private static Properties facts(String plan) throws IOException {
        Properties facts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("target", "classes", "nlp", plan + ".properties"))) {
            facts.load(in);
        }
        return facts;
    }

    private static double number(Properties facts, String name) {
        return Double.parseDouble(facts.getProperty(name));
    }
}
