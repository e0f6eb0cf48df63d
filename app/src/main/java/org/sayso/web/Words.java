package org.sayso.web;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The words of the pages, by key and language: what a person put better, else what the language's file says, else the English. Never asks what
 * language the server itself speaks. With arguments the words are a {@link MessageFormat}; without, they stand as they are. In languages that are
 * written from the right an argument stands apart (U+2068, U+2069), so that a number or an English name in it turns nothing round. Thread-safe.
 */
@Singleton
public class Words implements MessageSource {
    private final Map<String, Map<String, String>> files = Language.ALL.stream().collect(Collectors.toUnmodifiableMap(Language::tag, Words::read));
    private final AtomicInteger version = new AtomicInteger();
    private volatile Map<String, Map<String, String>> better = Map.of();

    /** What the file of that language says, by key, in the order of the keys. */
    public Map<String, String> file(Language language) {
        return files.get(language.tag());
    }

    /** Takes the place of what was put better until now. @param words by language and key */
    public void better(Map<String, Map<String, String>> words) {
        better = Map.copyOf(words);
        version.incrementAndGet();
    }

    /** A number that changes with what people put better or confirmed, for pages that a phone keeps. */
    public int version() {
        return version.get();
    }

    /** The words in that very language, not the English in their place. */
    public Optional<String> own(Language language, String key) {
        return Optional.ofNullable(better.getOrDefault(language.tag(), Map.of()).getOrDefault(key, files.get(language.tag()).get(key)));
    }

    public String say(Language language, String key, Object... arguments) {
        return own(language, key).or(() -> own(Language.ENGLISH, key)).map(words -> filled(language, words, arguments)).orElse("[" + key + "]");
    }

    public boolean knows(String key) {
        return files.get(Language.ENGLISH.tag()).containsKey(key);
    }

    @Override
    public Optional<String> getRawMessage(String key, MessageContext context) {
        Language language = Language.find(context.getLocale(Locale.UK).getLanguage()).orElse(Language.ENGLISH);
        return own(language, key).or(() -> own(Language.ENGLISH, key));
    }

    @Override
    public String interpolate(String template, MessageContext context) {
        Object[] arguments = new Object[context.getVariables().size()];
        Arrays.setAll(arguments, i -> context.getVariables().get(String.valueOf(i)));
        return filled(Language.find(context.getLocale(Locale.UK).getLanguage()).orElse(Language.ENGLISH), template, arguments);
    }

    private static String filled(Language language, String words, Object... arguments) {
        if (arguments.length == 0) {
            return words;
        }
        Object[] apart = language.isRightToLeft() ? Arrays.stream(arguments).map(Words::apart).toArray() : arguments;
        return new MessageFormat(words, language.locale()).format(apart);
    }

    private static Object apart(Object argument) {
        return argument instanceof CharSequence text ? "\u2068" + text + "\u2069" : argument;
    }

    private static Map<String, String> read(Language language) {
        String name = "/messages/messages" + (language.isEnglish() ? "" : "_" + language.tag()) + ".properties";
        Properties words = new Properties();
        try (var in = new InputStreamReader(Words.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        words.forEach((key, value) -> sorted.put((String) key, (String) value));
        return java.util.Collections.unmodifiableMap(sorted);
    }
}
