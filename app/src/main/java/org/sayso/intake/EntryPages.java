package org.sayso.intake;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.sayso.feedback.Response;
import org.sayso.feedback.Standing;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.Moments;
import org.sayso.web.Problems;

/** Puts together the page on which sheets are typed in. */
@Singleton
class EntryPages {
    static final String PATH = IntakePages.PATH + "/sheets";
    private static final int LONGEST_BEGINNING = 60;
    private final SheetRepository sheets;
    private final EnterSheet entering;
    private final Site site;
    private final Clock clock;

    EntryPages(SheetRepository sheets, EnterSheet entering, Site site, Clock clock) {
        this.sheets = sheets;
        this.entering = entering;
        this.site = site;
        this.clock = clock;
    }

    /** @param words how they begin; none once somebody has read them. @param isOpen it can be taken back */
    @Introspected
    record Last(int number, String when, String words, boolean isOpen) {
        public String getNumberText() {
            return String.valueOf(number);
        }
    }

    @Introspected
    record EntryPage(SheetForm form, List<PaperPages.Tick> who, List<PaperPages.Tick> age, List<Last> last, Problems problems) {}

    EntryPage page(Colleague who, SheetForm form, Problems problems) {
        List<Last> last = who.id() == null ? List.of() : sheets.latest(site.slug(), who.id(), clock.instant().minus(EnterSheet.VISIT)).stream().map(this::last).toList();
        return new EntryPage(form, PaperPages.who(), PaperPages.age(), last, problems);
    }

    private Last last(Sheet sheet) {
        Response held = entering.response(sheet).filter(r -> r.standing() == Standing.HELD && r.readAt() == null).orElse(null);
        return new Last(sheet.number(), Moments.dayAndTime(sheet.enteredAt()), held == null ? "" : beginning(held.words()), held != null);
    }

    private static String beginning(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_BEGINNING ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_BEGINNING)) + "…";
    }
}
