package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import java.util.Optional;
import org.sayso.web.FormFields;
import org.sayso.web.FormKey;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** Links to be made, as their form sends it. @param key becomes the id; @param seed the links are made from it; @param as how to show them: list, slips or csv */
@Introspected
record InvitationForm(String key, String seed, String label, String many, String as) {
    static InvitationForm of(FormFields fields) {
        return new InvitationForm(fields.one("key"), FormKey.of(fields.one("seed")), Text.line(fields.one("label")), Text.line(fields.one("many")), fields.one("as"));
    }

    static InvitationForm blank(String key) {
        return new InvitationForm(key, FormKey.fresh(), "", "", "");
    }

    Optional<Integer> number() {
        return Optional.of(Numbers.plainFigures(many)).filter(n -> n.matches("\\d{1,3}")).map(Integer::valueOf).filter(n -> n >= 1 && n <= Invitation.MOST);
    }

    Problems problems() {
        Problems problems = new Problems();
        if (Text.isEmpty(label)) {
            problems.add("label", "agenda.desk.label.empty");
        } else if (Text.length(label) > Invitation.LONGEST_LABEL) {
            problems.add("label", "agenda.desk.label.long", Invitation.LONGEST_LABEL);
        }
        if (number().isEmpty()) {
            problems.add("many", "agenda.desk.many.wrong", Invitation.MOST);
        }
        return problems;
    }
}
