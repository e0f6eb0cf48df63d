package org.sayso.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** What an admin types about a member of staff. The e-mail is asked only when somebody is invited. @param key of a form that makes somebody or something */
@Serdeable
record StaffForm(@Nullable String name, @Nullable String email, @Nullable List<String> roles, @Nullable String key) {
    static final int LONGEST_NAME = 120;

    String cleanName() {
        return Text.line(name);
    }

    Set<Role> chosen() {
        return Role.chosen(roles);
    }

    Problems problems() {
        Problems problems = nameProblems(new Problems(), cleanName());
        return chosen().isEmpty() ? problems.add("roles", "staff.roles.none") : problems;
    }

    Problems problemsWithEmail() {
        Problems problems = nameProblems(new Problems(), cleanName());
        if (EmailAddress.plain(email).isEmpty()) {
            problems.add("email", "staff.email.wrong");
        }
        return chosen().isEmpty() ? problems.add("roles", "staff.roles.none") : problems;
    }

    static Problems nameProblems(Problems problems, String name) {
        if (Text.isEmpty(name)) {
            problems.add("name", "staff.name.empty");
        } else if (Text.length(name) > LONGEST_NAME) {
            problems.add("name", "staff.name.long");
        }
        return problems;
    }
}
