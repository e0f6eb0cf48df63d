package org.sayso.group;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.sayso.feedback.Clues;
import org.sayso.feedback.Response;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/**
 * One answer of a group, as its form sends it.
 *
 * @param pass says which group; @param size how many are there today
 * @param saidBy how many say so; empty when nobody counted
 * @param sure what was chosen when asked about parts that may tell who somebody is: {@code out}, {@code private} or {@code change}
 */
@Serdeable
record GroupAnswerForm(
        @Nullable String pass, @Nullable String size, @Nullable String text, @Nullable String saidBy, @Nullable String mayQuote, @Nullable String sure,
        @Nullable String token) {
    GroupAnswerForm {
        size = Text.line(size);
        text = Text.clean(text);
        saidBy = Text.line(saidBy);
        mayQuote = "yes".equals(mayQuote) || "no".equals(mayQuote) ? mayQuote : "";
    }

    static GroupAnswerForm blank(String size) {
        return new GroupAnswerForm(null, size, null, null, null, null, null);
    }

    boolean saysYes() {
        return mayQuote.equals("yes");
    }

    boolean isToChange() {
        return "change".equals(sure);
    }

    boolean isChecked() {
        return "out".equals(sure) || "private".equals(sure);
    }

    /** As it is to be kept after the check of {@code pieces}. */
    GroupAnswerForm checked(List<Clues.Piece> pieces) {
        return !Clues.any(pieces) || !isChecked() ? this : sure.equals("out") ? new GroupAnswerForm(pass, size, Clues.covered(pieces), saidBy, mayQuote, sure, token)
                : new GroupAnswerForm(pass, size, text, saidBy, "no", sure, token);
    }

    /** How many there are, when that is a number a group can have. */
    static Optional<Integer> people(@Nullable String typed, int most) {
        return Optional.of(Numbers.plainFigures(Text.line(typed))).filter(t -> t.matches("\\d{1,4}")).map(Integer::valueOf).filter(n -> n >= 1 && n <= most);
    }

    Optional<Integer> people() {
        return people(size, YoungGroup.LARGEST);
    }

    @Nullable Integer said() {
        return people(saidBy, people().orElse(YoungGroup.LARGEST)).orElse(null);
    }

    Problems problems() {
        Problems problems = new Problems();
        int over = Text.length(text) - Response.LONGEST;
        if (Text.isEmpty(text)) {
            problems.add("answer", "group.answer.empty");
        } else if (over > 0) {
            problems.add("answer", over == 1 ? "group.answer.over-one" : "group.answer.over", Numbers.grouped(over));
        } else if (isChecked() && text.contains(Clues.GONE) && text.replace(Clues.GONE, "").codePoints().noneMatch(Character::isLetterOrDigit)) {
            problems.add("answer", "feedback.idea.all-out");
        }
        if (!saidBy.isEmpty() && said() == null) {
            problems.add("said-by", "group.answer.said-by.wrong", people().orElse(YoungGroup.LARGEST));
        }
        return problems;
    }
}
