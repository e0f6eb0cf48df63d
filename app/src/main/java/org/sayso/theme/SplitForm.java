package org.sayso.theme;

import java.util.List;
import org.sayso.web.FormFields;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** What was typed and ticked to take some responses out of a group. @param key of the group to make */
record SplitForm(String key, String name, List<String> responses) {

    static SplitForm of(FormFields form) {
        return new SplitForm(form.one("key"), Text.line(form.one("split-name")), form.all("response"));
    }

    Problems problems() {
        Problems problems = new Problems();
        if (Text.isEmpty(name) || Text.length(name) > AdoptionForm.LONGEST_NAME) {
            problems.add("split-name", "theme.name.needed", AdoptionForm.LONGEST_NAME);
        }
        if (responses.isEmpty()) {
            problems.add("evidence", "theme.split.needed");
        }
        return problems;
    }

    GroupPage.Typed typed() {
        return new GroupPage.Typed("", name, responses);
    }
}
