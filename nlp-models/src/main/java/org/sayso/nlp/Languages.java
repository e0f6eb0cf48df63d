package org.sayso.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Which of the served languages a text is in. Cheapest evidence first: the script, then plain English function words,
 * and only then OpenNLP's detector, kept to the languages served. Its model (10 MB, about 1.6 s) is loaded when the
 * first text needs it, or {@link #load} asks for it, so starting costs nothing. Thread-safe: the model is shared, each call has its own detector.
 *
 * <p>Many more languages are spoken than served. What the detector takes for one of those, or is written with letters that
 * no served language has, is not sure.
 *
 * <p>Text with fewer than {@value #SHORT} letters, all of them plain Latin, is called English and not sure.
 */
final class Languages {

    /** A language and whether the evidence was clear. */
    record Guess(String language, boolean sure) {}

    static final String SITE = "en";
    /** ISO 639-2 for what cannot be told. */
    static final String UNKNOWN = "und";
    static final int SHORT = 12;
    private static final int LONGEST = 1_500;
    private static final int CLEAR_FROM_LETTERS = 20;
    /** So many times as likely as the second best; a plain sentence has 1.4 and more, English slang is below. */
    private static final double CLEAR_LEAD = 1.3;

    private static final Map<String, String> SERVED = Map.of(
            "eng", "en", "pol", "pl", "por", "pt", "ron", "ro", "ukr", "uk", "ben", "bn", "ara", "ar");

    /** Words that stand in nearly every English message and in no other language served. */
    private static final Set<String> ENGLISH = Set.copyOf(Arrays.asList(("the and of with you they this that have because "
                    + "when there what would should could is was our your not people school please get got need want "
                    + "like just it it's its we are been from than then where who don't dont for my had has she her "
                    + "his but be can how why if at by all out about them more some us mum dad kids i'm can't cant")
            .split(" ")));

    /** Letters of Persian, Urdu, Kurdish and Pashto; of Russian, Bulgarian, Serbian and Macedonian; of Assamese. */
    private static final Set<Integer> NOT_SERVED = "\u067e\u0686\u0698\u06a9\u06af\u06cc\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2\u06d5\u06c6\u0695\u06b5\u06ce\u0689\u0681\u0685\u069a\u06d0"
            .concat("\u044b\u044d\u0451\u044a\u0458\u0459\u045a\u045b\u0452\u045f\u0453\u045c\u0455")
            .concat("\u09f0\u09f1").codePoints().boxed().collect(Collectors.toUnmodifiableSet());

    /** Letters of Ukrainian, Arabic and Bengali that those neighbours do not have. */
    private static final Set<Integer> OF_SERVED = "\u0456\u0457\u0454\u0491\u064a\u0643\u0629\u0649\u0623\u0625\u09b0".codePoints().boxed()
            .collect(Collectors.toUnmodifiableSet());

    /** Loads the detector's model once, when first touched. */
    private static final class Model {
        static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in == null) {
                    throw new IllegalStateException("The language detector's model is not on the class path");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("The language detector's model cannot be read", e);
            }
        }
    }

    private Languages() {}

    /** Loads the detector's model now; whoever reads a text meanwhile waits for it if they need it. */
    static void load() {
        Objects.requireNonNull(Model.LOADED);
    }

    static Guess of(String text) {
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        int letters = 0;
        int ascii = 0;
        int arabic = 0;
        int bengali = 0;
        int cyrillic = 0;
        int foreign = 0;
        int own = 0;
        for (int c : read.codePoints().filter(Character::isLetter).toArray()) {
            letters++;
            own += OF_SERVED.contains(Character.toLowerCase(c)) ? 1 : 0;
            foreign += NOT_SERVED.contains(Character.toLowerCase(c)) ? 1 : 0;
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            if (c < 128) {
                ascii++;
            } else if (script == Character.UnicodeScript.ARABIC) {
                arabic++;
            } else if (script == Character.UnicodeScript.BENGALI) {
                bengali++;
            } else if (script == Character.UnicodeScript.CYRILLIC) {
                cyrillic++;
            }
        }
        int most = Math.max(arabic, Math.max(bengali, cyrillic));
        if (most * 2 > letters) {
            String served = most == arabic ? "ar" : most == bengali ? "bn" : "uk";
            boolean isForeign = foreign > own; // a few may come with a name, or from the keyboard
            return new Guess(isForeign ? UNKNOWN : served, letters >= SHORT && !isForeign);
        }
        if (letters < SHORT && ascii == letters) {
            return new Guess(SITE, false);
        }
        if (readsAsEnglish(read)) {
            return new Guess("en", true);
        }
        return detected(read, letters, ascii == letters);
    }

    private static boolean readsAsEnglish(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[^\\p{L}']+");
        long known = Arrays.stream(words).filter(ENGLISH::contains).count();
        return known >= 2 && known * 5 >= words.length;
    }

    /**
     * The detector knows a hundred languages and lists them all, the best first. Where it cannot decide on plain Latin
     * letters, the text is in the language that nearly everybody here writes.
     */
    private static Guess detected(String text, int letters, boolean plain) {
        Language[] all = new LanguageDetectorME(Model.LOADED).predictLanguages(text);
        boolean clear = letters >= CLEAR_FROM_LETTERS && all[0].getConfidence() >= CLEAR_LEAD * all[1].getConfidence();
        String best = SERVED.get(all[0].getLang());
        if (clear && best != null) {
            return new Guess(best, true);
        }
        if (plain && !clear) {
            return new Guess(SITE, false);
        }
        return new Guess(SITE.equals(best) ? SITE : UNKNOWN, false);
    }
}
