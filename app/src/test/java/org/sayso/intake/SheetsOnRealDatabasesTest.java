package org.sayso.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.feedback.ComeBackCodes;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.feedback.TakeBack;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;

class SheetsOnRealDatabasesTest extends OnEveryDatabase {
    private List<Sheet> made(int count) {
        String id = UUID.randomUUID().toString();
        site.the(MakeSheets.class).make(PRIYA, campaign, id, count, "a5");
        return site.the(SheetRepository.class).findByPartnershipAndPrintingIdOrderByNumber("dorset", id);
    }

    private String enter(Sheet sheet, String words) {
        SheetForm form = new SheetForm(String.valueOf(sheet.number()), words, "2", "3", "y");
        Problems problems = form.problems();
        site.the(EnterSheet.class).enter(PRIYA, form, problems);
        return problems.any() ? problems.getList().getFirst().message() : "kept";
    }

    /** As whoever types in the code of the slip finds it. */
    private Response behind(Sheet sheet) {
        ComeBackCodes codes = site.the(ComeBackCodes.class);
        String code = codes.codeFor(campaign.id(), sheet.formKey());
        return site.the(ResponseRepository.class).findByPartnershipAndCodeHash("dorset", codes.hash(codes.read(code).orElseThrow())).orElse(null);
    }

    private boolean undo(Sheet sheet) {
        return site.the(EnterSheet.class).undo(PRIYA, String.valueOf(sheet.number()));
    }

    @Test
    void theWordsOfASheetAreHeldUnderTheCodeOfItsSlip() {
        Sheet sheet = made(1).getFirst();
        assertEquals(null, behind(sheet));
        assertEquals("kept", enter(sheet, "A bench by the river"));
        Response response = behind(sheet);
        assertEquals("A bench by the river HELD paper young_person 14_16 true", String.join(" ", response.words(), response.standing().name(), response.channel(), response.who(),
                response.ageBand(), "" + response.mayQuote()));
    }

    @Test
    void aSheetMakesOneResponseAndOtherWordsChangeNothing() {
        Sheet sheet = made(1).getFirst();
        enter(sheet, "First");
        assertEquals("kept", enter(sheet, "First"));
        assertEquals("intake.entry.sheet.before", enter(sheet, "Second"));
        assertEquals("First", behind(sheet).words());
    }

    @Test
    void whatWasTypedInWrongIsTakenBackAndTheSheetTypedInAgain() {
        Sheet sheet = made(1).getFirst();
        enter(sheet, "Wrng");
        Response wrong = behind(sheet);
        assertTrue(undo(sheet));
        assertEquals(null, behind(sheet));
        assertEquals(Standing.WITHDRAWN, now(wrong).standing());
        assertEquals(null, now(wrong).words());
        assertEquals("kept", enter(sheet, "Right"));
        assertEquals("Right", behind(sheet).words());
    }

    @Test
    void whatSomebodyReadMeanwhileStays() {
        Sheet sheet = made(1).getFirst();
        enter(sheet, "Read");
        stands(behind(sheet), "RELEASED");
        assertFalse(undo(sheet));
        assertEquals("Read", behind(sheet).words());
        Sheet worrying = made(1).getFirst();
        enter(worrying, "Worry");
        stands(behind(worrying), "CONCERN");
        assertFalse(undo(worrying));
    }

    @Test
    void onlyWhoeverTypedItInTakesItBack() {
        Sheet sheet = made(1).getFirst();
        enter(sheet, "Mine");
        assertThrows(Refusal.class, () -> site.the(EnterSheet.class).undo(SAM, String.valueOf(sheet.number())));
        assertEquals("Mine", behind(sheet).words());
    }

    @Test
    void whatItsSenderTookBackIsNotTypedInAgain() {
        Sheet sheet = made(1).getFirst();
        enter(sheet, "Hers");
        site.the(TakeBack.class).takeBack(behind(sheet).id());
        assertFalse(undo(sheet));
        assertEquals("intake.entry.sheet.before", enter(sheet, "Other words"));
        assertEquals(Standing.WITHDRAWN, behind(sheet).standing());
    }

    @Test
    void manyWhoPrintAtOnceGetNumbersOfTheirOwn() throws Exception {
        String same = UUID.randomUUID().toString();
        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            List<Callable<Printing>> printing = IntStream.range(0, 4).<Callable<Printing>>mapToObj(
                    i -> () -> site.the(MakeSheets.class).make(PRIYA, campaign, i < 2 ? same : UUID.randomUUID().toString(), 20, "a4")).toList();
            for (Future<Printing> made : many.invokeAll(printing)) {
                made.get();
            }
        }
        List<SheetRepository.Count> counts = site.the(SheetRepository.class).counts("dorset", campaign.id());
        assertEquals(3, counts.size(), "the same form twice is one printing");
        assertTrue(counts.stream().allMatch(count -> count.sheets() == 20));
    }

    @Test
    void aNumberOfAnotherPartnershipIsNone() {
        int number = SheetNumber.after(9_000_000);
        String id = UUID.randomUUID().toString();
        var theirs = site.campaignOf("poole");
        site.the(PrintingRepository.class).save(new Printing(id, "poole", theirs.id(), "a4", 1, theirs.createdAt(), null, "Pat"));
        Sheet sheet = site.the(SheetRepository.class).save(new Sheet(UUID.randomUUID().toString(), "poole", number, theirs.id(), id, null, null, null));
        assertEquals("intake.entry.sheet.wrong", enter(sheet, "Words"));
    }
}
