package org.sayso.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.sayso.web.FormKey;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** How many sheets, and how large. */
@Serdeable
record PaperForm(@Nullable String count, @Nullable String paper, @Nullable String key) {
    static PaperForm blank() {
        return new PaperForm("30", "a5", FormKey.fresh());
    }

    boolean isA4() {
        return "a4".equals(paper);
    }

    /** 0 when it is no number between 1 and the most. */
    int sheets() {
        String typed = Text.line(count);
        int number = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        return number <= Printing.MOST ? number : 0;
    }

    Problems problems() {
        return sheets() == 0 ? new Problems().add("count", "intake.paper.count.wrong", Printing.MOST) : new Problems();
    }
}
