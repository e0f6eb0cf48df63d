package org.sayso.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.staff.Colleague;
import org.sayso.web.FormFields;
import org.sayso.web.Refusal;

/**
 * Brings a list in that somebody said yes to. It waits until that has ended, so a stop in between costs a repetition: what came in before is
 * known again. The file is erased with the end.
 */
@Singleton
class BringInList {
    /** More than these are counted, and not listed. */
    static final int LISTED = 500;
    private final ListImportRepository imports;
    private final ListFileRepository files;
    private final ArrivalRepository arrivals;
    private final ListsAtHand lists;
    private final ImportResponses importResponses;
    private final Campaigns campaigns;
    private final Clock clock;

    BringInList(
            ListImportRepository imports, ListFileRepository files, ArrivalRepository arrivals, ListsAtHand lists, ImportResponses importResponses, Campaigns campaigns,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.arrivals = arrivals;
        this.lists = lists;
        this.importResponses = importResponses;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /** What would come of it now. */
    ImportResponses.Outcome tryOut(ListImport list, Choices choices) {
        return importResponses.tryOut(campaign(list), choices.rows(clock.instant()));
    }

    /** @param goesOn asked with each batch. @throws Stopped when it does not: the rest is done after the next start */
    void bringIn(ListImport list, BooleanSupplier goesOn) {
        imports.again(list.id());
        List<Row> rows = lists.choices(list).rows(clock.instant());
        int before = list.accepted();
        ImportResponses.Outcome outcome = importResponses.bringIn(campaign(list), rows, new Colleague(list.staffId(), list.staffName(), List.of()), (fresh, looked) -> {
            if (!goesOn.getAsBoolean()) {
                throw new Stopped();
            }
            imports.step(list.id(), fresh.size(), looked);
            if (!fresh.isEmpty()) {
                arrivals.saveAll(fresh.stream().map(id -> new Arrival(id, list.id(), null)).toList());
            }
        });
        end(list, ListImport.State.DONE, before + outcome.accepted(), outcome.duplicates() - before, outcome.problems());
    }

    /** For a list that can not be brought in. What came in before stays counted. */
    void fail(ListImport list) {
        imports.findById(list.id()).ifPresent(now -> end(now, ListImport.State.FAILED, now.accepted(), 0, List.of()));
    }

    @Transactional
    void end(ListImport list, ListImport.State state, int accepted, int duplicates, List<RowProblem> problems) {
        imports.end(list.id(), state.name(), accepted, Math.max(0, duplicates), problems.size(), kept(problems), clock.instant());
        files.deleteById(list.id());
    }

    private static String kept(List<RowProblem> problems) {
        return problems.stream().limit(LISTED).map(p -> FormFields.encoded(List.of(
                new FormFields.Sent("line", String.valueOf(p.line())), new FormFields.Sent("fault", p.fault().name()), new FormFields.Sent("first", p.first()),
                new FormFields.Sent("second", p.second())))).collect(Collectors.joining("\n"));
    }

    static List<RowProblem> problems(String kept) {
        return kept == null ? List.of() : kept.lines().filter(line -> !line.isBlank()).map(FormFields::of)
                .map(f -> new RowProblem(Long.parseLong(f.one("line")), Fault.valueOf(f.one("fault")), f.one("first"), f.one("second"))).toList();
    }

    private Campaign campaign(ListImport list) {
        return campaigns.byId(list.campaignId()).orElseThrow(Refusal::notFound);
    }
}
