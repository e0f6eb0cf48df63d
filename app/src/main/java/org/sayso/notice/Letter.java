package org.sayso.notice;

import io.micronaut.core.annotation.Creator;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What one person gets by mail, in plain words. It is made into text and into simple HTML when it is sent; whatever stands in it is shown as text. A letter whose
 * address, subject, name of a file or link to stop is not one line can not be sent at all: {@link #oneLine} makes a title that somebody typed into one.
 *
 * @param to one address, in the spelling of {@link org.sayso.staff.EmailAddress}
 * @param subject on one line
 * @param before paragraphs above the link; @param after those below it
 * @param link the one thing to press, or null
 * @param stop where one tap ends all further letters of this kind (it must take a POST without a token, RFC 8058); null for one that comes once
 * @param attached one small file, or null. GOV.UK Notify carries none: what must arrive is also behind the link
 */
@Serdeable
public record Letter(String to, String subject, List<String> before, @Nullable Link link, List<String> after, @Nullable Link stop, @Nullable Attached attached) {

    /** Of the two, the one by which it is read back. */
    @Creator
    public Letter {
        before = before == null ? List.of() : List.copyOf(before); // an empty list is not written down
        after = after == null ? List.of() : List.copyOf(after);
    }

    /** Without a file. */
    public Letter(String to, String subject, List<String> before, @Nullable Link link, List<String> after, @Nullable Link stop) {
        this(to, subject, before, link, after, stop, null);
    }

    /** The same words with a file. */
    public Letter with(Attached file) {
        return new Letter(to, subject, before, link, after, stop, file);
    }

    /** Neither the address nor the words get into a log by chance. */
    @Override
    public String toString() {
        return "Letter";
    }

    /** Words that somebody typed, fit for a subject: line ends and other control characters are blanks. */
    public static String oneLine(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    /** @param words what it does, such as “Change or cancel your place:”; @param href whole, with the address of the site */
    @Serdeable
    public record Link(String words, String href) {}

    /**
     * A small text file, sent in UTF-8.
     *
     * @param name such as {@code invite.ics}, on one line
     * @param type such as {@code text/calendar; charset=utf-8; method=PUBLISH}
     * @param text with its own line ends, which are kept; a letter has room for about 40,000 characters in all
     */
    @Serdeable
    public record Attached(String name, String type, String text) {}
}
