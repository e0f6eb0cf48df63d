package org.sayso.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import org.sayso.feedback.AgeBand;
import org.sayso.feedback.Respondent;
import org.sayso.feedback.Response;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** What is typed in of a sheet: its number, its words, and one key each for what is ticked. */
@Serdeable
record SheetForm(@Nullable String sheet, @Nullable String words, @Nullable String who, @Nullable String age, @Nullable String show) {
    SheetForm {
        sheet = Text.line(sheet);
        words = Text.clean(words);
        who = Numbers.plainFigures(Text.line(who));
        age = Numbers.plainFigures(Text.line(age));
        show = Text.line(show).toLowerCase(Locale.ROOT);
    }

    static SheetForm of(@Nullable String sheet) {
        return new SheetForm(sheet, null, null, null, null);
    }

    @Nullable String respondent() {
        return who.isEmpty() ? null : Respondent.values()[Integer.parseInt(who) - 1].slug();
    }

    @Nullable String ageBand() {
        return age.isEmpty() ? null : AgeBand.values()[Integer.parseInt(age) - 1].slug();
    }

    boolean mayQuote() {
        return show.equals("y") || show.equals("yes");
    }

    Problems problems() {
        Problems problems = new Problems();
        if (SheetNumber.read(sheet).isEmpty()) {
            problems.add("sheet", sheet.isEmpty() ? "intake.entry.sheet.empty" : "intake.entry.sheet.wrong");
        }
        if (Text.isEmpty(words)) {
            problems.add("words", "intake.entry.words.empty");
        } else if (Text.length(words) > Response.LONGEST) {
            problems.add("words", "intake.entry.words.long", Numbers.grouped(Text.length(words) - Response.LONGEST));
        }
        if (!who.matches("[1-" + Respondent.values().length + "]?")) {
            problems.add("who", "intake.entry.who.wrong", Respondent.values().length);
        }
        if (!age.matches("[1-" + AgeBand.values().length + "]?")) {
            problems.add("age", "intake.entry.age.wrong", AgeBand.values().length);
        }
        if (!show.matches("|y|yes|n|no")) {
            problems.add("show", "intake.entry.show.wrong");
        }
        return problems;
    }
}
