package org.sayso.theme;

import java.util.List;
import org.sayso.nlp.Line;
import org.sayso.plan.Plan;
import org.sayso.web.FormFields;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** What was typed to make a theme of a group. @param lines what belongs to it, one a line, none of them blank */
record AdoptionForm(String name, String priority, List<String> lines, List<String> examples) {
    static final int LONGEST_NAME = 120;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_LINES = 20;

    static AdoptionForm of(FormFields form) {
        return new AdoptionForm(
                Text.line(form.one("name")), form.one("priority"), Text.clean(form.one("lines")).lines().map(Text::line).filter(line -> !line.isEmpty()).toList(), form.all("examples"));
    }

    Problems problems(Plan plan) {
        Problems problems = new Problems();
        if (Text.isEmpty(name) || Text.length(name) > LONGEST_NAME) {
            problems.add("name", "theme.name.needed", LONGEST_NAME);
        }
        if (!priority.equals(Line.NONE) && plan.priority(priority).isEmpty()) {
            problems.add("priority", "theme.adopt.priority.needed");
        }
        if (lines.isEmpty() || lines.size() > MOST_LINES || lines.stream().anyMatch(line -> Text.length(line) > LONGEST_LINE)) {
            problems.add("lines", "theme.adopt.lines.needed");
        }
        return problems;
    }
}
