package org.sayso.impact;

import io.micronaut.core.annotation.Introspected;
import org.sayso.web.FormFields;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** How it was, as sent. @param words what to do next; may be empty */
@Introspected
record FaceForm(String token, String face, String talked, String words) {
    static final int LONGEST = 500;

    static FaceForm blank(String token) {
        return new FaceForm(token, "", "", "");
    }

    static FaceForm of(FormFields form) {
        return new FaceForm(form.one("token"), form.one("face"), form.one("talked"), Text.clean(form.one("words")));
    }

    FaceForm with(String newToken) {
        return new FaceForm(newToken, face, talked, words);
    }

    boolean hasWords() {
        return !Text.isEmpty(words);
    }

    /** @param takesWords the event belongs to a campaign, so that words go where words go */
    Problems problems(boolean takesWords) {
        Problems problems = new Problems();
        if (Feeling.of(face).isEmpty()) {
            problems.add("face", "impact.problem.face");
        }
        if (hasWords() && !takesWords) {
            problems.add("words", "impact.problem.no-words");
        } else if (Text.length(words) > LONGEST) {
            problems.add("words", "impact.problem.long", Numbers.grouped(Text.length(words) - LONGEST));
        }
        return problems;
    }
}
