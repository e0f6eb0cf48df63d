package org.sayso.share;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sayso.campaign.Campaign;
import org.sayso.campaign.Campaigns;
import org.sayso.campaign.Stage;
import org.sayso.web.Moments;
import org.sayso.web.Numbers;
import org.sayso.web.Problems;
import org.sayso.web.QrCode;
import org.sayso.web.SiteAddress;

/** Puts together the pages on which staff share a campaign. */
@Singleton
class SharePages {
    private static final int DAYS_SHOWN = 14;
    private final ShareLinks links;
    private final ScanRepository scans;
    private final Campaigns campaigns;
    private final SiteAddress address;
    private final Clock clock;

    SharePages(ShareLinks links, ScanRepository scans, Campaigns campaigns, SiteAddress address, Clock clock) {
        this.links = links;
        this.scans = scans;
        this.campaigns = campaigns;
        this.address = address;
        this.clock = clock;
    }

    SharePage all(Campaign campaign, HttpRequest<?> request, PlaceForm form, Problems problems) {
        List<ShareLink> there = links.of(campaign);
        List<ScanRepository.Day> days = scans.days(there.stream().map(ShareLink::id).toList());
        String origin = address.asSeenBy(request);
        List<SharePage.Row> rows = there.stream().map(link -> row(campaign, link, days, origin)).toList();
        return new SharePage(
                campaign, campaigns.stage(campaign).slug(), rows, byDay(there, days), form, problems, origin, !address.isTold());
    }

    PlacePage one(Campaign campaign, ShareLink link, HttpRequest<?> request, PlaceForm form, Problems problems) {
        List<ScanRepository.Day> days = scans.days(List.of(link.id()));
        long most = days.stream().mapToLong(ScanRepository.Day::scans).max().orElse(1);
        String href = href(link, request);
        List<PlacePage.Day> shown = days.stream().map(d -> new PlacePage.Day(Moments.longDay(d.scannedOn()), Numbers.grouped(d.scans()), width(d.scans(), most))).toList();
        return new PlacePage(
                campaign, row(campaign, link, days, address.asSeenBy(request)), href, QrCode.of(href), shown, !link.isOwn(), form, problems);
    }

    private static String width(long scans, long most) {
        return "w-" + Math.max(5, 5 * Math.round(20.0 * scans / most));
    }

    /** What stands in the code of that link. */
    String href(ShareLink link, HttpRequest<?> request) {
        return address.asSeenBy(request) + "/q/" + link.address();
    }

    private SharePage.Row row(Campaign campaign, ShareLink link, List<ScanRepository.Day> days, String origin) {
        LocalDate today = Moments.dayOf(clock.instant());
        boolean prints = link.retiredAt() == null && campaigns.stage(campaign) != Stage.CLOSED;
        return new SharePage.Row(
                "/desk/campaigns/" + campaign.slug() + "/share/" + (link.isOwn() ? ShareLinks.OWN : link.id()), link.place(), inWords(origin) + "/q/" + link.address(),
                sum(link, days, today::equals), sum(link, days, today.minusDays(7)::isBefore), sum(link, days, day -> true), link.retiredAt() != null, prints);
    }

    private static String sum(ShareLink link, List<ScanRepository.Day> days, Predicate<LocalDate> when) {
        return Numbers.grouped(days.stream().filter(d -> d.linkId().equals(link.id()) && when.test(d.scannedOn())).mapToLong(ScanRepository.Day::scans).sum());
    }

    /** The latest days on which any link was opened. */
    private static List<SharePage.DayRow> byDay(List<ShareLink> there, List<ScanRepository.Day> days) {
        Map<LocalDate, List<ScanRepository.Day>> byDay = days.stream().collect(Collectors.groupingBy(ScanRepository.Day::scannedOn, TreeMap::new, Collectors.toList()));
        return byDay.keySet().stream().sorted(Comparator.reverseOrder()).limit(DAYS_SHOWN)
                .map(day -> new SharePage.DayRow(Moments.day(day), there.stream().map(link -> sum(link, byDay.get(day), day::equals)).toList())).toList();
    }

    /** An address as it is printed to be typed: without what every browser adds. */
    static String inWords(String href) {
        return href.replaceFirst("^https?://(www\\.)?", "");
    }
}
