package org.sayso.intake;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.partnership.Site;
import org.sayso.staff.Colleague;
import org.sayso.web.FormKey;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Paging;
import org.sayso.web.Problems;

/** Puts together the page where a list is uploaded, with the lists before it. */
@Singleton
class IntakePages {
    static final String PATH = "/desk/intake";
    private static final int SIZE = 25;
    private final ListImportRepository imports;
    private final ArrivalRepository arrivals;
    private final Campaigns campaigns;
    private final Site site;

    IntakePages(ListImportRepository imports, ArrivalRepository arrivals, Campaigns campaigns, Site site) {
        this.imports = imports;
        this.arrivals = arrivals;
        this.campaigns = campaigns;
        this.site = site;
    }

    /** A list that came in. @param path to its result, for whoever brought it in */
    @Introspected
    record Before(@Nullable String path, String fileName, String when, String by, String campaign, String state, String accepted, String duplicates, String rejected) {}

    /** A list that this colleague has begun with. */
    @Introspected
    record Begun(String path, String fileName, String when) {}

    @Introspected
    record Choice(String slug, String title, boolean chosen) {}

    @Introspected
    record StartPage(String key, List<Choice> campaigns, List<Begun> begun, List<Before> before, Paging paging, Problems problems) {}

    StartPage start(Colleague who, @Nullable Integer page, @Nullable String chosen, @Nullable String key, Problems problems) {
        Paging paging = new Paging(Paging.page(page), SIZE, imports.countBrought(site.slug()), PATH + "?");
        Map<String, Campaign> byId = campaigns.all().stream().collect(Collectors.toMap(Campaign::id, c -> c));
        List<Choice> choices = campaigns.all().stream().filter(c -> campaigns.stage(c) != Stage.DRAFT)
                .map(c -> new Choice(c.slug(), c.title(), c.slug().equals(chosen))).toList();
        List<Begun> begun = imports.open(site.slug()).stream().filter(list -> list.isOf(who))
                .map(list -> new Begun(PATH + "/" + list.id() + "/columns", list.fileName(), Moments.dayAndTime(list.madeAt()))).toList();
        List<ListImport> brought = imports.brought(site.slug(), SIZE, paging.offset());
        Set<String> back = brought.isEmpty() ? Set.of() : arrivals.takenBack(brought.stream().map(ListImport::id).toList());
        List<Before> before = brought.stream().map(list -> before(list, who, byId.get(list.campaignId()), back.contains(list.id()))).toList();
        return new StartPage(FormKey.of(key), choices, begun, before, paging, problems);
    }

    private static Before before(ListImport list, Colleague who, @Nullable Campaign campaign, boolean isBack) {
        return new Before(
                list.isOf(who) ? PATH + "/" + list.id() : null, list.fileName(), Moments.dayAndTime(list.madeAt()), list.staffName(),
                campaign == null ? "" : campaign.title(), "intake.state." + (isBack ? "back" : list.state().name().toLowerCase(java.util.Locale.ROOT)), Numbers.grouped(list.accepted()),
                Numbers.grouped(list.duplicates()), Numbers.grouped(list.rejected()));
    }
}
