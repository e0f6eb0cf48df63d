package org.sayso.forum;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sayso.partnership.Partnership;
import org.sayso.staff.EmailAddress;
import org.sayso.web.FormFields;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** What somebody types to join a forum, or to change what we hold. @param purposes slugs of {@link Purpose}, none ticked by us; @param old {@code yes} from 13 on, {@code no} under it, or blank */
@Introspected
record JoinForm(String token, String email, String name, String area, List<String> children, List<String> purposes, String old) {
    private static final int LONGEST_NAME = 40;

    static JoinForm of(FormFields f) {
        return new JoinForm(f.one("token"), Text.line(f.one("email")), Text.line(f.one("name")), f.one("area"), f.all("children"), f.all("purposes"), f.one("old"));
    }

    static JoinForm blank(String token) {
        return new JoinForm(token, "", "", "", List.of(), List.of(), "");
    }

    static JoinForm of(Member member) {
        return new JoinForm(
                "", "", member.name() == null ? "" : member.name(), member.area() == null ? "" : member.area(), member.children() == null ? List.of() : Arrays.asList(member.children().split(",")),
                member.purposes().stream().map(Purpose::slug).toList(), "");
    }

    /** What was typed, without the ticks that are not saved: no yes comes back by itself, and each no stays one. */
    JoinForm tickedAtMostAs(Member saved) {
        return new JoinForm(token, email, name, area, children, purposes.stream().filter(of(saved).purposes::contains).toList(), old);
    }

    JoinForm with(String newToken) {
        return new JoinForm(newToken, email, name, area, children, purposes, old);
    }

    /** Empty when it is none, or holds a line end or the like. */
    Optional<String> address() {
        return email.chars().anyMatch(Character::isISOControl) ? Optional.empty() : EmailAddress.plain(email);
    }

    /** She says that she is under 13: then nothing of hers is kept. */
    boolean isTooYoung(Forum forum) {
        return forum.kind().hasChildren() && old.equals("no");
    }

    /** Without problems only. */
    Joining said(Forum forum) {
        return new Joining(Text.orNull(name), Text.orNull(area), forum.kind().hasChildren() ? null : ChildAge.kept(children), Purpose.all(purposes));
    }

    Problems problems(Forum forum, Partnership partnership) {
        Problems problems = new Problems();
        if (forum.kind().hasChildren() && !old.equals("yes")) {
            problems.add("old", "forum.problem.old");
        }
        if (address().isEmpty()) {
            problems.add("email", email.isEmpty() ? "forum.problem.email" : "forum.problem.email-wrong");
        }
        details(problems, partnership);
        return problems;
    }

    /** Of what can be changed later too. */
    Problems detailProblems(Partnership partnership) {
        Problems problems = new Problems();
        details(problems, partnership);
        return problems;
    }

    private void details(Problems problems, Partnership partnership) {
        if (Text.length(name) > LONGEST_NAME) {
            problems.add("name", "forum.problem.name", LONGEST_NAME);
        }
        if (Purpose.all(purposes).isEmpty()) {
            problems.add("purposes", "forum.problem.purposes");
        }
        if (Purpose.all(purposes).contains(Purpose.COUNTED) && partnership.area(area).isEmpty()) {
            problems.add("area", "forum.problem.area");
        }
    }
}
