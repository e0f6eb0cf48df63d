package org.sayso.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.language.KeptParts;
import org.sayso.partnership.PageText;

/**
 * Each language file holds every public word and nothing else, and keeps what is filled in and where links lead. What fails here is the list of what
 * a translator has still to do: copy the key with its English from {@code messages.properties}, or the page from {@code content/pages}.
 */
class LanguagesInStepTest {
    private static final int WORDS_THAT_MAY_BE_THE_SAME = 3;

    /** Every public key with its English, the pages under {@code content/pages} too. */
    private static TreeMap<String, String> english() {
        Properties bundle = PublicWords.bundle("");
        TreeMap<String, String> english = new TreeMap<>();
        PublicWords.keys().forEach(key -> english.put(key, bundle.getProperty(key)));
        for (String page : PageText.TRANSLATED) {
            english.put(PageText.titleKey(page), PageText.of(page).title());
            english.put(PageText.bodyKey(page), PageText.of(page).markdown());
        }
        return english;
    }

    @Test
    void eachHoldsEveryPublicWordAndNoOther() {
        for (String tag : PublicWords.languages()) {
            TreeSet<String> missing = new TreeSet<>(english().keySet());
            missing.removeAll(PublicWords.bundle(tag).stringPropertyNames());
            TreeSet<String> unknown = new TreeSet<>(PublicWords.bundle(tag).stringPropertyNames());
            unknown.removeAll(english().keySet());
            assertEquals("missing: [], unknown: []", "missing: " + missing + ", unknown: " + unknown, "messages_" + tag + ".properties");
        }
    }

    @Test
    void eachKeepsWhatIsFilledInAndWhereLinksLead() {
        for (String tag : PublicWords.languages()) {
            List<String> wrong = new ArrayList<>();
            forEach(tag, (key, english, words) -> KeptParts.wrong(english, words).forEach(what -> wrong.add(key + ": " + what)));
            assertEquals(List.of(), wrong, "messages_" + tag + ".properties (holes: braces, or a straight apostrophe)");
        }
    }

    @Test
    void nothingIsLeftInEnglish() {
        for (String tag : PublicWords.languages()) {
            List<String> left = new ArrayList<>();
            forEach(tag, (key, english, words) -> {
                if (words.isBlank() || words.equals(english) && english.split("\\s+").length > WORDS_THAT_MAY_BE_THE_SAME) {
                    left.add(key);
                }
            });
            assertEquals(List.of(), left, "messages_" + tag + ".properties");
        }
    }

    @Test
    void noKeyIsInAFileTwice() throws IOException {
        for (String tag : PublicWords.languages()) {
            TreeSet<String> seen = new TreeSet<>();
            try (Stream<String> lines = Files.lines(Path.of("src/main/resources/messages/messages_" + tag + ".properties"))) {
                List<String> twice = lines.filter(line -> line.matches("[a-z][a-z0-9._-]*=.*")).map(line -> line.substring(0, line.indexOf('='))).filter(key -> !seen.add(key)).toList();
                assertEquals(List.of(), twice, tag);
            }
        }
    }

    @Test
    void eachTagIsOneThatJavaKnows() {
        List<String> known = Stream.of(Locale.getAvailableLocales()).map(Locale::getLanguage).distinct().toList();
        assertEquals(List.of(), PublicWords.languages().stream().filter(tag -> !known.contains(tag)).toList());
        assertTrue(english().size() > 400, english().size() + " public words");
    }

    private interface Look {
        void at(String key, String english, String words);
    }

    private static void forEach(String tag, Look look) {
        Properties bundle = PublicWords.bundle(tag);
        english().forEach((key, english) -> {
            if (bundle.containsKey(key)) {
                look.at(key, english, bundle.getProperty(key));
            }
        });
    }
}
