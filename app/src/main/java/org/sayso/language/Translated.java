package org.sayso.language;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sayso.web.Moments;

/**
 * The words of one key: in English, and as they stand on the pages in another language.
 *
 * @param checked what a person said of it last, or null
 */
@Introspected
record Translated(String key, String english, String words, @Nullable CheckedString checked) {
    /** Known by it: the English and the words together. */
    public String getHash() {
        return hash(english, words);
    }

    public boolean isConfirmed() {
        return checked != null && checked.wordsHash().equals(getHash());
    }

    public boolean isOwn() {
        return checked != null && checked.ownWords() != null;
    }

    public @Nullable String getBy() {
        return isConfirmed() ? checked.staffName() : null;
    }

    public @Nullable String getOn() {
        return isConfirmed() ? Moments.day(checked.confirmedAt()) : null;
    }

    /** Key and hash in one value of a form. */
    public String getMark() {
        return key + ":" + getHash();
    }

    boolean has(String text) {
        String sought = text.toLowerCase(java.util.Locale.ROOT);
        return (key + "\n" + english + "\n" + words).toLowerCase(java.util.Locale.ROOT).contains(sought);
    }

    static String hash(String english, String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest((english + "\u0000" + words).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
