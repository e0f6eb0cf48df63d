package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.sayso.feedback.Clues;
import org.sayso.web.FormFields;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/**
 * A proposal as its form sends it.
 *
 * @param key becomes its id
 * @param sure what was chosen when asked whether it is one of those that are there: {@code send} or {@code change}; empty before
 */
@Introspected
record ProposalForm(String key, String kind, String words, String why, String sure) {
    static ProposalForm of(FormFields fields) {
        return new ProposalForm(fields.one("key"), fields.one("kind"), Text.line(fields.one("words")), Text.line(fields.one("why")), fields.one("sure"));
    }

    static ProposalForm blank(String key) {
        return new ProposalForm(key, "", "", "", "");
    }

    ProposalKind kindOf() {
        return ProposalKind.of(kind).orElse(ProposalKind.ITEM);
    }

    @Nullable String whyOrNull() {
        return Text.isEmpty(why) ? null : why;
    }

    boolean isSure() {
        return sure.equals("send");
    }

    boolean isToChange() {
        return sure.equals("change");
    }

    List<Clues.Piece> clues() {
        return Clues.in(why.isEmpty() ? words : words + "\n" + why);
    }

    Problems problems() {
        Problems problems = new Problems();
        if (ProposalKind.of(kind).isEmpty()) {
            problems.add("kind", "agenda.propose.kind.empty");
        }
        if (Text.isEmpty(words)) {
            problems.add("words", "agenda.propose.words.empty");
        } else if (Text.length(words) > Proposal.LONGEST_WORDS) {
            problems.add("words", "agenda.propose.words.long", Proposal.LONGEST_WORDS);
        }
        if (Text.length(why) > Proposal.LONGEST_WHY) {
            problems.add("why", "agenda.propose.why.long", Proposal.LONGEST_WHY);
        }
        return problems;
    }
}
