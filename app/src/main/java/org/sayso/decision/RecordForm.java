package org.sayso.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.sayso.web.FormFields;
import org.sayso.web.FormVersion;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** What was decided, as typed. @param version what the form was made from; -1 where there was none */
@Introspected
record RecordForm(String words, long version) {
    static RecordForm of(FormFields fields) {
        return new RecordForm(Text.clean(fields.one("words")), FormVersion.of(fields.one("version")));
    }

    static RecordForm of(@Nullable EventRecord written) {
        return written == null ? new RecordForm("", FormVersion.NONE) : new RecordForm(written.words(), written.version());
    }

    /** The same words on the newest version: sending it again is a decision. */
    RecordForm on(@Nullable EventRecord newest) {
        return new RecordForm(words, of(newest).version());
    }

    Problems problems() {
        Problems problems = new Problems();
        if (Text.isEmpty(words)) {
            problems.add("words", "decision.record.empty");
        } else if (Text.length(words) > EventRecord.LONGEST) {
            problems.add("words", "decision.record.long", EventRecord.LONGEST);
        }
        return problems;
    }
}
