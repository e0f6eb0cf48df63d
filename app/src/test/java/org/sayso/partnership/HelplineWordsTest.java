package org.sayso.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.partnership.Partnership.Helpline;
import org.sayso.web.Language;
import org.sayso.web.Words;

/** The words of helplines in the bundle are those in {@code content/partnerships}, and no language loses a number or a code word. */
class HelplineWordsTest {
    private static final Pattern STAYS = Pattern.compile("SHOUT|NSPCC|Childline|Shout|Samaritans|\\d+");
    private final Words words = new Words();

    private static Partnership partnership(String slug) {
        return Content.read("partnerships/" + slug + ".yml", Partnership.class);
    }

    private static Map<String, String> english(Helpline line) {
        Map<String, String> english = new TreeMap<>();
        if (line.words() != null) {
            english.put(line.getNameKey(), line.name());
            put(english, line.getTextKey(), line.text());
            put(english, line.getWhoKey(), line.who());
            put(english, line.getHoursKey(), line.hours());
        }
        return english;
    }

    private static void put(Map<String, String> english, String key, String said) {
        if (said != null) {
            english.put(key, said);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dorset", "poole", "portsmouth"})
    void theBundleSaysWhatTheContentSays(String slug) {
        Map<String, String> english = new TreeMap<>();
        for (Helpline line : partnership(slug).helplines()) {
            english.putAll(english(line));
        }
        Map<String, String> bundle = new TreeMap<>(words.file(Language.ENGLISH));
        bundle.keySet().removeIf(key -> !key.startsWith("partnership.helpline."));
        assertEquals(bundle, english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dorset", "poole", "portsmouth"})
    void theHelpNoteIsInEveryLanguage(String slug) {
        assertEquals(List.of("emergency", "childline", "shout"), partnership(slug).nearestHelp().stream().map(Helpline::words).toList());
    }

    @Test
    void namesAndNumbersStayInEveryLanguage() {
        List<String> lost = new ArrayList<>();
        words.file(Language.ENGLISH).forEach((key, english) -> {
            if (key.startsWith("partnership.helpline.")) {
                Language.ALL.forEach(language -> words.own(language, key).ifPresent(said -> STAYS.matcher(english).results()
                        .filter(kept -> !said.contains(kept.group())).forEach(kept -> lost.add(language.tag() + " " + key + ": " + kept.group()))));
            }
        });
        assertEquals(List.of(), lost);
        assertTrue(words.own(Language.find("pl").orElseThrow(), "partnership.helpline.shout.text").isPresent());
    }

    @Test
    void aLineThatIsOnlyInEnglishHasNoKeys() {
        Helpline near = partnership("poole").helplines().stream().filter(line -> line.words() == null).findFirst().orElseThrow();
        assertFalse(near.name().isBlank());
        assertTrue(near.getNameKey() == null && near.getTextKey() == null && near.getWhoKey() == null && near.getHoursKey() == null);
    }
}
