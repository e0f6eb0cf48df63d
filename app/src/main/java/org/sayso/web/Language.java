package org.sayso.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language that the public pages can be read in: English, and every one that has a file {@code messages/messages_<tag>.properties}. Which one a
 * request is answered in: the one in its address ({@code ?lang=pl}), else the one she chose (a cookie), else the first that her browser asks for and
 * that is there, else English. The desk and what programs read are English always. Numbers are written in the digits 0 to 9 everywhere, because codes
 * and telephone numbers are. Thread-safe.
 *
 * @param tag as in {@code lang="…"}: two or three letters
 */
@Introspected
public record Language(String tag) {
    /** The name of the cookie and of the part of an address. */
    public static final String NAME = "lang";
    public static final Language ENGLISH = new Language("en");
    /** English first, then by tag. */
    public static final List<Language> ALL = Stream.concat(Stream.of(ENGLISH), translated()).toList();
    private static final List<String> FOR_STAFF_AND_PROGRAMS = List.of("/desk", "/api", "/assets", "/health", "/sw.js", "/changes.atom");
    private static final String SEEN = "org.sayso.language";
    private static final int LONGEST_HEADER = 300;

    private static Stream<Language> translated() {
        return Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage).distinct().sorted()
                .filter(tag -> !tag.isEmpty() && Language.class.getResource("/messages/messages_" + tag + ".properties") != null).map(Language::new);
    }

    public static Optional<Language> find(String tag) {
        return ALL.stream().filter(l -> l.tag.equals(tag)).findFirst();
    }

    /** The language of the request that this thread works on; English where it works on none. */
    public static Language now() {
        return ServerRequestContext.currentRequest().map(Language::of).orElse(ENGLISH);
    }

    public static Language of(HttpRequest<?> request) {
        return request.getAttribute(SEEN, Language.class).orElseGet(() -> {
            Language language = isForStaffOrPrograms(request.getPath()) ? ENGLISH : wanted(
                    request.getParameters().get(NAME), request.getCookies().findCookie(NAME).map(c -> c.getValue()).orElse(null),
                    String.join(",", request.getHeaders().getAll("Accept-Language")));
            request.setAttribute(SEEN, language);
            return language;
        });
    }

    public static boolean isForStaffOrPrograms(String path) {
        return FOR_STAFF_AND_PROGRAMS.stream().anyMatch(start -> path.equals(start) || path.startsWith(start + "/"));
    }

    /** @param asked as {@code Accept-Language} has it: a tag may be worth less, and one that is worth nothing is not wanted */
    static Language wanted(String inAddress, String chosen, String asked) {
        return find(inAddress).or(() -> find(chosen)).orElseGet(() -> asked.length() > LONGEST_HEADER ? ENGLISH : firstOf(asked));
    }

    private static Language firstOf(String asked) {
        try {
            return Locale.LanguageRange.parse(asked).stream().filter(range -> range.getWeight() > 0)
                    .flatMap(range -> find(range.getRange().split("-")[0]).stream()).findFirst().orElse(ENGLISH);
        } catch (IllegalArgumentException e) { // a browser may send anything
            return ENGLISH;
        }
    }

    /** For dates, numbers and the order of letters. */
    public Locale locale() {
        return isEnglish() ? Locale.UK : new Locale.Builder().setLanguage(tag).setUnicodeLocaleKeyword("nu", "latn").build();
    }

    public boolean isEnglish() {
        return equals(ENGLISH);
    }

    /** How it calls itself. */
    public String getName() {
        Locale own = Locale.of(tag);
        return own.getDisplayLanguage(own);
    }

    /** How staff call it. */
    public String getEnglishName() {
        return Locale.of(tag).getDisplayLanguage(Locale.UK);
    }

    /** Which way it is written: {@code ltr} or {@code rtl}. */
    public String getDir() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    boolean isRightToLeft() {
        byte first = Character.getDirectionality(getName().codePointAt(0));
        return first == Character.DIRECTIONALITY_RIGHT_TO_LEFT || first == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
