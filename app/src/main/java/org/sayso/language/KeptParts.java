package org.sayso.language;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What words in another language have to keep of the English: what is filled in, where links lead, and long numbers: somebody may call them. No HTML, and no brace that fills nothing in. */
public final class KeptParts {
    private static final Pattern FILLED_IN = Pattern.compile("\\{\\d+}");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]*)\\)");
    private static final Pattern NAMED_LINK = Pattern.compile("(?m)^\\s*\\[[^\\]]+]:");
    private static final Pattern NUMBER = Pattern.compile("\\d{3,}|SHOUT");
    private static final Pattern HTML = Pattern.compile("<[a-zA-Z/!]");

    private KeptParts() {}

    /** The message keys of what is wrong, under {@code language.words.}: {@code holes}, {@code links}, {@code numbers}, {@code html}. */
    public static List<String> wrong(String english, String words) {
        List<String> wrong = new ArrayList<>();
        if (!all(FILLED_IN, english).equals(all(FILLED_IN, words)) || !FILLED_IN.matcher(words).replaceAll("").chars().allMatch(c -> c != '{' && c != '}') || !canBeFilled(words)) {
            wrong.add("holes");
        }
        if (!all(LINK, english).equals(all(LINK, words)) || NAMED_LINK.matcher(words).find()) {
            wrong.add("links");
        }
        if (!all(NUMBER, english).equals(all(NUMBER, words))) {
            wrong.add("numbers");
        }
        if (HTML.matcher(words).find()) {
            wrong.add("html");
        }
        return wrong;
    }

    private static boolean canBeFilled(String words) {
        try {
            new MessageFormat(words);
            return !words.contains("'");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Sorted: another language may need another order. */
    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group());
        }
        return found.stream().sorted().toList();
    }
}
