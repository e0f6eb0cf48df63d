package org.sayso.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.sayso.web.FormFields;
import org.sayso.web.FormVersion;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** What a moderator typed about one proposal. @param version that was looked at; @param into id of the one to merge into */
@Introspected
record ModerationForm(long version, String words, String why, String reason, String into) {
    static ModerationForm of(FormFields fields) {
        return new ModerationForm(
                FormVersion.of(fields.one("version")), Text.line(fields.one("words")), Text.line(fields.one("why")), Text.line(fields.one("reason")), fields.one("into"));
    }

    @Nullable String whyOrNull() {
        return Text.isEmpty(why) ? null : why;
    }

    /** For whoever proposed it, so it may not be empty. */
    Problems ofReason() {
        Problems problems = new Problems();
        if (Text.isEmpty(reason)) {
            problems.add("reason", "agenda.desk.reason.empty");
        } else if (Text.length(reason) > Proposal.LONGEST_REASON) {
            problems.add("reason", "agenda.desk.reason.long", Proposal.LONGEST_REASON);
        }
        return problems;
    }

    Problems ofWords() {
        Problems problems = new Problems();
        if (Text.isEmpty(words)) {
            problems.add("words", "agenda.desk.words.empty");
        } else if (Text.length(words) > Proposal.LONGEST_WORDS) {
            problems.add("words", "agenda.desk.words.long", Proposal.LONGEST_WORDS);
        }
        if (Text.length(why) > Proposal.LONGEST_WHY) {
            problems.add("why", "agenda.desk.words.long", Proposal.LONGEST_WHY);
        }
        return problems;
    }
}
