package org.sayso.notice;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter in the words that GOV.UK Notify takes. Notify reads what is put into a template as its own Markdown: a line that begins with {@code #}, {@code *} or
 * {@code ^}, or {@code [words](address)} in the midst of one, would be a heading, a list, a quotation or a link that says something else than where it leads.
 * Nobody's words may become that, so a character that nobody sees stands where it would begin. Links are whole addresses on a line of their own.
 */
final class NotifyWords {
    private static final String UNSEEN = "\u200B";
    /** Notify takes the sign for a new line as one. */
    private static final Pattern LINE_END = Pattern.compile("\\R|\u2424");
    private static final Pattern AROUND = Pattern.compile("^[\\p{Z}\\p{Cc}\\p{Cf}]+|[\\p{Z}\\p{Cc}]+$");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");
    private static final Pattern FORMAT_AT_THE_BEGINNING = Pattern.compile("^(?=[^\\p{L}\\p{N}]|\\p{N}+[.)])");
    /** Of a link, of a character that is escaped, of one that is written as an entity. */
    private static final Pattern FORMAT_WITHIN = Pattern.compile("(?<=\\])(?=[(\\[:])|(?<=\\\\)|(?<=&)(?=#?\\p{Alnum}{1,32};)");
    private static final Pattern FIELD = Pattern.compile("\\((?=\\()");

    private NotifyWords() {}

    /** On one line; no Markdown is read there. */
    static String subject(Letter letter) {
        return noField(letter.subject());
    }

    static String body(Letter letter) {
        Stream<String> link = Stream.ofNullable(letter.link()).map(NotifyWords::line);
        Stream<String> stop = Stream.ofNullable(letter.stop()).map(NotifyWords::line);
        return Stream.of(letter.before().stream().map(NotifyWords::plain), link, letter.after().stream().map(NotifyWords::plain), stop)
                .flatMap(s -> s).collect(Collectors.joining("\n\n"));
    }

    /** A text message knows no Markdown. */
    static String body(TextMessage text) {
        return noField(text.words());
    }

    private static String line(Letter.Link link) {
        return plain(link.words()) + "\n" + link.href();
    }

    /** Shown as it stands there. */
    static String plain(String words) {
        return LINE_END.splitAsStream(words).map(NotifyWords::plainLine).collect(Collectors.joining("\n"));
    }

    private static String plainLine(String line) {
        String bare = CONTROL.matcher(AROUND.matcher(line).replaceAll("")).replaceAll(" ");
        String within = FORMAT_WITHIN.matcher(noField(bare)).replaceAll(UNSEEN);
        return bare.isEmpty() ? "" : FORMAT_AT_THE_BEGINNING.matcher(within).replaceFirst(UNSEEN);
    }

    /** {@code ((name))} would be a field of the template. */
    private static String noField(String words) {
        return FIELD.matcher(words).replaceAll("$0 ");
    }
}
