package org.sayso.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle: every key that a template names is there, each says where it appears, none is there twice or for nothing. */
class MessagesTest {
    private static final Path BUNDLE = Path.of("src/main/resources/messages/messages.properties");
    private static final Pattern USED = Pattern.compile("[({\\s]t \"([a-zA-Z0-9._-]+)\"");
    private static final Pattern BANNED = Pattern.compile(
            "(?i)completely confidential|100% confidential|totally anonymous|nobody will know|just between us|we won.t tell|keep it secret|promise not to");

    @Test
    void everyKeyATemplateNamesIsInTheBundle() {
        Set<String> missing = new TreeSet<>(usedInTemplates());
        missing.removeAll(keys());
        assertEquals(Set.of(), missing);
    }

    @Test
    void noKeyIsThereTwice() {
        List<String> twice = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        keyLines().forEach(key -> {
            if (!seen.add(key)) {
                twice.add(key);
            }
        });
        assertEquals(List.of(), twice);
    }

    @Test
    void everyKeySaysWhereItAppears() {
        List<String> silent = new ArrayList<>();
        String before = "";
        for (String line : lines()) {
            if (!line.startsWith("#") && !line.isBlank() && !before.startsWith("#") && !sameGroup(before, line)) {
                silent.add(line);
            }
            before = line.isBlank() ? "" : line;
        }
        assertEquals(List.of(), silent);
    }

    /** Keys of one group, such as error.404.title and error.404.text, may share the comment above the first. */
    private static boolean sameGroup(String before, String line) {
        String a = before.split("=")[0];
        String b = line.split("=")[0];
        return !before.isEmpty() && a.contains(".") && b.contains(".") && a.substring(0, a.indexOf('.')).equals(b.substring(0, b.indexOf('.')))
                && !before.startsWith("#");
    }

    @Test
    void noKeyIsThereForNothing() throws IOException {
        Set<String> used = usedInTemplates();
        StringBuilder code = new StringBuilder();
        for (String folder : List.of("src/main/java", "src/main/resources/views")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    code.append(Files.readString(file));
                }
            }
        }
        List<String> idle = keys().stream().filter(key -> !used.contains(key)).filter(key -> !code.toString().contains("\"" + key + "\""))
                .filter(key -> !isMadeOfParts(key, code.toString())).toList();
        assertEquals(List.of(), idle);
    }

    /** Keys such as error.404.title or notice.saved are put together in code from a beginning that is written there. */
    private static boolean isMadeOfParts(String key, String code) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && (code.contains("\"" + key.substring(0, dot + 1) + "\"") || isMadeOfParts(key.substring(0, dot), code));
    }

    @Test
    void nothingIsPromisedThatCanNotBeKept() {
        assertEquals(List.of(), lines().stream().filter(line -> BANNED.matcher(line).find()).toList());
        assertTrue(keys().size() > 20);
    }

    private static Set<String> usedInTemplates() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/views"))) {
            Set<String> used = new TreeSet<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".hbs")).toList()) {
                Matcher matcher = USED.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
            return used;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys() {
        return new TreeSet<>(keyLines());
    }

    private static List<String> keyLines() {
        return lines().stream().filter(line -> !line.startsWith("#") && line.contains("=")).map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(BUNDLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
