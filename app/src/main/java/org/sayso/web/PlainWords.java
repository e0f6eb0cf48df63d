package org.sayso.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a text for whoever writes it for everybody: its {@link ReadingAge}, words that are hard, with a plainer one where we know one, and sentences
 * of more than {@value #LONGEST_SENTENCE} words. A hint and never a gate. Hard are the words of offices in {@code web/plain-words.txt} and those of
 * four syllables or more, but for names inside a sentence. Thread-safe.
 */
public final class PlainWords {
    static final int LONGEST_SENTENCE = 20;
    private static final int MANY_SYLLABLES = 4;
    private static final Map<String, String> PLAINER = plainer();
    private static final Pattern WORD = Pattern.compile(
            "(?i)(?<![\\p{L}'’-])(?:" + PLAINER.keySet().stream().filter(hard -> hard.contains(" ")).map(Pattern::quote).collect(Collectors.joining("|")) + "|\\p{L}[\\p{L}'’-]*+)");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?…\\n]+[.!?…]*");
    private static final Pattern STARTS = Pattern.compile("(?:^|[.!?…:\\n])[\\s\"“‘(]*$");

    private PlainWords() {}

    /** @param plainer what to say in its place, where we know; @param isHard false for what stands between */
    @Introspected
    public record Piece(String text, boolean isHard, @Nullable String plainer) {}

    /** @param age in years; 0 when there is too little to tell; @param tooLong whole sentences */
    @Introspected
    public record Read(int age, List<Piece> pieces, List<String> tooLong) {
        public boolean isOld() {
            return age > ReadingAge.AIM + 1;
        }

        public boolean isHard() {
            return pieces.stream().anyMatch(Piece::isHard);
        }

        public boolean isPlain() {
            return !isOld() && !isHard() && tooLong.isEmpty();
        }
    }

    public static Read read(String text) {
        List<String> tooLong = SENTENCE.matcher(text).results().map(found -> found.group().strip()).filter(sentence -> ReadingAge.words(sentence).length > LONGEST_SENTENCE).toList();
        return new Read(ReadingAge.of(text), pieces(text), tooLong);
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String plainer = plainer(words.group());
            if (plainer != null || isLong(words.group()) && !isName(text, words)) {
                pieces.add(new Piece(text.substring(from, words.start()), false, null));
                pieces.add(new Piece(words.group(), true, plainer));
                from = words.end();
            }
        }
        pieces.add(new Piece(text.substring(from), false, null));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static @Nullable String plainer(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return PLAINER.getOrDefault(small, small.endsWith("s") ? PLAINER.get(small.substring(0, small.length() - 1)) : null);
    }

    private static boolean isLong(String word) {
        return Arrays.stream(word.split("[-’']")).anyMatch(part -> ReadingAge.syllables(part) >= MANY_SYLLABLES);
    }

    private static boolean isName(String text, Matcher word) {
        return Character.isUpperCase(text.codePointAt(word.start())) && !STARTS.matcher(text.substring(Math.max(0, word.start() - 10), word.start())).find();
    }

    private static Map<String, String> plainer() {
        try (InputStream in = PlainWords.class.getResourceAsStream("/web/plain-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains(" = "))
                    .map(line -> line.split(" = ")).collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
