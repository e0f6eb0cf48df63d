package org.sayso.question;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.sayso.web.FormFields;
import org.sayso.web.FormVersion;
import org.sayso.web.Problems;
import org.sayso.web.Text;
import org.sayso.web.TypedDay;

/** Another date, and why. @param version of the question on the page it was typed on */
@Introspected
record DueForm(TypedDay due, String why, long version) {
    /** Further away it is no date that anybody keeps. */
    private static final int MOST_DAYS = 365;

    static DueForm of(FormFields form) {
        return new DueForm(TypedDay.of(form, "due"), Text.line(form.one("why")), FormVersion.of(form.one("version")));
    }

    Problems problems(LocalDate today) {
        Problems problems = new Problems();
        if (due.date().isEmpty()) {
            problems.add("due-day", "question.due.wrong");
        } else if (due.date().get().isBefore(today) || due.date().get().isAfter(today.plusDays(MOST_DAYS))) {
            problems.add("due-day", "question.due.range");
        }
        if (Text.isEmpty(why)) {
            problems.add("why", "question.due.why.empty");
        } else if (Text.length(why) > Asked.LONGEST_WHY) {
            problems.add("why", "question.long", Asked.LONGEST_WHY);
        }
        return problems;
    }
}
