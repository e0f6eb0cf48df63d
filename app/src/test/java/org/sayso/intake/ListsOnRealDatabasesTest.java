package org.sayso.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sayso.cast.OnEveryDatabase;
import org.sayso.feedback.ReceiveResponse;
import org.sayso.feedback.Response;
import org.sayso.feedback.ResponseRepository;
import org.sayso.feedback.Standing;
import org.sayso.feedback.TakeBack;
import org.sayso.web.Refusal;

class ListsOnRealDatabasesTest extends OnEveryDatabase {
    private static final String LIST = "Ref,Idea,Who,Can we show it?\nL-1,More buses,Mum,yes\nL-2,Less homework,pupil,no\nL-3,,child,\nL-1,Other words,,\n";

    private ListImport uploaded(String csv) {
        return site.the(UploadList.class).upload(PRIYA, campaign, UUID.randomUUID().toString(), "C:\\lists\\ideas.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private ListImport chosen(ListImport list) {
        site.the(ListsAtHand.class).keep(list, site.the(ListsAtHand.class).choices(list));
        return now(list);
    }

    private ListImport now(ListImport list) {
        return site.the(ListImportRepository.class).findById(list.id()).orElseThrow();
    }

    /** As the worker does, which the site also runs: it may be quicker. */
    private ListImport broughtIn(ListImport list) throws InterruptedException {
        site.the(ListImportRepository.class).ask(list.id());
        for (int i = 0; i < 600 && now(list).state() == ListImport.State.WAITING; i++) {
            Thread.sleep(50);
        }
        return now(list);
    }

    private List<Response> kept() {
        return site.the(ResponseRepository.class).queue("dorset", "HELD", 1_000_000, 0).stream().filter(r -> r.campaignId().equals(campaign.id())).toList();
    }

    private static String counts(ListImport list) {
        return list.state() + " " + list.accepted() + " " + list.duplicates() + " " + list.rejected();
    }

    @Test
    void tryingItOutKeepsNoResponse() {
        ListImport list = chosen(uploaded(LIST));
        ImportResponses.Outcome outcome = site.the(BringInList.class).tryOut(list, site.the(ListsAtHand.class).choices(list));
        assertEquals("2 0 [4, 5]", outcome.accepted() + " " + outcome.duplicates() + " " + outcome.problems().stream().map(RowProblem::line).toList());
        assertEquals(List.of(Fault.EMPTY, Fault.ID_TWICE), outcome.problems().stream().map(RowProblem::fault).toList());
        assertEquals(0, kept().size());
        assertEquals("ideas.csv", list.fileName());
    }

    @Test
    void whatComesInIsHeldAndTheSameFileBringsNothingTwice() throws Exception {
        ListImport list = broughtIn(chosen(uploaded(LIST)));
        assertEquals("DONE 2 0 2", counts(list));
        assertEquals(List.of("Less homework child false", "More buses parent true"), kept().stream()
                .map(r -> r.words() + " " + r.who() + " " + r.mayQuote()).sorted().toList());
        assertTrue(kept().stream().allMatch(r -> r.standing() == Standing.HELD && r.channel().equals("import")));
        assertEquals("DONE 0 2 2", counts(broughtIn(chosen(uploaded(LIST)))));
        assertEquals(2, kept().size());
    }

    @Test
    void theFileIsErasedWithTheEndAndNoWordsStayWithTheList() throws Exception {
        ListImport list = broughtIn(chosen(uploaded(LIST)));
        assertTrue(site.the(ListFileRepository.class).findById(list.id()).isEmpty());
        assertNull(list.choices());
        assertFalse(list.problems().contains("Other"), list.problems());
        assertEquals(List.of(4L, 5L), BringInList.problems(list.problems()).stream().map(RowProblem::line).toList());
    }

    @Test
    void aListThatWasCutOffGoesOnWithNothingTwiceAndRightCounts() {
        String rows = IntStream.range(0, 1_100).mapToObj(i -> "K-" + i + ",Idea " + i + "\n").collect(Collectors.joining());
        ListImport list = chosen(uploaded("Ref,Idea\n" + rows));
        AtomicInteger batches = new AtomicInteger();
        assertThrows(BringInList.Stopped.class, () -> site.the(BringInList.class).bringIn(list, () -> batches.incrementAndGet() < 3));
        assertEquals(1_000, kept().size(), "two batches came in");
        assertEquals(1_000, now(list).accepted());
        assertEquals(0, takenBack(now(list)), "not before its end");
        site.the(BringInList.class).bringIn(now(list), () -> true);
        assertEquals("DONE 1100 0 0", counts(now(list)));
        assertEquals(1_100, kept().size());
        assertEquals("1100 0 0", arrived(list));
    }

    @Test
    void aThousandRowsComeInWithinHalfAMinute() throws Exception {
        String rows = IntStream.range(0, 1_000).mapToObj(i -> "T-" + i + ",I would like more of number " + i + " in our town,12,yes\n").collect(Collectors.joining());
        long from = System.nanoTime();
        ListImport list = broughtIn(chosen(uploaded("Ref,Idea,Age,Show\n" + rows)));
        System.out.println("1,000 rows came in within " + (System.nanoTime() - from) / 1_000_000 + " ms");
        assertEquals("DONE 1000 0 0", counts(list));
    }

    private int takenBack(ListImport list) {
        return site.the(TakeListBack.class).takeBack(PRIYA, list);
    }

    private String arrived(ListImport list) {
        ArrivalRepository.Counts counts = site.the(ArrivalRepository.class).counts(list.id());
        return counts.unread() + " " + counts.gone() + " " + counts.stays();
    }

    private Response saying(String words) {
        return kept().stream().filter(r -> words.equals(r.words())).findFirst().orElseThrow();
    }

    @Test
    void aListThatCameInByMistakeIsTakenBackAndWhatSomebodyHasReadStays() throws Exception {
        ListImport list = broughtIn(chosen(uploaded(LIST)));
        assertEquals("2 0 0", arrived(list));
        Response buses = saying("More buses");
        Response homework = saying("Less homework");
        stands(buses, "RELEASED");
        assertEquals(1, takenBack(list));
        assertEquals("0 1 1", arrived(list));
        assertEquals("More buses RELEASED", now(buses).words() + " " + now(buses).standing());
        assertEquals("null null WITHDRAWN", now(homework).words() + " " + now(homework).externalId() + " " + now(homework).standing());
        assertEquals(1, site.the(ResponseRepository.class).countHeard(campaign.id()));
        assertEquals(0, takenBack(list), "twice is as once");
        site.settled();
    }

    @Test
    void whatWasAConcernAndTurnedOutToBeNoneWasReadToo() throws Exception {
        ListImport list = broughtIn(chosen(uploaded(LIST)));
        Response buses = saying("More buses");
        stands(buses, "CONCERN");
        stands(buses, "HELD");
        assertEquals("1 0 1", arrived(list));
        assertEquals(1, takenBack(list));
        assertEquals("More buses HELD", now(buses).words() + " " + now(buses).standing());
    }

    @Test
    void whatWasTakenBackComesInAgainWithTheSameFile() throws Exception {
        ListImport first = broughtIn(chosen(uploaded(LIST)));
        stands(saying("More buses"), "KEPT_PRIVATE");
        String code = saying("Less homework").codeHash();
        takenBack(first);
        ListImport second = broughtIn(chosen(uploaded(LIST)));
        assertEquals("DONE 1 1 2", counts(second));
        assertEquals("1 0 0", arrived(second), "what stayed belongs to the first list");
        assertEquals("0 1 1", arrived(first));
        assertEquals(code, saying("Less homework").codeHash());
    }

    @Test
    void whatItsSenderTookBackIsNotCountedAndDoesNotComeInAgain() throws Exception {
        ListImport list = broughtIn(chosen(uploaded(LIST)));
        site.the(TakeBack.class).takeBack(saying("More buses").id());
        assertEquals("1 0 0", arrived(list));
        assertEquals(1, takenBack(list));
        assertEquals("DONE 1 1 2", counts(broughtIn(chosen(uploaded(LIST)))));
    }

    @Test
    void aListThatMeetsAnotherNumberIsKnownRowByRow() throws Exception {
        site.the(ReceiveResponse.class).receive(campaign, new ReceiveResponse.Sent("Other channel", null, null, null, false, "k", "demo", "L-2", null));
        ListImport list = broughtIn(chosen(uploaded(LIST)));
        assertEquals("DONE 1 0 3", counts(list));
        assertEquals(1, takenBack(list));
        assertEquals(List.of("Other channel"), kept().stream().map(Response::words).toList());
    }

    @Test
    void fiveThousandGoInOneRequest() {
        String rows = IntStream.range(0, 5_000).mapToObj(i -> "B-" + i + ",Idea by mistake " + i + "\n").collect(Collectors.joining());
        ListImport list = chosen(uploaded("Ref,Idea\n" + rows));
        long in = System.nanoTime();
        site.the(BringInList.class).bringIn(list, () -> true);
        long from = System.nanoTime();
        assertEquals(5_000, takenBack(now(list)));
        long to = System.nanoTime();
        System.out.println("5,000 came in within " + (from - in) / 1_000_000 + " ms and were taken back within " + (to - from) / 1_000_000 + " ms");
        assertEquals("0 5000 0", arrived(list));
        assertEquals(0, site.the(ResponseRepository.class).countHeard(campaign.id()));
    }

    @Test
    void twiceTheSameFormIsOneList() {
        String id = UUID.randomUUID().toString();
        byte[] file = LIST.getBytes(StandardCharsets.UTF_8);
        UploadList uploading = site.the(UploadList.class);
        assertEquals(uploading.upload(PRIYA, campaign, id, "a.csv", file).id(), uploading.upload(PRIYA, campaign, id, "a.csv", file).id());
        assertEquals(1, site.the(ListImportRepository.class).open("dorset").stream().filter(list -> list.id().equals(id)).count());
    }

    @Test
    void nobodyElseComesToTheFile() {
        ListImport list = uploaded(LIST);
        assertThrows(Refusal.class, () -> site.the(ListsAtHand.class).find(SAM, list.id()));
        assertEquals(list.id(), site.the(ListsAtHand.class).find(PRIYA, list.id()).id());
    }

    @Test
    void aFileThatNobodyBroughtInIsErasedAfterADay() {
        ListImport list = uploaded(LIST);
        ListImport waits = chosen(uploaded(LIST));
        var later = Clock.offset(site.the(Clock.class), ForgetLists.KEPT.plus(Duration.ofMinutes(1)));
        var today = new ForgetLists(site.the(ListImportRepository.class), site.the(ListFileRepository.class), site.the(org.sayso.partnership.Site.class), site.the(Clock.class));
        today.forget();
        assertTrue(site.the(ListFileRepository.class).findById(list.id()).isPresent());
        new ForgetLists(site.the(ListImportRepository.class), site.the(ListFileRepository.class), site.the(org.sayso.partnership.Site.class), later).forget();
        assertTrue(site.the(ListFileRepository.class).findById(list.id()).isEmpty());
        assertTrue(site.the(ListImportRepository.class).findById(list.id()).isEmpty());
        assertTrue(site.the(ListImportRepository.class).findById(waits.id()).isEmpty());
    }

    @Test
    void whatCanNotBeReadAnyMoreStopsAndIsNoReasonToStopOthers() throws Exception {
        ListImport list = chosen(uploaded(LIST));
        site.the(ListFileRepository.class).deleteById(list.id());
        assertEquals("FAILED 0 0 0", counts(broughtIn(list)));
        assertEquals("DONE 2 0 2", counts(broughtIn(chosen(uploaded(LIST)))));
    }

    /** A counter that is full: the database refuses each try. */
    @Test
    void whatFailsAgainAndAgainIsGivenUpAndTheNextComesIn() throws Exception {
        ListImport list = chosen(uploaded(LIST));
        ListImport full = now(list);
        site.the(ListImportRepository.class).update(new ListImport(
                full.id(), full.partnership(), full.campaignId(), full.staffId(), full.staffName(), full.fileName(), full.state(), full.choices(), full.rowsAll(), 0,
                Integer.MAX_VALUE, 0, 0, null, full.madeAt(), null));
        assertEquals(ListImport.State.FAILED, broughtIn(list).state());
        assertTrue(site.the(ListFileRepository.class).findById(list.id()).isEmpty(), "the file does not stay");
        assertEquals(ListImport.State.DONE, broughtIn(chosen(uploaded(LIST))).state());
    }
}
