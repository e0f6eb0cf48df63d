package org.sayso.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.safeguarding.Redaction.Verdict;

class RedactionTest {
    private static final String LETTERS = "aab  cd.\nйß🙂";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mr Brown shouts at us     | Mr Brown shouts at us              | AS_SENT",
        "Mr Brown shouts at us     | [removed] shouts at us             | PARTS_REMOVED",
        "Mr Brown shouts at us     | Mr [removed] shouts at [removed]   | PARTS_REMOVED",
        "Mr Brown shouts at us     | Mr Brown shouts[removed]           | PARTS_REMOVED",
        "Mr Brown shouts at us     | Mr B[removed]n shouts at us        | PARTS_REMOVED",
        "aXaXb                     | [removed]Xb                        | PARTS_REMOVED",
        "say [removed] and Brown   | say [removed] and [removed]        | PARTS_REMOVED",
        "Mr Brown shouts at us     | [removed]                          | NOTHING_LEFT",
        "Mr Brown shouts at us     | [removed] [removed]                | NOTHING_LEFT",
        "Mr Brown shouts at us     | [removed] shouts at them           | OTHER_WORDS",
        "Mr Brown shouts at us     | [removed] is kind to us            | OTHER_WORDS",
        "Mr Brown shouts at us     | Mr Brown shouts at us[removed]     | OTHER_WORDS",
        "Mr Brown shouts at us     | Mr Brown [removed]shouts at us     | OTHER_WORDS",
        "Mr Brown shouts at us     | shouts at us                       | OTHER_WORDS",
        "Mr Brown shouts at us     | us [removed] Mr Brown              | OTHER_WORDS",
        "Mr Brown shouts at us     | Mr [Removed] shouts at us          | OTHER_WORDS",
        "abc                       | abc[removed]abc                    | OTHER_WORDS",
        "aba                       | ab[removed]ba                      | OTHER_WORDS"
    })
    void onlyPartsTakenOutAreRight(String original, String wording, Verdict verdict) {
        assertEquals(verdict, Redaction.of(original, wording));
    }

    @Test
    void anyPartsTakenOutOfAnyWordsAreRight() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String original = words(random, 1 + random.nextInt(60)) + "end";
            assertEquals(Verdict.PARTS_REMOVED, Redaction.of(original, covered(random, original)), original);
        }
    }

    @Test
    void oneCharacterMoreOrOtherIsRefused() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            String covered = covered(random, words(random, 40) + "end");
            int at = random.nextInt(covered.length() + 1);
            String wrong = covered.substring(0, at) + "Z" + covered.substring(at);
            assertEquals(Verdict.OTHER_WORDS, Redaction.of(words(random, 40) + "end", wrong));
        }
    }

    @Test
    void theWorstWordsAreCheckedAtOnce() {
        String original = "a".repeat(2_000);
        String wording = "[removed]a".repeat(900) + "b";
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> assertEquals(Verdict.OTHER_WORDS, Redaction.of(original, wording)));
        assertEquals(Verdict.OTHER_WORDS, Redaction.of(original, "[removed]".repeat(1_999) + "a".repeat(100)));
    }

    private static String words(Random random, int length) {
        StringBuilder words = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = 0; i < length; i++) {
            words.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return words.toString();
    }

    /** Takes one to three stretches out, never the last three letters. */
    private static String covered(Random random, String original) {
        StringBuilder covered = new StringBuilder();
        int at = 0;
        int stretches = 1 + random.nextInt(3);
        for (int i = 0; i < stretches && at < original.length() - 3; i++) {
            int from = at + random.nextInt(original.length() - 3 - at);
            int to = from + 1 + random.nextInt(original.length() - 3 - from);
            covered.append(original, at, from).append(Redaction.GONE);
            at = to;
        }
        return covered.append(original.substring(at)).toString();
    }
}
