package org.sayso.staff;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one spelling that is kept: lower case, plain letters, nothing that cannot be seen. So no two
 * accounts look alike, and nobody signs in wrongly for a space or a capital.
 */
public final class EmailAddress {
    static final int LONGEST = 254;
    private static final Pattern PLAIN = Pattern.compile(
            "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.){1,8}[a-z]{2,24}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{M}]");

    private EmailAddress() {}

    /** Empty when it is no address, or holds letters of another script that only look like ours. */
    public static Optional<String> plain(String typed) {
        if (typed == null || typed.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String wide = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        String address = UNSEEN.matcher(wide).replaceAll("").strip().toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST && PLAIN.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }
}
