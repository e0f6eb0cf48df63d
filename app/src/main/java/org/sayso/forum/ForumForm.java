package org.sayso.forum;

import io.micronaut.core.annotation.Introspected;
import java.util.ArrayList;
import java.util.List;
import org.sayso.web.Difference;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.FormVersion;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** A forum as typed. @param key of the form of a new one; it becomes its id; @param version what the form was made from; -1 for a new one */
@Introspected
record ForumForm(String title, String kind, String about, String runBy, String meets, long version, String key) {
    private static final String FIELD = "forum.desk.field.";

    static ForumForm of(FormFields f) {
        return new ForumForm(
                Text.line(f.one("title")), f.one("kind"), Text.clean(f.one("about")), Text.line(f.one("runBy")), Text.clean(f.one("meets")), FormVersion.of(f.one("version")), FormKey.of(f.one("key")));
    }

    static ForumForm of(Forum forum) {
        return new ForumForm(forum.title(), forum.kind().slug(), forum.about(), forum.runBy(), forum.meets() == null ? "" : forum.meets(), forum.version(), "");
    }

    static ForumForm blank(String key) {
        return new ForumForm("", ForumKind.PARENTS.slug(), "", "", "", FormVersion.NONE, key);
    }

    ForumForm withVersion(long newVersion) {
        return new ForumForm(title, kind, about, runBy, meets, newVersion, key);
    }

    Problems problems() {
        Problems problems = new Problems();
        check(problems, "title", title, 120);
        if (ForumKind.of(kind).isEmpty()) {
            problems.add("kind", "forum.desk.problem.kind");
        }
        check(problems, "about", about, 2000);
        check(problems, "runBy", runBy, 160);
        if (Text.length(meets) > 1000) {
            problems.add("meets", "forum.desk.problem.long", Numbers.grouped(Text.length(meets) - 1000));
        }
        return problems;
    }

    private static void check(Problems problems, String field, String text, int longest) {
        if (Text.isEmpty(text)) {
            problems.add(field, "forum.desk.problem." + field);
        } else if (Text.length(text) > longest) {
            problems.add(field, "forum.desk.problem.long", Numbers.grouped(Text.length(text) - longest));
        }
    }

    static List<Difference> between(ForumForm saved, ForumForm typed) {
        List<Difference> found = new ArrayList<>();
        Difference.add(found, FIELD + "title", saved.title, typed.title);
        Difference.add(found, FIELD + "kind", saved.kind, typed.kind);
        Difference.add(found, FIELD + "about", saved.about, typed.about);
        Difference.add(found, FIELD + "runBy", saved.runBy, typed.runBy);
        Difference.add(found, FIELD + "meets", saved.meets, typed.meets);
        return found;
    }
}
