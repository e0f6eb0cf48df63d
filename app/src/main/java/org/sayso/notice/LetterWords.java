package org.sayso.notice;

import com.github.jknack.handlebars.Handlebars;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A letter as plain text and as HTML: the same words in both. Whatever stands in it is shown as text. */
@Singleton
class LetterWords {
    private final Handlebars handlebars;

    LetterWords(Handlebars handlebars) {
        this.handlebars = handlebars;
    }

    String text(Letter letter) {
        Stream<String> link = Stream.ofNullable(letter.link()).map(LetterWords::line);
        Stream<String> stop = Stream.ofNullable(letter.stop()).map(LetterWords::line);
        return Stream.of(letter.before().stream(), link, letter.after().stream(), stop).flatMap(s -> s).collect(Collectors.joining("\n\n")) + "\n";
    }

    String html(Letter letter) {
        try {
            return handlebars.compile("views/notice/letter").apply(Map.of("lang", "en", "page", letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Letter.Link link) {
        return link.words() + "\n" + link.href();
    }
}
