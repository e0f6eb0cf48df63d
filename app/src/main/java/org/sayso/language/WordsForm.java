package org.sayso.language;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** Better words for one key. @param seen hash of the words that stood there when the form was shown */
@Serdeable
record WordsForm(@Nullable String key, @Nullable String words, @Nullable String seen) {
    /** Other languages take more room than English, and a button or chip must still fit a phone: so many times as long, and some letters more. */
    private static final int TIMES = 3;
    private static final int MORE = 40;

    /** With the apostrophe of print: a straight one has a meaning of its own in words with something filled in. */
    String clean() {
        return Text.clean(words).replace('\'', '’');
    }

    Problems problems(Translated string) {
        Problems problems = new Problems();
        if (Text.isEmpty(clean())) {
            return problems.add("words", "language.words.empty");
        }
        int longest = TIMES * Text.length(string.english()) + MORE;
        if (Text.length(clean()) > longest) {
            problems.add("words", "language.words.long", Text.length(clean()) - longest);
        }
        KeptParts.wrong(string.english(), clean()).forEach(wrong -> problems.add("words", "language.words." + wrong));
        return problems;
    }
}
