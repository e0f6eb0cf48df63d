package org.sayso.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a template may not do: raw output, inline style or script, unquoted attributes, words that are not in the bundle. */
class TemplatesTest {
    private static final Path VIEWS = Path.of("src/main/resources/views");
    private static final Map<String, Pattern> NEVER = new TreeMap<>(Map.of(
            "raw output", Pattern.compile("\\{\\{\\{|\\{\\{&"),
            "an inline style", Pattern.compile("\\sstyle=|<style"),
            "an inline script", Pattern.compile("<script(?![^>]*\\ssrc=)|\\son[a-z]+=\""),
            "an unquoted attribute", Pattern.compile("<[a-z][^<>]*\\s[a-z-]+=\\{\\{"),
            "another site", Pattern.compile("(src|href)=\"https?://(?!\\{\\{web\\}\\})")));
    private static final Pattern WORDS = Pattern.compile("(?s)>([^<{}]*[A-Za-z]{2,}[^<{}]*)<");

    @Test
    void noTemplateLetsTextBecomeMarkup() {
        List<String> found = new ArrayList<>();
        templates().forEach((file, text) -> NEVER.forEach((what, pattern) -> {
            if (pattern.matcher(text).find() && !(what.equals("raw output") && file.equals("shared/_prose.hbs"))) {
                found.add(file + " has " + what);
            }
        }));
        assertEquals(List.of(), found);
    }

    @Test
    void everyWordIsInTheBundle() {
        List<String> found = new ArrayList<>();
        templates().forEach((file, text) -> {
            String bare = text.replaceAll("(?s)\\{\\{!--.*?--\\}\\}", "").replaceAll("(?s)<svg.*?</svg>", "").replaceAll("(?s)<kbd.*?</kbd>", "")
                    .replaceAll("(?s)\\{\\{.*?\\}\\}", "");
            Matcher words = WORDS.matcher(bare);
            while (words.find()) {
                if (!words.group(1).replaceAll("&[a-z]+;", "").isBlank()) {
                    found.add(file + ": " + words.group(1).strip());
                }
            }
        });
        assertEquals(List.of(), found);
    }

    private static Map<String, String> templates() {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".hbs")).toList()) {
                texts.put(VIEWS.relativize(file).toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
