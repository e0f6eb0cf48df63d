package org.sayso.intake;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.feedback.AgeBand;
import org.sayso.feedback.ComeBackCodes;
import org.sayso.feedback.Respondent;
import org.sayso.feedback.Slip;
import org.sayso.partnership.Site;
import org.sayso.web.Moments;
import org.sayso.web.Problems;
import org.sayso.web.Refusal;
import org.sayso.web.SiteAddress;

/**
 * Puts together the page for sheets and the sheets themselves. They can be printed for a day, and a sheet that was typed in not any more:
 * whoever reads its code could follow the words of a child.
 */
@Singleton
class PaperPages {
    static final Duration PRINTABLE = Duration.ofDays(1);
    private static final int[] LENGTHS = {40, 80, 140, 220};
    private final PrintingRepository printings;
    private final SheetRepository sheets;
    private final Campaigns campaigns;
    private final ComeBackCodes codes;
    private final SiteAddress address;
    private final Site site;
    private final Clock clock;

    PaperPages(
            PrintingRepository printings, SheetRepository sheets, Campaigns campaigns, ComeBackCodes codes, SiteAddress address, Site site, Clock clock) {
        this.printings = printings;
        this.sheets = sheets;
        this.campaigns = campaigns;
        this.codes = codes;
        this.address = address;
        this.site = site;
        this.clock = clock;
    }

    /** @param path to print them, while that can be done */
    @Introspected
    record Made(@Nullable String path, String when, String by, String numbers, int sheets, long entered) {}

    /** @param mayPrint it is neither a draft, whose question may change, nor over */
    @Introspected
    record PaperPage(Campaign campaign, boolean mayPrint, List<Made> made, PaperForm form, int most, String origin, boolean isUnsure, Problems problems) {}

    /** A choice to tick. @param key what staff press for it */
    @Introspected
    record Tick(int key, String label) {}

    @Introspected
    record OnPaper(int number, Slip slip) {
        /** In figures only: a message would put a comma in. */
        public String getNumberText() {
            return String.valueOf(number);
        }
    }

    /** @param pages of one or two sheets. @param fit how large the question can be: 1 is the largest */
    @Introspected
    record SheetsPage(
            Campaign campaign, String back, String paper, int fit, List<List<OnPaper>> pages, List<Tick> who, List<Tick> age, List<Integer> lines) {}

    PaperPage paper(Campaign campaign, HttpRequest<?> request, PaperForm form, Problems problems) {
        Map<String, SheetRepository.Count> counts = sheets.counts(site.slug(), campaign.id()).stream().collect(Collectors.toMap(SheetRepository.Count::printingId, Function.identity()));
        List<Made> made = printings.findByPartnershipAndCampaignIdOrderByPrintedAtDesc(site.slug(), campaign.id()).stream()
                .filter(p -> counts.containsKey(p.id())).map(p -> made(campaign, p, counts.get(p.id()))).toList();
        Stage stage = campaigns.stage(campaign);
        return new PaperPage(
                campaign, stage == Stage.OPEN || stage == Stage.PLANNED, made, form, Printing.MOST, address.asSeenBy(request), !address.isTold(), problems);
    }

    private Made made(Campaign campaign, Printing printing, SheetRepository.Count count) {
        boolean isPrintable = isPrintable(printing) && count.entered() < count.sheets();
        return new Made(
                isPrintable ? path(campaign) + "/" + printing.id() : null, Moments.dayAndTime(printing.printedAt()), printing.staffName(),
                count.lowest() == count.highest() ? String.valueOf(count.lowest()) : count.lowest() + " – " + count.highest(), (int) count.sheets(), count.entered());
    }

    static String path(Campaign campaign) {
        return "/desk/campaigns/" + campaign.slug() + "/paper";
    }

    private boolean isPrintable(Printing printing) {
        return printing.printedAt().plus(PRINTABLE).isAfter(clock.instant());
    }

    SheetsPage sheets(Campaign campaign, String id, HttpRequest<?> request) {
        Printing printing = printings.findByPartnershipAndCampaignIdAndId(site.slug(), campaign.id(), id).filter(this::isPrintable).orElseThrow(Refusal::notFound);
        List<OnPaper> all = sheets.findByPartnershipAndPrintingIdOrderByNumber(site.slug(), id).stream().filter(sheet -> sheet.enteredAt() == null)
                .map(sheet -> new OnPaper(sheet.number(), Slip.of(codes.codeFor(campaign.id(), sheet.formKey()), address.asSeenBy(request)))).toList();
        int onEach = printing.paper().equals("a4") ? 1 : 2;
        List<List<OnPaper>> pages = new ArrayList<>();
        for (int from = 0; from < all.size(); from += onEach) {
            pages.add(all.subList(from, Math.min(all.size(), from + onEach)));
        }
        return new SheetsPage(campaign, path(campaign), printing.paper(), fit(campaign.question()), pages, who(), age(), IntStream.range(0, lines(campaign.question())).boxed().toList());
    }

    static List<Tick> who() {
        return Stream.of(Respondent.values()).map(r -> new Tick(r.ordinal() + 1, "feedback.who." + r.slug())).toList();
    }

    static List<Tick> age() {
        return Stream.of(AgeBand.values()).map(a -> new Tick(a.ordinal() + 1, "feedback.age." + a.slug())).toList();
    }

    private static int fit(String question) {
        int fit = 1;
        while (fit <= LENGTHS.length && question.length() > LENGTHS[fit - 1]) {
            fit++;
        }
        return fit;
    }

    /** A long question leaves room for fewer lines. */
    private static int lines(String question) {
        return 9 - fit(question);
    }
}
