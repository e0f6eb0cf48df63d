package org.sayso.tagging;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.sayso.feedback.AddEnglish;
import org.sayso.web.FormFields;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** What somebody wrote as the English of a response. @param seen when the English that they saw had been written; null when there was none */
record EnglishForm(String english, @Nullable Instant seen) {
    static EnglishForm of(FormFields form) {
        return new EnglishForm(Text.clean(form.one("english")), moment(form.one("seen")));
    }

    Problems problems() {
        if (Text.isEmpty(english)) {
            return new Problems().add("english", "tagging.english.empty");
        }
        return Text.length(english) > AddEnglish.LONGEST
                ? new Problems().add("english", "tagging.english.too-long", Numbers.grouped(AddEnglish.LONGEST)) : new Problems();
    }

    private static Instant moment(String sent) {
        try {
            return sent.isEmpty() ? null : Instant.parse(sent);
        } catch (DateTimeParseException notOurs) {
            return null;
        }
    }
}
