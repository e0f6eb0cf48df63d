package org.sayso.question;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.sayso.feedback.Clues;
import org.sayso.feedback.Response;
import org.sayso.web.FormFields;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/**
 * A question as typed.
 *
 * @param mayQuote {@code yes} or {@code no}; empty while nothing was chosen
 * @param sure what was chosen when asked about parts that may tell who somebody is: {@code out}, {@code private} or {@code change}
 */
@Introspected
record AskForm(String text, String mayQuote, String sure, String token) {

    static AskForm of(FormFields form) {
        String may = form.one("mayQuote");
        return new AskForm(Text.clean(form.one("text")), may.equals("yes") || may.equals("no") ? may : "", form.one("sure"), form.one("token"));
    }

    static AskForm blank(String token) {
        return new AskForm("", "", "", token);
    }

    AskForm with(String newToken) {
        return new AskForm(text, mayQuote, sure, newToken);
    }

    boolean saysYes() {
        return mayQuote.equals("yes");
    }

    boolean isToChange() {
        return sure.equals("change");
    }

    boolean isChecked() {
        return sure.equals("out") || sure.equals("private");
    }

    /** As it is to be kept after the check of {@code pieces}. */
    AskForm checked(List<Clues.Piece> pieces) {
        return !Clues.any(pieces) || !isChecked() ? this : sure.equals("out") ? new AskForm(Clues.covered(pieces), mayQuote, sure, token) : new AskForm(text, "no", sure, token);
    }

    Problems problems() {
        Problems problems = new Problems();
        int over = Text.length(text) - Response.LONGEST;
        if (Text.isEmpty(text)) {
            problems.add("text", "question.problem.empty");
        } else if (over > 0) {
            problems.add("text", "question.problem.over", Numbers.grouped(over));
        } else if (isChecked() && text.contains(Clues.GONE) && text.replace(Clues.GONE, "").codePoints().noneMatch(Character::isLetterOrDigit)) {
            problems.add("text", "feedback.idea.all-out");
        }
        if (mayQuote.isEmpty()) {
            problems.add("mayQuote", "question.problem.show");
        }
        return problems;
    }
}
