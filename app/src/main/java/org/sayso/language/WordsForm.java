package org.sayso.language;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** Better words for one key. @param seen hash of the words that stood there when the form was shown */
@Serdeable
record WordsForm(@Nullable String key, @Nullable String words, @Nullable String seen) {
    private static final int LONGEST = 20_000;

    /** With the apostrophe of print: a straight one has a meaning of its own in words with something filled in. */
    String clean() {
        return Text.clean(words).replace('\'', '’');
    }

    Problems problems(Translated string) {
        Problems problems = new Problems();
        if (Text.isEmpty(clean())) {
            return problems.add("words", "language.words.empty");
        }
        if (Text.length(clean()) > LONGEST) {
            problems.add("words", "language.words.long", Text.length(clean()) - LONGEST);
        }
        KeptParts.wrong(string.english(), clean()).forEach(wrong -> problems.add("words", "language.words." + wrong));
        return problems;
    }
}
