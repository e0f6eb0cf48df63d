package org.sayso.forum;

import io.micronaut.core.annotation.Introspected;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** A message as typed. @param key of the form; it becomes its id */
@Introspected
record MessageForm(String title, String words, String key) {
    static final int LONGEST_TITLE = 120;
    static final int LONGEST = 1000;

    static MessageForm of(FormFields f) {
        return new MessageForm(Text.line(f.one("title")), Text.clean(f.one("words")), FormKey.of(f.one("key")));
    }

    static MessageForm blank(String key) {
        return new MessageForm("", "", key);
    }

    MessageForm with(String newKey) {
        return new MessageForm(title, words, newKey);
    }

    Problems problems() {
        Problems problems = new Problems();
        check(problems, "title", title, LONGEST_TITLE);
        check(problems, "words", words, LONGEST);
        return problems;
    }

    private static void check(Problems problems, String field, String text, int longest) {
        if (Text.isEmpty(text)) {
            problems.add(field, "forum.desk.problem." + field);
        } else if (Text.length(text) > longest) {
            problems.add(field, "forum.desk.problem.long", Numbers.grouped(Text.length(text) - longest));
        }
    }
}
