package org.sayso.web;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What typed text may hold. Any text is kept as typed, but for what cannot be shown or stored: control characters go
 * (line ends and tabs stay, as {@code \n} and tab), lone surrogates become U+FFFD. Lengths are counted in characters as
 * people see them counted: Unicode code points.
 */
public final class Text {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern NOTHING_TO_READ = Pattern.compile("[\\s\\p{Z}\\p{C}]*");

    private Text() {}

    /** Clean, stripped text, never null. */
    public static String clean(String typed) {
        if (typed == null) {
            return "";
        }
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder whole = new StringBuilder(lines.length());
        lines.codePoints().forEach(c -> whole.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
        return CONTROL.matcher(Normalizer.normalize(whole, Normalizer.Form.NFC)).replaceAll("").strip();
    }

    /** Clean text on one line, for titles and names. */
    public static String line(String typed) {
        return clean(typed).replaceAll("\\s+", " ");
    }

    public static boolean isEmpty(String text) {
        return text == null || NOTHING_TO_READ.matcher(text).matches();
    }

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Blank becomes null: what a person left out is not kept as an empty answer. */
    public static String orNull(String typed) {
        String text = clean(typed);
        return text.isEmpty() ? null : text;
    }

    /** Lower-case words and hyphens for an address, from a title; at most 70 characters; never empty. */
    public static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(java.util.Locale.ROOT);
        String slug = plain.replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("(^-+)|(-+$)", "");
        slug = slug.length() > 70 ? slug.substring(0, 70).replaceAll("-[^-]*$", "") : slug;
        return slug.isEmpty() ? "untitled" : slug;
    }
}
