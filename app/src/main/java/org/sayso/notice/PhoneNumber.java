package org.sayso.notice;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone number of the United Kingdom in the one spelling that is kept: {@code +44} and the figures. Mobiles and lines of a home or an office (01, 02, 03, 07);
 * numbers that cost extra (08, 09) and those of other countries are none here.
 *
 * @param plain such as {@code +447700900123}
 */
public record PhoneNumber(String plain) {
    private static final int LONGEST = 40;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern BETWEEN = Pattern.compile("[\\p{Z}\\s\\p{Pd}./()]+");
    private static final Pattern TYPED = Pattern.compile("(?:(?:\\+|00)?440?|0)([1237][0-9]*)");
    private static final Pattern MOBILE = Pattern.compile("7([1-57-9]\\d{8}|624\\d{6})");
    private static final Pattern LINE = Pattern.compile("1\\d{8,9}|[23]\\d{9}");

    public PhoneNumber {
        if (!plain.matches("\\+44\\d{9,10}")) {
            throw new IllegalArgumentException("Not a number in its one spelling");
        }
    }

    /** Empty where it is no such number. Blanks, dashes, dots and brackets between the figures do not matter. */
    public static Optional<PhoneNumber> of(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = BETWEEN.matcher(UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("")).replaceAll("");
        Matcher parts = TYPED.matcher(bare);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String figures = parts.group(1);
        return MOBILE.matcher(figures).matches() || LINE.matcher(figures).matches() ? Optional.of(new PhoneNumber("+44" + figures)) : Optional.empty();
    }

    /** Whether a text message can come there. */
    public boolean isMobile() {
        return MOBILE.matcher(plain.substring(3)).matches();
    }

    /** As one types it here: {@code 07700 900123}. */
    public String shown() {
        String figures = "0" + plain.substring(3);
        return figures.substring(0, 5) + " " + figures.substring(5);
    }

    /** It does not get into a log by chance. */
    @Override
    public String toString() {
        return "PhoneNumber";
    }
}
