package org.sayso.agreement;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.sayso.web.FormFields;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.Text;

/** What somebody says should hold: priorities, or that none fits; and what they saw when they said so. */
record SettlementForm(List<String> priorities, boolean isNone, SettleDifference.Seen seen) {

    static SettlementForm of(FormFields form) {
        return new SettlementForm(form.all("priorities"), !form.one("none").isEmpty(), new SettleDifference.Seen(Text.orNull(form.one("expected")), moment(form.one("settled"))));
    }

    /** One of the two, and not both. */
    Problems problems() {
        return priorities.isEmpty() != isNone ? new Problems().add("priorities", "agreement.second.choose") : new Problems();
    }

    private static Instant moment(String sent) {
        try {
            return sent.isEmpty() ? null : Instant.parse(sent);
        } catch (DateTimeParseException notOurs) {
            throw Refusal.field("settled", "Load the page again and send it once more.");
        }
    }
}
