package org.sayso.question;

import io.micronaut.core.annotation.Introspected;
import org.sayso.reply.PublicReply;
import org.sayso.web.FormFields;
import org.sayso.web.FormVersion;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** What the leader's office says. @param outcome slug of an {@link Outcome}; @param words the answer, or why there is none; @param seen version of the answer on the page it was written on */
@Introspected
record AnswerForm(String outcome, String words, long seen) {

    static AnswerForm of(FormFields form) {
        return new AnswerForm(form.one("outcome"), Text.clean(form.one("words")), FormVersion.of(form.one("seen")));
    }

    Problems problems() {
        Problems problems = new Problems();
        if (Outcome.of(outcome).isEmpty()) {
            problems.add("outcome", "question.answer.outcome.empty");
        }
        if (Text.isEmpty(words)) {
            problems.add("words", outcome.equals(Outcome.NOT_ABLE.slug()) ? "question.answer.reason.empty" : "question.answer.words.empty");
        } else if (Text.length(words) > PublicReply.LONGEST) {
            problems.add("words", "question.long", PublicReply.LONGEST);
        }
        return problems;
    }
}
