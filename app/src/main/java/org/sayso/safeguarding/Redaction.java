package org.sayso.safeguarding;

import org.sayso.feedback.Clues;
import org.sayso.feedback.Response;
import org.sayso.web.Text;

/**
 * The one change a moderator may make to somebody's words: take parts out and say so. A wording is right when it is the
 * original with one or more stretches replaced by {@link #GONE} and nothing else different. Checked without regular
 * expressions: what stands between the marks is looked for from left to right, which takes length times length at worst.
 */
final class Redaction {
    static final String GONE = Clues.GONE;
    private static final int LONGEST_TYPED = Response.LONGEST * GONE.length();

    private Redaction() {}

    enum Verdict { AS_SENT, PARTS_REMOVED, NOTHING_LEFT, OTHER_WORDS }

    static Verdict of(String original, String wording) {
        if (wording.equals(original)) {
            return Verdict.AS_SENT;
        }
        if (wording.length() > LONGEST_TYPED || !matches(original, wording)) {
            return Verdict.OTHER_WORDS;
        }
        boolean readable = wording.replace(GONE, "").codePoints().anyMatch(Character::isLetterOrDigit);
        return readable && !Text.isEmpty(wording) ? Verdict.PARTS_REMOVED : Verdict.NOTHING_LEFT;
    }

    private static boolean matches(String original, String wording) {
        int mark = wording.indexOf(GONE);
        if (mark < 0 || !original.startsWith(wording.substring(0, mark))) {
            return false;
        }
        int at = mark; // how much of the original is accounted for
        int from = mark + GONE.length();
        for (int next = wording.indexOf(GONE, from); next >= 0; next = wording.indexOf(GONE, from)) {
            String kept = wording.substring(from, next);
            int found = original.indexOf(kept, at + 1); // a mark stands for at least one character
            if (found < 0) {
                return false;
            }
            at = found + kept.length();
            from = next + GONE.length();
        }
        String end = wording.substring(from);
        return original.endsWith(end) && original.length() - end.length() > at;
    }
}
