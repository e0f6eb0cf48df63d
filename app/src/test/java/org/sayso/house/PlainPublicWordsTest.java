package org.sayso.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.web.PlainWords;
import org.sayso.web.ReadingAge;

/**
 * Words for everybody can be read at nine: Flesch–Kincaid grade 5 or less and sentences of 20 words or less, in the bundle and on the pages under
 * {@code content}. Below ten words the grade says nothing, so there only the length of sentences counts.
 */
class PlainPublicWordsTest {
    private static final double HIGHEST_GRADE = 5;
    private static final int FEWEST_WORDS = 10;
    private static final List<String> MADE_FOR_PROGRAMMERS_AND_PAPER = List.of("home.", "share.poster.", "notice.mail", "notice.offer", "booking.mail", "forum.mail", "group.sheet.", "intake.sheet.");
    /** Names that the law or other people gave, and the sentence of the law that has to stand there. */
    private static final Pattern NAMES = Pattern.compile(
            "Equality Advisory and Support Service|Equality and Human Rights Commission|Information Commissioner['’]s Office|Public Sector Bodies \\(Websites and Mobile Applications\\)"
                    + " \\(No\\. 2\\) Accessibility Regulations 2018|Web Content Accessibility Guidelines|special educational needs and disabilities|British Sign Language|\\[?[a-z]+\\.(?:com|org)\\S*|https?://\\S+");

    private static Set<String> publicKeys() {
        Set<String> keys = new HashSet<>(PublicWords.keys());
        PublicWords.bundle("").stringPropertyNames().stream().filter(key -> MADE_FOR_PROGRAMMERS_AND_PAPER.stream().anyMatch(key::startsWith) && !key.contains(".desk")).forEach(keys::add);
        return keys;
    }

    private static List<String> hard(String where, String text) {
        List<String> hard = new ArrayList<>();
        String bare = NAMES.matcher(text).replaceAll("Name").replaceAll("\\{\\d[^}]*}", "9").replace("''", "'").replaceAll("[*_`#]|\\]\\([^)]*\\)", "");
        PlainWords.read(bare).tooLong().forEach(sentence -> hard.add(where + " long: " + sentence));
        int words = bare.strip().split("\\s+").length;
        double grade = ReadingAge.grade(bare);
        if (words >= FEWEST_WORDS && grade > HIGHEST_GRADE) {
            hard.add(where + " grade " + Math.round(grade * 10) / 10.0 + ": " + bare);
        }
        return hard;
    }

    @Test
    void theBundleIsPlain() {
        Properties bundle = PublicWords.bundle("");
        Set<String> keys = publicKeys();
        assertTrue(keys.size() > 300, keys.size() + " public keys");
        assertEquals(List.of(), keys.stream().filter(bundle::containsKey).sorted().flatMap(key -> hard(key, bundle.getProperty(key)).stream()).toList());
    }

    @Test
    void thePagesArePlain() throws IOException {
        List<String> hard = new ArrayList<>();
        try (Stream<Path> pages = Files.list(Path.of("../content/pages"))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
                String text = Files.readString(page).replaceFirst("(?s)^---.*?---", "");
                for (String part : text.split("\\n\\s*\\n|\\n(?=\\s*[-*] )")) {
                    hard.addAll(hard(page.getFileName().toString(), part.replaceAll("^\\s*[-*] ", "").replace('\n', ' ')));
                }
            }
        }
        assertEquals(List.of(), hard);
    }

    /** What every campaign asks, and what the plans promise in plain words. */
    @Test
    void theCampaignsAndPlansArePlain() throws IOException {
        List<String> hard = new ArrayList<>();
        for (Path file : filesBelow("../content/campaigns")) {
            walk(file, load(file), Set.of("question", "intro", "text", "low", "high", "options"), hard);
        }
        for (Path file : filesBelow("../content/plans")) {
            walk(file, load(file), Set.of("plainTitle", "vision", "summary"), hard);
        }
        assertEquals(List.of(), hard);
    }

    private static List<Path> filesBelow(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> found = files.filter(f -> f.toString().endsWith(".yml")).sorted().toList();
            assertTrue(found.size() >= 5, folder + " holds " + found.size());
            return found;
        }
    }

    private static Object load(Path file) throws IOException {
        return new org.yaml.snakeyaml.Yaml().load(Files.readString(file));
    }

    private static void walk(Path file, Object part, Set<String> fields, List<String> hard) {
        if (part instanceof java.util.Map<?, ?> fieldsOfIt) {
            fieldsOfIt.forEach((name, value) -> {
                if (fields.contains(String.valueOf(name)) && !(value instanceof java.util.Map)) {
                    (value instanceof List<?> several ? several : List.of(value)).forEach(text -> hard.addAll(hard(file.getFileName() + " " + name, text.toString())));
                } else {
                    walk(file, value, fields, hard);
                }
            });
        } else if (part instanceof List<?> several) {
            several.forEach(one -> walk(file, one, fields, hard));
        }
    }
}
