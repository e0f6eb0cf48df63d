package org.sayso.intake;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.partnership.Partnership;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.Text;

/** Puts together the steps of a list: its columns, their values, what would come in, and what did. */
@Singleton
class StepPages {
    private static final int ROWS_SHOWN = 20;
    private static final int PROBLEMS_SHOWN = 100;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 80;
    private final BringInList bringing;
    private final ArrivalRepository arrivals;
    private final Campaigns campaigns;
    private final Site site;
    private final java.time.Clock clock;

    StepPages(BringInList bringing, ArrivalRepository arrivals, Campaigns campaigns, Site site, java.time.Clock clock) {
        this.bringing = bringing;
        this.arrivals = arrivals;
        this.campaigns = campaigns;
        this.site = site;
        this.clock = clock;
    }

    /** What every step shows on top. */
    @Introspected
    record Head(String path, String fileName, String rows, String campaign) {}

    /** One choice of a list. @param label a message key, or null where {@code words} stands for itself */
    @Introspected
    record Choice(String value, @Nullable String label, @Nullable String words, boolean chosen) {}

    @Introspected
    record Column(String field, String name, List<String> samples, List<Choice> choices) {}

    @Introspected
    record ColumnsPage(Head head, List<Column> columns, Problems problems) {}

    @Introspected
    record Value(String field, String value, List<Choice> choices) {}

    /** @param use a message key. @param isCut there are more values than are listed */
    @Introspected
    record Values(String name, String use, boolean isCut, int most, List<Value> values) {}

    @Introspected
    record ValuesPage(Head head, List<Values> columns, Problems problems) {}

    /** A row as it would come in. @param who a message key or null, like {@code age} and {@code problem} */
    @Introspected
    record Shown(
            long line, String words, @Nullable String who, @Nullable String age, @Nullable String area, boolean mayQuote, @Nullable String day, String id,
            @Nullable RowProblem problem) {}

    @Introspected
    record PreviewPage(
            Head head, boolean asksForValues, String fresh, boolean isAny, String duplicates, String wrong, List<Shown> shown, List<RowProblem> problems, boolean isCut,
            Problems refused) {}

    /**
     * @param percent how far it is, while it goes on. @param width class of its bar
     * @param unread how many can be taken back, or null. @param gone how many were, or null. @param stays how many somebody has read
     */
    @Introspected
    record ResultPage(
            Head head, boolean going, int percent, String width, boolean failed, String fresh, String duplicates, String wrong, List<RowProblem> problems,
            boolean isForgotten, @Nullable String unread, @Nullable String gone, String stays) {}

    ColumnsPage columns(ListImport list, Choices choices, Problems problems) {
        Table table = choices.table();
        List<Column> columns = IntStream.range(0, table.columns().size()).mapToObj(i -> new Column(
                "c" + i, table.columns().get(i), samples(table, i),
                Arrays.stream(ColumnUse.values()).map(use -> new Choice(use.slug(), "intake.use." + use.name().toLowerCase(java.util.Locale.ROOT), null, choices.uses().get(i) == use)).toList()))
                .toList();
        return new ColumnsPage(head(list), columns, problems);
    }

    private static List<String> samples(Table table, int column) {
        return table.lines().stream().map(line -> Text.line(line.cell(column))).filter(text -> !text.isEmpty()).distinct().limit(SAMPLES).map(StepPages::cut).toList();
    }

    private static String cut(String text) {
        return Text.length(text) <= LONGEST_SAMPLE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_SAMPLE)) + "…";
    }

    ValuesPage values(ListImport list, Choices choices) {
        List<Values> columns = new ArrayList<>();
        for (int i = 0; i < choices.uses().size(); i++) {
            int column = i;
            ColumnUse use = choices.uses().get(i);
            if (use.hasValues() && !choices.foreign(i).isEmpty()) {
                List<String> foreign = choices.foreign(i);
                columns.add(new Values(
                        choices.table().columns().get(i), "intake.use." + use.name().toLowerCase(java.util.Locale.ROOT), foreign.size() == Choices.MOST_VALUES, Choices.MOST_VALUES,
                        IntStream.range(0, foreign.size()).mapToObj(n -> new Value(Choices.field(column, n), cut(foreign.get(n)), choices(use, choices.chosenFor(column, n)))).toList()));
            }
        }
        return new ValuesPage(head(list), columns, new Problems());
    }

    private List<Choice> choices(ColumnUse use, String chosen) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", use == ColumnUse.QUOTE ? "intake.values.no" : "intake.values.out", null, chosen.isEmpty())));
        for (String slug : KnownValues.ours(use, site.partnership())) {
            if (use != ColumnUse.QUOTE || slug.equals(KnownValues.YES)) {
                choices.add(new Choice(slug, label(use, slug), use == ColumnUse.AREA ? area(slug) : null, slug.equals(chosen)));
            }
        }
        return choices;
    }

    private static @Nullable String label(ColumnUse use, String slug) {
        return switch (use) {
            case WHO -> "feedback.who." + slug;
            case AGE -> "feedback.age." + slug;
            case QUOTE -> "intake.values.yes";
            default -> null;
        };
    }

    private String area(String slug) {
        return site.partnership().area(slug).map(Partnership.Area::name).orElse(slug);
    }

    PreviewPage preview(ListImport list, Choices choices) {
        ImportResponses.Outcome outcome = bringing.tryOut(list, choices);
        List<Shown> shown = choices.rows(clock.instant()).stream().limit(ROWS_SHOWN).map(this::shown).toList();
        return new PreviewPage(
                head(list), choices.asksForValues(), Numbers.grouped(outcome.accepted()), outcome.accepted() > 0, Numbers.grouped(outcome.duplicates()),
                Numbers.grouped(outcome.problems().size()), shown, outcome.problems().stream().limit(PROBLEMS_SHOWN).toList(), outcome.problems().size() > PROBLEMS_SHOWN,
                new Problems());
    }

    private Shown shown(Row row) {
        return new Shown(
                row.line(), cut(row.words()), row.who() == null ? null : "feedback.who." + row.who(), row.ageBand() == null ? null : "feedback.age." + row.ageBand(),
                row.area() == null ? null : area(row.area()), row.mayQuote(), row.receivedAt() == null ? null : Moments.day(row.receivedAt()), row.externalId(), row.problem());
    }

    ResultPage result(ListImport list) {
        int percent = list.rowsAll() == 0 ? 0 : Math.min(99, 100 * list.rowsDone() / list.rowsAll());
        ArrivalRepository.Counts counts = list.isEnded() ? arrivals.counts(list.id()) : new ArrivalRepository.Counts(0, 0, 0);
        return new ResultPage(
                head(list), list.state() == ListImport.State.WAITING, percent, "w-" + Math.max(5, 5 * (percent / 5)), list.state() == ListImport.State.FAILED,
                Numbers.grouped(list.accepted()), Numbers.grouped(list.duplicates()), Numbers.grouped(list.rejected()), BringInList.problems(list.problems()),
                list.rejected() > 0 && list.problems() == null, grouped(counts.unread()), grouped(counts.gone()), Numbers.grouped(counts.stays()));
    }

    private static @Nullable String grouped(long count) {
        return count == 0 ? null : Numbers.grouped(count);
    }

    private Head head(ListImport list) {
        Optional<Campaign> campaign = campaigns.byId(list.campaignId());
        return new Head(IntakePages.PATH + "/" + list.id(), list.fileName(), Numbers.grouped(list.rowsAll()), campaign.map(Campaign::title).orElse(""));
    }
}
