package org.sayso.feedback;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.web.Text;

/**
 * Marks what may tell who somebody is: names, schools, telephone numbers, addresses of mail and web, handles, postcodes.
 * Hints for whoever writes and whoever reads, and nothing more: it misses things and marks harmless ones, and nothing is decided by it. The
 * patterns never go back over what they took, so 2,000 characters cost no more than a few passes. Thread-safe.
 */
public final class Clues {
    /** Stands where something was taken out. */
    public static final String GONE = "[removed]";
    private static final String CAPITAL = "\\p{Lu}[\\p{L}'’-]++";
    private static final String NO_DAY = "(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December"
            + "|Christmas|Easter|Year|I)\\b)";
    private static final List<Rule> RULES = List.of(
            new Rule("mail", Pattern.compile("(?<![\\w.%+-])[\\w.%+-]++@[\\w-]++(?:\\.[\\w-]++)++")),
            new Rule("web", Pattern.compile("(?i)(?:https?://|www\\.)\\S++")),
            new Rule("handle", Pattern.compile("(?<![\\w@])@\\w[\\w.]{2,}+|(?i)\\b(?:snap(?:chat)?|insta(?:gram)?|tiktok|discord|roblox)(?: is|:)\\s++\\S++")),
            new Rule("phone", Pattern.compile("(?<![\\w£.])(?:\\+?44|0)(?:[ ()-]?\\d){9,10}(?!\\d)")),
            new Rule("postcode", Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b")),
            new Rule("school", Pattern.compile(
                    "(?<!\\p{L})(?:(?:St\\.?|Saint) )?+(?!(?:The|My|Our|In|At|Primary|Secondary|High|School|College)\\b)" + CAPITAL + "(?: (?!(?:School|Academy|College|Primary|Secondary|Infants?|Junior|Nursery)\\b)" + CAPITAL + "){0,3}+"
                            + " (?:(?:C of E|CE|RC|Primary|Secondary|Infants?|Junior|High|Grammar|First|Middle|Upper|School|Academy|College|Nursery)\\b ?+)++")),
            new Rule("name", Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Coach|PC)\\.? " + CAPITAL + "|(?i:\\b(?:mr|mrs) )\\p{L}++")),
            new Rule("name", Pattern.compile("(?i:\\b(?:my name is|my name['’]s|i am called|im called|called|named|by) )(" + NO_DAY + CAPITAL + "(?: " + CAPITAL + ")?+)")),
            new Rule("name", Pattern.compile(
                    "(?i:\\b(?:teacher|friend|mate|brother|sister|cousin|mum|dad|nan|uncle|aunt(?:ie|y)?|worker|son|daughter|bestie|boyfriend|girlfriend) )(" + CAPITAL + "(?: " + CAPITAL + ")?+)")));
    private static final Pattern SURNAME = Pattern.compile("\\G " + CAPITAL);
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*+");
    private static final Set<String> FIRST_NAMES = readFirstNames();
    /** Names that are also words: marked only with a capital. */
    private static final Set<String> WORDS_TOO = Set.of(
            "holly", "ivy", "poppy", "ruby", "daisy", "lily", "jasmine", "heather", "violet", "robin", "frank", "rob", "max", "eve", "jade", "scarlett",
            "saffron", "lee", "ken", "ben", "jan", "sam", "jordan", "martin", "chelsea", "florence", "victoria", "maria", "sandra", "aria", "lola", "blake");

    private Clues() {}

    private record Rule(String clue, Pattern pattern) {}

    /** @param clue what the piece may be, as in the key {@code feedback.clue.<clue>}; null for plain text */
    @Introspected
    public record Piece(String text, @Nullable String clue) {
        /** The message that says what it may be. */
        public String getWords() {
            return clue == null ? null : "feedback.clue." + clue;
        }
    }

    /** The whole text in pieces, in order; put together again they are the text. */
    public static List<Piece> in(String text) {
        String[] clues = new String[text.length()];
        RULES.forEach(rule -> mark(rule, text, clues));
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group().replaceFirst("['’]s$", "").toLowerCase(java.util.Locale.ROOT);
            if (FIRST_NAMES.contains(word) && (Character.isUpperCase(text.charAt(words.start())) || !WORDS_TOO.contains(word))) {
                Matcher surname = SURNAME.matcher(text);
                fill(clues, words.start(), surname.find(words.end()) ? surname.end() : words.end(), "name");
            }
        }
        return pieces(text, clues);
    }

    /** The same of what somebody typed; none where it is too long to be kept. */
    public static List<Piece> inTyped(String text) {
        return Text.length(text) > Response.LONGEST ? List.of() : in(text);
    }

    /** In small letters, for scripts that warn of names where there is no network. */
    public static Set<String> firstNames() {
        return FIRST_NAMES;
    }

    /** Whether anything is marked. */
    public static boolean any(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> piece.clue() != null);
    }

    /** The text with everything marked taken out. */
    public static String covered(List<Piece> pieces) {
        return pieces.stream().map(p -> p.clue() == null ? p.text() : GONE).collect(Collectors.joining());
    }

    private static void mark(Rule rule, String text, String[] clues) {
        Matcher found = rule.pattern().matcher(text);
        while (found.find()) {
            int group = found.groupCount() > 0 && found.group(1) != null ? 1 : 0;
            int end = found.end(group);
            while (end > found.start(group) && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            fill(clues, found.start(group), end, rule.clue());
        }
    }

    /** What was marked first keeps its mark: the rules stand in order of how sure they are. */
    private static void fill(String[] clues, int from, int to, String clue) {
        for (int i = from; i < to; i++) {
            clues[i] = clues[i] == null ? clue : clues[i];
        }
    }

    private static List<Piece> pieces(String text, String[] clues) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || !java.util.Objects.equals(clues[i], clues[from])) {
                pieces.add(new Piece(text.substring(from, i), clues[from]));
                from = i;
            }
        }
        return pieces;
    }

    private static Set<String> readFirstNames() {
        try (InputStream in = Clues.class.getResourceAsStream("/feedback/first-names.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#"))
                    .flatMap(l -> java.util.Arrays.stream(l.strip().split("\\s+"))).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
